package org.senken.ui.technology;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.senken.core.minutes.Tie;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The technologies room: the tree at the left, the selected entry at the right. */
public final class TechnologiesView extends RoomView {
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final TechnologiesViewModel model;
    private final OutlineTable tree;
    private final TextField search = TextFields.createClearableTextField();
    private final Label counts = Nodes.label("", Styles.MUTED);
    private final MenuItem addArea = new MenuItem();
    private final MenuItem addTechnology = new MenuItem();
    private final DetailPane pane = new DetailPane();
    private final VBox root;
    private @Nullable SubjectDetail detail;

    public TechnologiesView(TechnologiesViewModel model) {
        this.model = model;
        tree = new OutlineTable(model);
        var card = new VBox(tree.root());
        card.getStyleClass().addAll(Styles.CARD, Styles.TABLE_CARD);
        VBox.setVgrow(tree.root(), Priority.ALWAYS);
        card.setPrefWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        var content = new HBox(12, card, pane.root());
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(toolbar(), counts, content);
        root.getStyleClass().add(Styles.ROOM);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        follow(model.outlineProperty(), this::show);
        follow(model.selectedProperty(), place -> {
            tree.select(place);
            showSelected();
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Tie tie(Room room) {
        return new Tie(
                room.key(), null, model.selectedSubject().map(Subject::id).orElse(null), null);
    }

    private Messages words() {
        return model.messages();
    }

    private HBox toolbar() {
        search.setId("technologies-search");
        search.getStyleClass().add(Styles.SEARCH);
        search.setPromptText(words().get("technologies.search"));
        search.setText(model.filterProperty().get());
        search.textProperty()
                .addListener((property, was, is) -> model.filterProperty().set(is));
        follow(model.filterProperty(), text -> {
            if (!search.getText().equals(text)) {
                search.setText(text);
            }
        });
        return Nodes.row(
                12,
                Nodes.label(words().get("room.TECHNOLOGIES"), Styles.ROOM_TITLE),
                search,
                Nodes.spacer(),
                retired(),
                adding());
    }

    private CheckBox retired() {
        var box = new CheckBox(words().get("technologies.show.retired"));
        box.setId("technologies-show-retired");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setSelected(model.showRetiredProperty().get());
        box.setOnAction(event -> model.showRetiredProperty().set(box.isSelected()));
        return box;
    }

    private MenuButton adding() {
        addArea.setId("technologies-add-area");
        addArea.setOnAction(event -> model.addArea());
        addTechnology.setId("technologies-add-technology");
        addTechnology.setOnAction(event -> model.addTechnology());
        var menu = new MenuButton(words().get("technologies.add"), null, addArea, addTechnology);
        menu.setId("technologies-add");
        menu.getStyleClass().add(Styles.PRIMARY);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && search.isFocused()) {
            search.clear();
            event.consume();
        }
    }

    private void show(Outline outline) {
        tree.show(outline);
        counts.setText(CatalogueCounts.words(words(), outline));
        showSelected();
    }

    private void showSelected() {
        showAdding();
        model.selectedSubject().ifPresentOrElse(this::showDetail, () -> {
            detail = null;
            pane.empty(words().get("technologies.hint"));
        });
    }

    private void showAdding() {
        boolean hasList = model.listForNewAreas().isPresent();
        addArea.setDisable(!hasList);
        addArea.setText(words().get(hasList ? "technologies.add.area" : "technologies.add.area.nowhere"));
        var area = model.selectedArea();
        addTechnology.setDisable(area.isEmpty());
        addTechnology.setText(area.map(Area::label)
                .map(label -> words().get("technologies.add.below", label))
                .orElseGet(() -> words().get("technologies.add.below.nothing")));
    }

    private void showDetail(Subject subject) {
        if (detail != null && detail.id.equals(subject.id())) {
            detail.show(subject);
            return;
        }
        var opened = SubjectDetail.of(model, pane, subject);
        detail = opened;
        opened.open(subject);
        if (model.takeFresh(subject.id())) {
            opened.focusName();
        }
    }
}
