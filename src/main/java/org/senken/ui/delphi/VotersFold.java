package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Handout;
import org.senken.core.delphi.RulesInWords;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** Who votes on what: everybody, who knows the area, or working groups. */
final class VotersFold {
    private static final double GROUP_WIDTH = 150;

    private final PlanViewModel model;
    private final Fold fold;
    private final HBox by = new HBox();
    private final VBox details = new VBox(8);
    private Optional<Shown> shown = Optional.empty();

    /** What the fields were last put together for: a field that is being clicked is not replaced. */
    private record Shown(Handout handout, List<Expert> voters, Catalogue catalogue) {}

    VotersFold(PlanViewModel model, RoomView.Life life) {
        this.model = model;
        fold = new Fold(
                "fold-voters", words("plan.voters"), () -> model.turn(PlanViewModel.Section.VOTERS), by, details);
        life.follow(model.planProperty(), plan -> show(plan.handout()));
        life.follow(
                model.studyProperty(), study -> show(model.planProperty().get().handout()));
        life.follow(model.unfoldedProperty(), open -> fold.show(open.contains(PlanViewModel.Section.VOTERS)));
    }

    VBox root() {
        return fold.root();
    }

    private void show(Handout handout) {
        var wanted = new Shown(handout, model.offer().voters(), model.study().catalogue());
        if (shown.equals(Optional.of(wanted))) {
            return;
        }
        shown = Optional.of(wanted);
        var rule = ruleOf(handout);
        by.getChildren()
                .setAll(Segments.of(
                        "plan-by", List.of(Assignment.By.values()), model.messages()::get, rule, model::handOut));
        fold.say(model.messages().get(RulesInWords.assignment(rule)));
        details.getChildren()
                .setAll(
                        switch (handout) {
                            case Handout.Everybody all -> List.of();
                            case Handout.ByExpertise known -> expertise(known.least());
                            case Handout.ByGroup groups -> groups(groups);
                        });
    }

    private static Assignment.By ruleOf(Handout handout) {
        return switch (handout) {
            case Handout.Everybody all -> Assignment.By.EVERYBODY;
            case Handout.ByExpertise known -> Assignment.By.EXPERTISE;
            case Handout.ByGroup groups -> Assignment.By.GROUP;
        };
    }

    private List<Node> expertise(Expertise least) {
        return List.of(
                Nodes.row(
                        8,
                        Nodes.label(words("plan.voters.least"), Styles.FIELD_LABEL),
                        Segments.of(
                                "plan-least", List.of(Expertise.values()), model.messages()::get, least, model::least)),
                Nodes.wrapped(words("plan.voters.expertise"), Styles.MUTED, Styles.SMALL));
    }

    private List<Node> groups(Handout.ByGroup groups) {
        var names = model.groups();
        if (names.isEmpty()) {
            return List.of(Nodes.wrapped(words("plan.voters.groups.none"), Styles.MUTED, Styles.SMALL));
        }
        var lines = new ArrayList<Node>();
        names.forEach(name -> lines.add(line(name, groups.areas().getOrDefault(name, Set.of()))));
        lines.add(Nodes.wrapped(words("plan.voters.group"), Styles.MUTED, Styles.SMALL));
        return lines;
    }

    private Node line(String group, Set<SubjectId> own) {
        long members = model.offer().voters().stream()
                .filter(expert -> expert.groups().contains(group))
                .count();
        var name = Nodes.label(group + "  (" + members + ")");
        name.setPrefWidth(GROUP_WIDTH);
        return Nodes.row(8, name, areas(group, own));
    }

    /** What is ticked is handed over when the menu closes, so that the menu stays while somebody ticks. */
    private MenuButton areas(String group, Set<SubjectId> own) {
        var menu = new MenuButton(model.messages().count("plan.voters.areas", own.size()));
        menu.setId("plan-group-" + group);
        var boxes = new LinkedHashMap<SubjectId, CheckBox>();
        for (var list : model.study().catalogue().taxonomies()) {
            list.groups().forEach(heading -> add(menu, heading(list, heading, boxes)));
            menu.getItems().add(new SeparatorMenuItem());
            for (var area : list.areas()) {
                var box = new CheckBox(model.messages().get(area.name()));
                box.setSelected(own.contains(area.id()));
                boxes.put(area.id(), box);
                add(menu, box);
            }
        }
        menu.setOnHidden(event -> model.give(group, ticked(boxes)));
        return menu;
    }

    private Button heading(Taxonomy list, AreaGroup heading, Map<SubjectId, CheckBox> boxes) {
        var below = list.areas().stream()
                .filter(area -> area.group().equals(heading.id()))
                .map(Area::id)
                .toList();
        return Nodes.button(
                "tick-" + heading.id(),
                model.messages().get("plan.voters.tick", heading.name()),
                () -> below.stream().map(boxes::get).filter(Objects::nonNull).forEach(box -> box.setSelected(true)),
                Styles.LINK);
    }

    private static void add(MenuButton menu, Node node) {
        menu.getItems().add(new CustomMenuItem(node, false));
    }

    private static Set<SubjectId> ticked(Map<SubjectId, CheckBox> boxes) {
        return boxes.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String words(String key) {
        return model.messages().get(key);
    }
}
