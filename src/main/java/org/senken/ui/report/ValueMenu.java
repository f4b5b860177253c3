package org.senken.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.language.Messages;
import org.senken.report.contents.LiveText;
import org.senken.report.contents.LiveValues;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** Puts values of the study into a text, and shows those that stand in it, the changed ones marked. */
final class ValueMenu {
    private static final double GAP = 5;
    private static final double LONGEST = 250;
    /** Texts of more letters than this are cut to fewer. */
    private static final int LONG = 36;

    private static final int SHORT = 18;

    private final SectionsViewModel model;
    private final SectionId section;
    private final Messages words;
    private final TextPair texts;
    private final MenuButton button;
    private final FlowPane chips = new FlowPane(GAP, GAP);
    private Language typing;

    /**
     * @param texts the fields that take the values
     */
    ValueMenu(SectionsViewModel model, SectionId section, TextPair texts) {
        this.model = model;
        this.section = section;
        this.texts = texts;
        words = model.messages();
        typing = words.language();
        for (var language : Language.values()) {
            texts.field(language).focusedProperty().subscribe(focused -> {
                if (focused) {
                    typing = language;
                }
            });
        }
        button = new MenuButton(words.get("report.value"));
        button.setId("report-value");
        button.getItems().setAll(new MenuItem());
        chips.setMinWidth(0);
        chips.setPrefWrapLength(LONGEST);
        button.setOnShowing(event -> button.getItems().setAll(items()));
    }

    Region root() {
        return button;
    }

    Region chips() {
        return chips;
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        var keys = LiveValues.keys();
        int votes = keys.indexOf("viewpoint");
        int futures = keys.indexOf("drivers");
        int money = keys.indexOf("ranking-first");
        items.add(menu("report.value.study", plain(keys.subList(0, votes))));
        items.add(menu("report.value.votes", plain(keys.subList(votes, futures))));
        items.add(menu("report.value.futures", plain(keys.subList(futures, money))));
        items.add(menu("report.value.money", plain(keys.subList(money, keys.size()))));
        items.add(new SeparatorMenuItem());
        items.add(menu("report.value.see", references()));
        items.add(menu(
                "report.value.leaders",
                model.criteria().stream()
                        .map(each -> item("leaders." + each.id(), words.get(each.name())))
                        .toList()));
        items.add(menu("report.value.median", perCriterion(each -> "median." + each)));
        items.add(menu("report.value.quartiles", perCriterion(each -> "quartiles." + each)));
        return items;
    }

    private List<MenuItem> plain(List<String> keys) {
        return keys.stream().map(key -> item(key, name(key))).toList();
    }

    /** What a value is called; one with ids in its key is called by these. */
    private String name(String key) {
        return LiveValues.keys().contains(key) ? words.get("report.value." + key) : key.substring(key.indexOf('.') + 1);
    }

    private Menu menu(String key, List<? extends MenuItem> items) {
        var menu = new Menu(words.get(key));
        menu.getItems().setAll(items);
        menu.setDisable(items.isEmpty());
        return menu;
    }

    private List<MenuItem> references() {
        return model.room()
                .report()
                .pieces()
                .map(piece -> item("see." + piece.id(), words.get(Kinds.name(piece))))
                .toList();
    }

    private List<Menu> perCriterion(Function<String, String> key) {
        return model.criteria().stream()
                .map(criterion -> {
                    var menu = new Menu(words.get(criterion.name()));
                    menu.getItems().setAll(perSubject(criterion, key));
                    return menu;
                })
                .toList();
    }

    private List<MenuItem> perSubject(Criterion criterion, Function<String, String> key) {
        return model.room().sources().subjects().stream()
                .filter(subject -> model.room().study().isAskedAbout(subject.id()))
                .map(subject -> item(key.apply(subject.id() + "." + criterion.id()), name(subject)))
                .toList();
    }

    private String name(Subject subject) {
        return words.get(subject.label());
    }

    private MenuItem item(String key, String name) {
        var value = value(key, typing);
        var item = new MenuItem(value.map(now -> words.get("report.value.now", name, shortened(now)))
                .orElse(name));
        item.setId("value-" + key);
        item.setOnAction(event -> insert(key));
        return item;
    }

    private static String shortened(String value) {
        return value.length() > LONG ? value.substring(0, value.offsetByCodePoints(0, SHORT)) + "…" : value;
    }

    private Optional<String> value(String key, Language language) {
        return model.room().preview().values(language).flatMap(values -> values.value(key));
    }

    /** Puts a value where the cursor stands, in the language that was typed last. */
    private void insert(String key) {
        TextInputControl field = texts.field(typing);
        field.insertText(field.getCaretPosition(), "[[" + key + "]]");
        model.text(section, typing, field.getText());
    }

    /** Shows the values that stand in the text of the screens' language, else in the other. */
    void show(Section shown) {
        var language = shown.text().exactly(words.language()).isBlank()
                ? words.language().other()
                : words.language();
        var live = LiveText.parse(shown.text().exactly(language));
        var stale = model.stale(shown.text(), language);
        chips.getChildren()
                .setAll(live.keys().stream()
                        .map(key -> chip(
                                key,
                                language,
                                stale.stream()
                                        .filter(each -> each.key().equals(key))
                                        .findFirst()))
                        .toList());
    }

    private Label chip(String key, Language language, Optional<LiveText.Stale> stale) {
        var now = value(key, language);
        var name = name(key);
        var text = stale.map(each -> words.get(
                        "report.value.changed", name, each.written(), each.now().isBlank() ? "–" : each.now()))
                .orElseGet(() -> now.map(value -> words.get("report.value.now", name, value))
                        .orElse(name));
        var chip = Nodes.badge(shortened(text), stale.isPresent() ? Styles.WARN : Styles.INFO);
        chip.setMinWidth(0);
        chip.setMaxWidth(LONGEST);
        chip.setTooltip(new Tooltip(text));
        return chip;
    }
}
