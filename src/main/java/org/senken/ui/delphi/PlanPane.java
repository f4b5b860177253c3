package org.senken.ui.delphi;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.senken.core.study.Standing;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What the next round will ask: areas, criteria, viewpoint and year. */
final class PlanPane {
    private static final double SIDE_WIDTH = 470;
    private static final double YEAR_WIDTH = 90;

    private final ScoringViewModel model;
    private final CriteriaViewModel criteria;
    private final HBox root;
    private final ListView<Area> areas = new ListView<>();
    private final VBox criteriaBox = body();
    private final Label sentence = Nodes.wrapped("", "large");
    private final Label effort = Nodes.wrapped("", Styles.MUTED);

    PlanPane(ScoringViewModel model, CriteriaViewModel criteria, RoomView.Life life) {
        this.model = model;
        this.criteria = criteria;
        var areaCard = Nodes.card(words("plan.areas"), allOrNone(), areas);
        HBox.setHgrow(areaCard, Priority.ALWAYS);
        var side = new VBox(12, criteriaCard(), viewpointCard(), openCard());
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        root = new HBox(12, areaCard, side);
        areas.setId("plan-areas");
        areas.setCellFactory(CheckBoxListCell.forListView(this::ticked, names()));
        life.follow(model.planProperty(), this::show);
        life.follow(criteria.criteriaProperty(), this::showCriteria);
    }

    HBox root() {
        return root;
    }

    private SimpleBooleanProperty ticked(Area area) {
        var ticked =
                new SimpleBooleanProperty(model.planProperty().get().subjects().contains(area.id()));
        ticked.addListener((property, was, is) -> model.ask(area.id(), is));
        return ticked;
    }

    private StringConverter<Area> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Area area) {
                int number = model.study().catalogue().numberOf(area.id());
                return number + "  " + model.messages().get(area.name());
            }

            @Override
            public Area fromString(String text) {
                throw new UnsupportedOperationException("areas are ticked, not typed");
            }
        };
    }

    private Node allOrNone() {
        return Nodes.row(
                12,
                Nodes.button("plan-all", words("plan.all"), () -> askAll(true), Styles.LINK),
                Nodes.button("plan-none", words("plan.none"), () -> askAll(false), Styles.LINK));
    }

    private void askAll(boolean wanted) {
        model.askAll(wanted);
        areas.setItems(null);
        show(model.planProperty().get());
    }

    private Region criteriaCard() {
        var add = Nodes.button("criterion-add", words("plan.criterion.add"), criteria::add, Styles.LINK);
        return Nodes.card(words("plan.criteria"), add, criteriaBox);
    }

    private void showCriteria(List<Criterion> all) {
        criteriaBox.getChildren().setAll(all.stream().map(this::line).toList());
    }

    private Node line(Criterion criterion) {
        var box = new CheckBox(model.messages().get(criterion.name()));
        box.setId("criterion-" + criterion.id());
        box.setSelected(model.planProperty().get().criteria().contains(criterion.id()));
        box.selectedProperty().addListener((property, was, is) -> model.judgeBy(criterion.id(), is));
        var direction = Nodes.label(model.messages().get(criterion.direction()), Styles.MUTED, Styles.SMALL);
        var edit = Nodes.button(
                "edit-" + criterion.id(),
                words("plan.criterion.edit"),
                () -> criteria.edit(criterion.id()),
                Styles.LINK);
        return Nodes.row(10, box, Nodes.spacer(), direction, edit);
    }

    private Region viewpointCard() {
        var plan = model.planProperty().get();
        var year = Commit.line("plan-year", String.valueOf(plan.asOf()), model::asOf);
        year.setMaxWidth(YEAR_WIDTH);
        var fields = new HBox(
                10,
                Nodes.field(words("plan.viewpoint.en"), viewpoint(Language.EN)),
                Nodes.field(words("plan.viewpoint.ja"), viewpoint(Language.JA)),
                Nodes.field(words("plan.year"), year));
        fields.getStyleClass().add("card-body");
        return Nodes.card(words("plan.viewpoint"), fields);
    }

    private Node viewpoint(Language language) {
        return Commit.line(
                "plan-viewpoint-" + language.code(),
                model.planProperty().get().viewpoint().exactly(language),
                text -> model.viewpoint(language, text));
    }

    private Region openCard() {
        Button open = Nodes.button(
                "round-open", words("plan.open", model.study().rounds().size() + 1), model::open, Styles.PRIMARY);
        var content = new VBox(8, sentence, effort);
        content.getStyleClass().add("card-body");
        var card = Nodes.card(words("plan.ready"), open, content);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(ScoringViewModel.Plan plan) {
        var offered = model.inUse(model.study());
        if (areas.getItems() == null || !areas.getItems().equals(offered)) {
            areas.setItems(FXCollections.observableArrayList(offered));
        }
        sentence.setText(words("map.viewpoint", plan.viewpoint(), String.valueOf(plan.asOf())));
        effort.setText(words(
                "plan.effort",
                plan.subjects().size(),
                plan.criteria().size(),
                model.questionsPlanned(),
                Standing.voters(model.study()).count()));
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
