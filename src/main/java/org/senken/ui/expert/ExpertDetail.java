package org.senken.ui.expert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Interest;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Commit;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;
import org.senken.ui.common.Unavailable;

/** One expert in full. The fields are built once and then follow the expert, so that nobody's typing is disturbed. */
final class ExpertDetail {
    private static final double RATING_HEIGHT = 33;

    final ExpertCode code;
    private final ExpertsViewModel model;
    private final Messages words;
    private final DetailPane pane;
    private final TextField name;
    private final Choice<Role> role;
    private final Choice<Sector> sector;
    private final TextPair discipline;
    private final TextField groups;
    private final ListView<Rating> list;
    private final Label declared = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final HBox lists = new HBox();
    private final ObservableList<Rating> ratings = FXCollections.observableArrayList();
    private final Unavailable remove;

    ExpertDetail(ExpertsViewModel model, DetailPane pane, ExpertRow row) {
        this.model = model;
        this.pane = pane;
        code = row.code();
        words = model.messages();
        name = Commit.line("experts-name", row.name(), typed -> model.name(code, typed));
        role = new Choice<>("experts-role", words::get, chosen -> model.giveRole(code, chosen));
        sector = new Choice<>("experts-sector", words::get, chosen -> model.place(code, chosen));
        discipline = TextPair.line(
                words, "experts-discipline", "experts.discipline", row.expert().discipline(), (language, typed) -> {
                    model.describe(code, language, typed);
                    return true;
                });
        groups = Commit.line("experts-groups", groups(row), typed -> model.group(code, typed));
        groups.setPromptText(words.get("experts.groups.prompt"));
        list = ratings();
        showList(false);
        remove = new Unavailable(Nodes.button("experts-remove", words.get("experts.remove"), () -> model.remove(code)));
    }

    /** Puts the fields into the pane. */
    void open(ExpertRow row) {
        var choices = new HBox(8, wide("experts.role", role.root()), wide("experts.sector", sector.root()));
        var fields = new VBox(
                Nodes.field(words.get("experts.name"), name),
                choices,
                discipline.stacked(),
                Nodes.field(words.get("experts.groups"), groups),
                Nodes.row(8, lists, Nodes.spacer(), declared),
                list);
        fields.getStyleClass().addAll(Styles.DETAIL_BODY, Styles.RATING);
        pane.fill(fields, List.of(remove.root()));
        show(row);
    }

    private static Node grown(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private Node wide(String label, ComboBox<?> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        return grown(Nodes.field(words.get(label), box));
    }

    private static String groups(ExpertRow row) {
        return String.join(", ", row.expert().groups());
    }

    /** Turns between self-ratings and declared interests. */
    private void showList(boolean interests) {
        lists.getChildren()
                .setAll(Segments.of(
                        "experts-list",
                        List.of(false, true),
                        shown -> words.get(shown ? "experts.interests" : "experts.expertise"),
                        interests,
                        this::showList));
        list.setCellFactory(cells -> interests
                ? new ChoiceCell<>(
                        Interest.class,
                        "experts-interest",
                        words,
                        Rating::interest,
                        (rating, is) -> model.declare(code, rating.area(), is))
                : new ChoiceCell<>(
                        Expertise.class,
                        "experts-rating",
                        words,
                        Rating::expertise,
                        (rating, is) -> model.rate(code, rating.area(), is)));
    }

    private ListView<Rating> ratings() {
        var list = new ListView<>(ratings);
        list.setId("experts-ratings");
        list.getStyleClass().add(Styles.RATING);
        list.setFixedCellSize(RATING_HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** Follows the expert after an edit. */
    void show(ExpertRow row) {
        var expert = row.expert();
        pane.name(row.name().isEmpty() ? code.value() : code + "  " + row.name(), "", List.of());
        Commit.show(name, row.name());
        role.show(Arrays.asList(Role.values()), expert.role());
        sector.show(Arrays.asList(Sector.values()), expert.sector());
        discipline.show(expert.discipline());
        Commit.show(groups, groups(row));
        role.root().setTooltip(new Tooltip(words.get("experts.role.what")));
        var all = model.ratings(expert);
        long given = all.stream().filter(each -> each.interest().isPresent()).count();
        declared.setText(words.get("experts.declared", given, all.size()));
        showRatings(all);
        if (row.hasBallot()) {
            remove.because(words.get("experts.remove.voted"));
        } else {
            remove.ready();
        }
    }

    private void showRatings(List<Rating> changed) {
        if (ratings.size() != changed.size()) {
            ratings.setAll(changed);
            return;
        }
        var before = new ArrayList<>(ratings);
        for (int i = 0; i < changed.size(); i++) {
            if (!before.get(i).equals(changed.get(i))) {
                ratings.set(i, changed.get(i));
            }
        }
    }

    /** Makes the name ready to be typed. */
    void focusName() {
        name.requestFocus();
    }
}
