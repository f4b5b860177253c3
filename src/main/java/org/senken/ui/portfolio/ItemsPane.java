package org.senken.ui.portfolio;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.study.Study;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What may be funded: the list at the left, beside it the item in full or what new items come from. */
final class ItemsPane {
    private static final double SIDE_WIDTH = 388;

    private final ItemsViewModel model;
    private final Messages words;
    private final RoomView.Life life;
    private final ItemDetail detail;
    private final ItemTable table;
    private final Label count = Nodes.label("", Styles.MUTED);
    private final StackPane side = new StackPane();
    private final Map<ItemsViewModel.Sheet, Region> sheets = new EnumMap<>(ItemsViewModel.Sheet.class);
    private final HBox root;

    ItemsPane(ItemsViewModel model, RoomView.Life life) {
        this.model = model;
        this.life = life;
        words = model.messages();
        detail = new ItemDetail(model);
        table = new ItemTable(model, detail::focusName);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        root = new HBox(12, list(), side);
        side.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.showDetail();
            }
        });
        life.follow(model.studyProperty(), this::show);
        life.follow(model.selectedProperty(), id -> {
            table.showSelected();
            showDetail();
        });
        life.follow(model.sheetProperty(), this::turn);
        life.follow(model.weighedProperty(), weighed -> showAll());
    }

    HBox root() {
        return root;
    }

    private Region list() {
        var paste = Nodes.button("items-paste", words.get("items.paste"), () -> model.openPaste(""));
        var add = new MenuButton(
                words.get("items.add"),
                null,
                item("items-add-technologies", "items.add.technologies", model::offerTechnologies),
                item("items-add-own", "items.add.own", model::addOwn),
                item("items-add-areas", "items.add.areas", model::offerAreas));
        add.setId("items-add");
        add.getStyleClass().add(Styles.PRIMARY);
        add.setMinWidth(Region.USE_PREF_SIZE);
        var header = Nodes.row(
                10, Nodes.label(words.get("items.title"), Styles.CARD_TITLE), count, Nodes.spacer(), paste, add);
        header.getStyleClass().add(Styles.CARD_HEADER);
        var keys = Nodes.wrapped(words.get("items.keys"), Styles.MUTED, Styles.SMALL);
        keys.getStyleClass().add("find-foot");
        keys.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        var card = new VBox(header, table.root(), keys);
        card.getStyleClass().addAll(Styles.CARD, Styles.TABLE_CARD);
        card.setPrefWidth(1);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(words.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show(Study study) {
        model.weigh(study);
        count.setText(words.count("items.count", study.portfolio().items().size()));
        showAll();
    }

    private void showAll() {
        table.show(model.items());
        showDetail();
    }

    private void showDetail() {
        model.current().ifPresentOrElse(detail::show, detail::empty);
    }

    private void turn(ItemsViewModel.Sheet sheet) {
        side.getChildren().setAll(sheets.computeIfAbsent(sheet, this::built));
    }

    private Region built(ItemsViewModel.Sheet sheet) {
        return switch (sheet) {
            case DETAIL -> detail.root();
            case TECHNOLOGIES, AREAS -> new OfferPane(model, sheet, life).root();
            case PASTE -> new PastePane(model, life).root();
        };
    }
}
