package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.RoundPlan;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.language.ScenarioNames;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What the next round will ask: a template, subjects, criteria, viewpoint and year; the rest is folded away. */
final class PlanPane {
    private static final double SIDE_WIDTH = 470;
    private static final double YEAR_WIDTH = 90;

    private final PlanViewModel model;
    private final CriteriaViewModel criteria;
    private final VBox root;
    private final VBox criteriaBox = body();
    private final Map<CriterionId, CheckBox> ticks = new HashMap<>();
    private final CheckBox potential = new CheckBox();
    private final TextField year;
    private final Map<Language, TextField> viewpoints = new HashMap<>();
    private final Label sentence = Nodes.wrapped("", Styles.STRONG);
    private final Label effort = Nodes.wrapped("", Styles.MUTED);
    private final Label doubts = Nodes.wrapped("", Styles.SMALL);

    PlanPane(PlanViewModel model, CriteriaViewModel criteria, RoomView.Life life) {
        this.model = model;
        this.criteria = criteria;
        year = Commit.line("plan-year", "", this::typeYear);
        year.setMaxWidth(YEAR_WIDTH);
        var content = new HBox(12, subjects(life), side(life));
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(12, new TemplateChoice(model, life).root(), content);
        life.follow(criteria.criteriaProperty(), this::showCriteria);
        life.follow(model.planProperty(), this::show);
        life.follow(model.studyProperty(), study -> show(model.planProperty().get()));
    }

    VBox root() {
        return root;
    }

    /** The list of subjects, or the table of cells while the cells are unfolded. */
    private Region subjects(RoomView.Life life) {
        var list = new SubjectList(model, life).root();
        var cells = new CellGrid(model, life).root();
        var place = new StackPane(list, cells);
        HBox.setHgrow(place, Priority.ALWAYS);
        life.follow(model.unfoldedProperty(), open -> {
            boolean single = open.contains(PlanViewModel.Section.CELLS);
            cells.setVisible(single);
            list.setVisible(!single);
        });
        return place;
    }

    private Region side(RoomView.Life life) {
        var fields = new VBox(8, criteriaCard(), new WorldsCard(model, life).root(), viewpointCard(), moreCard(life));
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        fields.heightProperty().addListener(height -> showUnfolded(scroll));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var side = new VBox(12, scroll, openCard());
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        return side;
    }

    /** What has just been unfolded stands at the end. */
    private void showUnfolded(ScrollPane scroll) {
        if (!model.unfoldedProperty().get().isEmpty()) {
            scroll.setVvalue(scroll.getVmax());
        }
    }

    private Region criteriaCard() {
        var add = Nodes.button("criterion-add", words("plan.criterion.add"), criteria::add, Styles.LINK);
        return Nodes.card(words("plan.criteria"), add, criteriaBox);
    }

    private void showCriteria(List<Criterion> all) {
        ticks.clear();
        criteriaBox.getChildren().setAll(all.stream().map(this::line).toList());
        potential.setId("plan-potential");
        potential.setOnAction(event -> model.askPotential(potential.isSelected()));
        criteriaBox.getChildren().add(potential);
        show(model.planProperty().get());
    }

    private Node line(Criterion criterion) {
        var box = new CheckBox(model.messages().get(criterion.name()));
        box.setId("criterion-" + criterion.id());
        box.setOnAction(event -> model.judgeBy(criterion.id(), box.isSelected()));
        ticks.put(criterion.id(), box);
        var direction = Nodes.label(model.messages().get(criterion.direction()), Styles.MUTED, Styles.SMALL);
        var edit = Nodes.button(
                "edit-" + criterion.id(),
                words("plan.criterion.edit"),
                () -> criteria.edit(criterion.id()),
                Styles.LINK);
        return Nodes.row(10, box, Nodes.spacer(), direction, edit);
    }

    private Region viewpointCard() {
        var fields = new HBox(
                10,
                Nodes.field(words("plan.viewpoint.en"), viewpoint(Language.EN)),
                Nodes.field(words("plan.viewpoint.ja"), viewpoint(Language.JA)),
                Nodes.field(words("plan.year"), year));
        fields.getStyleClass().add("card-body");
        fields.getStyleClass().add(Styles.CARD);
        return fields;
    }

    private Node viewpoint(Language language) {
        var field = Commit.line("plan-viewpoint-" + language.code(), "", text -> model.viewpoint(language, text));
        viewpoints.put(language, field);
        return field;
    }

    private void typeYear(String typed) {
        model.asOf(typed);
        Commit.replace(year, String.valueOf(model.planProperty().get().asOf()));
    }

    private Region moreCard(RoomView.Life life) {
        var more = body();
        more.getChildren()
                .setAll(
                        new VotersFold(model, life).root(),
                        new RulesFold(model, life).root(),
                        new CellsFold(model, life).root());
        more.getStyleClass().add(Styles.CARD);
        return more;
    }

    private Region openCard() {
        var open = Nodes.button(
                "round-open", words("plan.open", model.study().rounds().size() + 1), model::open, Styles.PRIMARY);
        var content = new VBox(4, sentence, effort, doubts);
        content.getStyleClass().add("card-body");
        return Nodes.card(words("plan.ready"), open, content);
    }

    private void show(RoundPlan plan) {
        ticks.forEach((id, box) -> box.setSelected(plan.criteria().contains(id)));
        potential.setText(words("plan.potential", String.valueOf(model.study().horizon())));
        potential.setSelected(model.asksPotential());
        Commit.show(year, String.valueOf(plan.asOf()));
        viewpoints.forEach(
                (language, field) -> Commit.show(field, plan.viewpoint().exactly(language)));
        sentence.setText(saying(plan));
        showCheck(model.check());
    }

    /** Viewpoint and year, then the scenarios, as every ballot says them in large type. */
    private String saying(RoundPlan plan) {
        var lines = new ArrayList<String>();
        lines.add(words("map.viewpoint", plan.viewpoint(), String.valueOf(plan.asOf())));
        for (var id : plan.scenarios(model.offer())) {
            lines.add(model.messages().get(ScenarioNames.full(model.study().scenarios(), id)));
        }
        return String.join("\n", lines);
    }

    private void showCheck(PlanCheck check) {
        var refusal = check.refusal();
        effort.setText(model.messages().get(refusal.orElseGet(check::effort)));
        doubts.setText(refusal.isPresent() ? "" : lines(check.limits(), check.asked()));
        doubts.setVisible(!doubts.getText().isEmpty());
        doubts.setManaged(doubts.isVisible());
    }

    private String lines(List<Sentence> first, List<Sentence> then) {
        var all = new ArrayList<>(then);
        all.addAll(first);
        return model.messages().get(PlanCheck.lines(all));
    }

    private static VBox body() {
        var body = new VBox();
        body.getStyleClass().add("card-body");
        return body;
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
