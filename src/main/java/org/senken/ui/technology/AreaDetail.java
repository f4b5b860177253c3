package org.senken.ui.technology;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.TextPair;
import org.senken.ui.common.Unavailable;

/** An area in full. */
final class AreaDetail extends SubjectDetail {
    private static final int DEFINITION_ROWS = 3;

    private final TextPair shortNames;
    private final TextPair definitions;
    private final Unavailable up;
    private final Unavailable down;

    AreaDetail(TechnologiesViewModel model, DetailPane pane, Area area) {
        super(model, pane, area);
        shortNames = TextPair.line(
                words, "technologies-short", "technologies.short", area.shortName(), (language, typed) -> {
                    model.shorten(id, language, typed);
                    return true;
                });
        definitions = TextPair.lines(
                words,
                "technologies-definition",
                "technologies.definition",
                DEFINITION_ROWS,
                area.definition(),
                (language, typed) -> {
                    model.define(id, language, typed);
                    return true;
                });
        up = new Unavailable(arrow("up", -1));
        down = new Unavailable(arrow("down", 1));
    }

    private Button arrow(String direction, int places) {
        var button = Nodes.button("technologies-" + direction, "", () -> model.move(id, places));
        button.setGraphic(new FontIcon("fth-arrow-" + direction));
        button.setAccessibleText(words.get("technologies." + direction));
        return Nodes.explained(button, words.get("technologies." + direction));
    }

    @Override
    List<Node> fields() {
        return List.of(shortNames.stacked(), definitions.stacked());
    }

    @Override
    List<Node> moreActions() {
        return List.of(up.root(), down.root());
    }

    @Override
    void showMore(Subject subject) {
        if (subject instanceof Area area) {
            shortNames.show(area.shortName());
            definitions.show(area.definition());
            int number = model.catalogue().numberOf(id);
            head(number + "  " + words.get(area.label()), area);
            showPlace(area, number);
        }
    }

    private void showPlace(Area area, int number) {
        facts.add(words.get("technologies.number"), String.valueOf(number));
        model.catalogue().taxonomyOf(id).ifPresent(list -> {
            var group = list.groupOf(area).map(AreaGroup::name).orElse(Text.EMPTY);
            facts.add(words.get("technologies.group"), words.get(group));
            facts.add(words.get("technologies.examples"), examples(area));
            facts.add(words.get("technologies.list"), words.get(list.name()));
            facts.add(words.get("technologies.version"), list.version());
            facts.add(words.get("technologies.valid"), SubjectWords.validity(words, list));
            limit(up, number == 1, "technologies.up.first");
            limit(down, number == list.areas().size(), "technologies.down.last");
        });
    }

    private String examples(Area area) {
        return area.examples().stream().map(words::get).collect(Collectors.joining("\n"));
    }

    private void limit(Unavailable button, boolean atTheEnd, String reason) {
        if (atTheEnd) {
            button.because(words.get(reason));
        } else {
            button.ready();
        }
    }
}
