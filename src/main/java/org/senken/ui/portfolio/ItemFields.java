package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Facts;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** The fields of one item. */
final class ItemFields {
    private static final int ROWS = 2;

    private final ItemsViewModel page;
    private final ItemViewModel model;
    private final Messages words;
    private final TextPair names;
    private final TextPair agency;
    private final TextPair displaced;
    private final TextPair gain;
    private final TextPair protection;
    private final Label asked = Nodes.wrapped("", "find-remark", Styles.WARN, Styles.SMALL);
    private final Choice<Optional<SubjectId>> subject;
    private final ItemAreas areas;
    private final TypedTogether cost;
    private final TypedTogether years;
    private final Choice<Stage> stage;
    private final StackPane place = new StackPane();
    private final Facts facts = new Facts();

    ItemFields(ItemsViewModel page, Item item) {
        this.page = page;
        model = page.item(item.id());
        words = page.messages();
        names = TextPair.line(words, "item-name", "item.name", item.name(), model::rename);
        agency = TextPair.line(words, "item-agency", "item.agency", item.agency(), model::agency);
        displaced = TextPair.lines(
                words,
                "item-displaced",
                "item.displaced",
                ROWS,
                item.effectiveness().displaced(),
                model::displaced);
        gain = TextPair.lines(
                words, "item-gain", "item.gain", ROWS, item.effectiveness().gain(), model::gain);
        protection =
                TextPair.lines(words, "item-protection", "item.protection", ROWS, item.protection(), model::protection);
        subject = new Choice<>("item-subject", this::name, model::subject);
        subject.root().setMaxWidth(Double.MAX_VALUE);
        areas = new ItemAreas(page, model);
        cost = new TypedTogether(
                List.of(part("low"), part("likely"), part("high")),
                typed -> model.cost(typed.getFirst(), typed.get(1), typed.getLast()));
        years = new TypedTogether(
                List.of(part("first"), part("last")), typed -> model.years(typed.getFirst(), typed.getLast()));
        stage = new Choice<>("item-stage", words::get, model::stage);
        stage.root().setMaxWidth(Double.MAX_VALUE);
    }

    private TypedTogether.Part part(String name) {
        return new TypedTogether.Part(
                "item-" + name,
                words.get(
                        switch (name) {
                            case "low" -> "item.cost.low";
                            case "likely" -> "item.cost.middle";
                            case "high" -> "item.cost.high";
                            case "first" -> "item.years.first";
                            default -> "item.years.last";
                        }));
    }

    /** Whether these are the fields of the item. */
    boolean isOf(Item item) {
        return model.isOf(item);
    }

    void focusName() {
        names.field(words.language()).requestFocus();
    }

    List<Node> nodes() {
        var stages = Nodes.field(words.get("item.stage"), stage.root());
        var places = Nodes.field(words.get("item.place"), place);
        var note = new VBox(8, displaced.stacked(), gain.stacked());
        return List.of(
                names.stacked(),
                Nodes.field(words.get("item.subject"), subject.root()),
                areas.root(),
                section("item.cost.section", cost.root()),
                section("item.years", years.root()),
                stages,
                places,
                agency.stacked(),
                section("item.worth", facts.root()),
                section("item.protection", asked, protection.stacked()),
                section("item.effectiveness", note));
    }

    private VBox section(String key, Node... content) {
        var box = new VBox(6, Nodes.wrapped(words.get(key), Styles.STRONG));
        box.getChildren().addAll(content);
        return box;
    }

    void show(Item item) {
        names.show(item.name());
        agency.show(item.agency());
        displaced.show(item.effectiveness().displaced());
        gain.show(item.effectiveness().gain());
        protection.show(item.protection());
        subject.show(choices(item), item.subject());
        areas.show(item);
        cost.show(
                item.cost().isKnown()
                        ? List.of(
                                amount(item.cost().low()),
                                amount(item.cost().likely()),
                                amount(item.cost().high()))
                        : List.of("", "", ""));
        years.show(List.of(
                words.get(Yen.fiscalYear(item.years().first())),
                words.get(Yen.fiscalYear(item.years().last()))));
        stage.show(List.of(Stage.values()), item.stage());
        place.getChildren()
                .setAll(Segments.of("item-place", List.of(Place.values()), words::get, item.place(), model::place));
        showFlag(item);
        showWorth(item);
    }

    private String amount(long yen) {
        return Numbers.yenInUnit(yen, page.language());
    }

    private void showFlag(Item item) {
        var flag = page.weighed().flag(item);
        asked.setText(flag.map(each -> words.get(
                        each.isPlanned() ? "item.risk.planned" : "item.risk.asked", Numbers.decimal(each.risk())))
                .orElse(""));
        asked.setVisible(flag.isPresent());
        asked.setManaged(flag.isPresent());
    }

    private void showWorth(Item item) {
        var worth = page.weighed().worth(item);
        var told = new ItemWords(page);
        facts.clear();
        if (worth.isEmpty()) {
            facts.add(words.get("item.value"), words.get(page.weighed().why(item)));
            return;
        }
        worth.ifPresent(found -> facts.add(
                        words.get("item.value"),
                        words.get(
                                "item.value.range",
                                Numbers.decimal(found.value()),
                                Numbers.decimal(found.lowest()),
                                Numbers.decimal(found.highest())))
                .add(words.get("item.per"), told.perYen(worth))
                .add(
                        words.get("item.risk"),
                        found.risk().isPresent()
                                ? Numbers.decimal(found.risk().getAsDouble())
                                : words.get("item.risk.none")));
    }

    private List<Optional<SubjectId>> choices(Item item) {
        var all = new ArrayList<Optional<SubjectId>>();
        all.add(Optional.empty());
        page.subjects().forEach(each -> all.add(Optional.of(each)));
        if (!all.contains(item.subject())) {
            all.add(item.subject());
        }
        return all;
    }

    private String name(Optional<SubjectId> which) {
        return which.map(id -> page.study().catalogue().area(id).isPresent()
                        ? words.get("item.subject.area", words.get(label(id)))
                        : words.get(label(id)))
                .orElseGet(() -> words.get("item.subject.own"));
    }

    private Text label(SubjectId id) {
        return page.study().catalogue().subject(id).map(each -> each.label()).orElse(Text.same(id.value()));
    }
}
