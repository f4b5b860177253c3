package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.Position;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.portfolio.UnderScenario;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/**
 * Every word on the map, in the language of the figure.
 *
 * @param before where the subjects stood before; empty if the map does not tell
 */
record MapWords(PortfolioMap map, List<Position> before, Language language) {

    /** The words of a map that shows no movement. */
    MapWords(PortfolioMap map, Language language) {
        this(map, List.of(), language);
    }

    /** Where a subject stood before, if the map tells and it stood elsewhere. */
    Optional<Position> before(Position position) {
        return before.stream()
                .filter(each -> each.subject().equals(position.subject()))
                .filter(each ->
                        each.superiority().median() != position.superiority().median()
                                || each.indispensability().median()
                                        != position.indispensability().median())
                .findFirst();
    }

    String title() {
        return say("map.title", map.positions().size());
    }

    String subtitle() {
        var viewpoint = say("map.viewpoint", map.viewpoint(), String.valueOf(map.asOf()));
        var whose = say("map.subtitle", viewpoint, messages().count("map.judgement", map.experts()));
        return map.scenario()
                .map(each -> say("map.subtitle", say("outlook.scenario", each.letter(), each.title()), whose))
                .orElse(whose);
    }

    /** The words around the map. */
    Caption caption() {
        return new Caption(title(), subtitle(), notes(), altText(), language);
    }

    /** The names that numbers stand for. */
    List<NameKey.Name> key(List<Bubble> numbered) {
        return numbered.stream()
                .map(bubble -> new NameKey.Name(bubble.number(), label(bubble.position())))
                .toList();
    }

    String superiority() {
        return say(map.isOnePerson() ? "map.axis.superiority.one" : "map.axis.superiority");
    }

    String indispensability() {
        return say(map.isOnePerson() ? "map.axis.indispensability.one" : "map.axis.indispensability");
    }

    /** A quadrant's name for its corner: in English with the Japanese name beside it, as both are used in the room. */
    String corner(Quadrant quadrant) {
        return language == Language.EN
                ? shortCorner(quadrant) + " " + Messages.in(Language.JA).get(quadrant)
                : shortCorner(quadrant);
    }

    /** A quadrant's name in the figure's language alone. */
    String shortCorner(Quadrant quadrant) {
        return messages().get(quadrant).toUpperCase(Locale.ENGLISH);
    }

    /** What stands beside a bubble: the name, and the votes where they are too few for a cross. */
    String label(Position position) {
        var label = position.label().in(language);
        var name = map.isHeld(position.subject()) ? say("outlook.held.label", label) : label;
        return hasCross(position) || map.isOnePerson() ? name : say("map.label.few", name, position.votes());
    }

    String toolTip(Position position) {
        return say(
                "map.tooltip",
                position.name(),
                Numbers.decimal(position.superiority().median()),
                Numbers.decimal(position.indispensability().median()));
    }

    /** Whether the votes are enough to show the spread of their middle half. */
    boolean hasCross(Position position) {
        return !map.isOnePerson() && position.votes() >= PortfolioMap.FEWEST_FOR_SPREAD;
    }

    boolean hasCrosses() {
        return map.positions().stream().anyMatch(this::hasCross);
    }

    boolean hasUnknownRisk() {
        return map.positions().stream().anyMatch(position -> position.risk().isEmpty());
    }

    /** A sum that no line end tears apart. */
    String yen(long yen) {
        return Numbers.yen(yen, language).replace(' ', '\u00a0');
    }

    /** The sentences under the map. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        map.basis().sentences().forEach(sentence -> notes.add(messages().get(sentence)));
        map.scenario().ifPresent(scenario -> addScenario(scenario, notes));
        notes.add(say(hasCrosses() ? "map.note.lines" : "map.note.lines.only"));
        addMoney(notes);
        if (Bubbles.anyCoincide(map.positions())) {
            notes.add(say("map.note.coincide"));
        }
        if (!map.tooFewVotes().isEmpty()) {
            notes.add(say("map.note.toofew", list(map.tooFewVotes().stream().map(Subject::name))));
        }
        if (!map.riskScored()) {
            notes.add(say("map.note.risk"));
        }
        if (!map.autonomyScored()) {
            notes.add(say("map.note.autonomy"));
        }
        return notes;
    }

    private void addScenario(UnderScenario scenario, List<String> notes) {
        scenario.sentences().forEach(sentence -> notes.add(messages().get(sentence)));
        if (map.positions().stream().anyMatch(each -> map.isHeld(each.subject()))) {
            notes.add(say("outlook.held.map"));
        }
        if (!before.isEmpty()) {
            notes.add(say("outlook.movement"));
        }
    }

    private void addMoney(List<String> notes) {
        if (map.totalYen() == 0) {
            return;
        }
        notes.add(say("map.note.budget", yen(map.totalYen())));
        if (map.positions().stream().anyMatch(position -> position.yen() == 0)) {
            notes.add(say("map.note.nothing"));
        }
    }

    /** The map in sentences: who stands where. */
    String altText() {
        var text = new ArrayList<String>();
        text.add(say("map.alt", title(), superiority(), indispensability()));
        for (var quadrant : Quadrant.values()) {
            var names = map.positions().stream()
                    .filter(position -> position.quadrant() == quadrant)
                    .map(Position::label)
                    .toList();
            if (!names.isEmpty()) {
                text.add(say("map.alt.group", quadrant, list(names.stream())));
            }
        }
        return Caption.paragraph(text, language);
    }

    String say(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    private String list(Stream<Text> names) {
        return String.join(
                say("map.between.names"), names.map(name -> name.in(language)).toList());
    }

    private Messages messages() {
        return Messages.in(language);
    }
}
