package org.senken.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.senken.core.minutes.Wording;
import org.senken.language.Messages;
import org.senken.ui.common.RoomView;

/** The button of the workbench that says what the room sees. */
public final class ProjectorMenu extends RoomView {
    private static final int LONGEST = 48;

    private final ProjectorViewModel model;
    private final Messages words;
    private final MenuButton button;

    public ProjectorMenu(ProjectorViewModel model) {
        this.model = model;
        words = model.messages();
        button = new MenuButton(words.get("projector.project"));
        button.setId("projector-menu");
        button.setMinWidth(Region.USE_PREF_SIZE);
        follow(model.openProperty(), open -> fill());
        follow(model.blankProperty(), blank -> fill());
        follow(model.pageProperty(), page -> fill());
        follow(model.studyProperty(), study -> fill());
    }

    @Override
    public Region root() {
        return button;
    }

    private void fill() {
        button.setText(words.get(
                model.openProperty().get()
                        ? model.blankProperty().get() ? "projector.hidden" : "projector.shown"
                        : "projector.project"));
        var items = new ArrayList<MenuItem>(List.of(
                page("projector.page.title", new Page.Title()),
                page("projector.page.map", new Page.Map()),
                page("projector.page.medians", new Page.Medians()),
                page("projector.page.ballots", new Page.Ballots()),
                page("projector.page.step", new Page.Step())));
        wordings().ifPresent(items::add);
        items.add(new SeparatorMenuItem());
        items.addAll(actions());
        button.getItems().setAll(items);
    }

    private MenuItem page(String key, Page page) {
        return page(new RadioMenuItem(words.get(key)), key, page);
    }

    private MenuItem page(RadioMenuItem item, String id, Page page) {
        item.setId(id);
        item.setSelected(
                model.openProperty().get() && model.pageProperty().get().equals(page));
        item.setOnAction(event -> model.show(page));
        return item;
    }

    private Optional<Menu> wordings() {
        var menu = new Menu(words.get("projector.page.wording"));
        for (var wording : model.wordings()) {
            var item = new RadioMenuItem(name(wording));
            menu.getItems()
                    .add(page(item, "projector-wording-" + wording.number(), new Page.Sentence(wording.number())));
        }
        return menu.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    private String name(Wording wording) {
        var text = words.get(wording.sentence());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private List<MenuItem> actions() {
        boolean open = model.openProperty().get();
        var blank = action("projector.blank", model.blankProperty().get(), model::turnBlank);
        var next = action("projector.more", false, () -> model.turnSheet(1));
        var close = action("projector.close", false, model::close);
        var all = List.of(blank, next, close);
        all.forEach(item -> item.setDisable(!open));
        return all;
    }

    private MenuItem action(String key, boolean on, Runnable action) {
        var item = new MenuItem(words.get(on ? "projector.unblank" : key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }
}
