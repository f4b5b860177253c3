package org.senken.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartOrder;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Anonymity;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Interest;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.delphi.Sector;
import org.senken.core.minutes.Block;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Template;
import org.senken.core.minutes.Wording;
import org.senken.core.portfolio.CellScores;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.report.Handling;
import org.senken.core.report.Piece;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.WorkshopSize;
import org.senken.core.scenario.structure.InfluenceRole;
import org.senken.core.study.Standing;
import org.senken.core.study.texts.TextGroup;
import org.senken.core.study.texts.TextRole;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Language;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.BallotDifference;
import org.senken.editing.QuestionChange;
import org.senken.editing.TranslationChange;
import org.senken.report.FigureFormat;
import org.senken.report.contents.Finding;
import org.senken.report.contents.LiveValues;
import org.senken.report.document.CalloutKind;
import org.senken.report.output.ReportFormat;
import org.senken.settings.Settings;

/** Compares the two files with each other and with the sources. A failure prints lines that are ready to paste. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/senken/language");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*([.-][A-Za-z0-9]+)+");
    private static final Pattern CALL =
            Pattern.compile("(?:Sentence\\.of|\\b(?:get|words|say|card|counted|count|impossible|usage|problem|refused))"
                    + "\\(\\s*(?:[a-z]\\w*(?:\\(\\))?,\\s*){0,2}\"([a-z][A-Za-z]*\\.[A-Za-z.-]*[A-Za-z])\"\\s*[,)]");

    private static final Set<String> BUDGET_COLUMNS =
            Set.of("taken", "item", "core", "cost", "value", "for-money", "cases", "risk");

    /** Where a key is put together from a beginning and one of several endings. */
    private static final Map<String, Set<String>> PUT_TOGETHER = together(
            Map.of(
                    "input.json.expected.", Set.of("object", "array", "string", "whole", "decimal", "boolean"),
                    "cli.command.",
                            Set.of(
                                    "senken",
                                    "demo",
                                    "studies",
                                    "import",
                                    "export",
                                    "chart",
                                    "check",
                                    "report",
                                    "consensus",
                                    "scenarios",
                                    "rank",
                                    "portfolio",
                                    "set"),
                    "shell.language.", names(Language.values()),
                    "map.export.", names(FigureFormat.values()),
                    "technologies.", Set.of("up", "down"),
                    "experts.", Set.of("code", "name", "role", "sector", "discipline", "expertise", "ballot"),
                    "shell.", Set.of("undo.none", "redo.none"),
                    "runsheet.", steps(),
                    "addendum.kind.", names(Addendum.Kind.values()),
                    "sheets.change.", names(QuestionChange.Change.values())),
            Map.of(
                    "report.value.",
                    Set.copyOf(LiveValues.keys()),
                    "budget.count.",
                    names(NonDominated.Standing.values()),
                    "budget.chip.",
                    names(NonDominated.Standing.values()),
                    "budget.column.",
                    BUDGET_COLUMNS,
                    "budget.about.",
                    BUDGET_COLUMNS));

    private static Map<String, Set<String>> together(Map<String, Set<String>> some, Map<String, Set<String>> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }

    private static Set<String> steps() {
        return Stream.of(Block.values())
                .flatMap(block -> (block.kind() == Step.Kind.WORK
                                ? Stream.of("title.", "say.", "output.")
                                : Stream.of("title."))
                        .map(start -> start + block.name()))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> english = Map.of();
    private static Map<String, String> japanese = Map.of();
    private static String sources = "";

    @BeforeAll
    static void read() throws IOException {
        english = lines("messages.properties");
        japanese = lines("messages_ja.properties");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> lines(String file) throws IOException {
        var found = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(FOLDER.resolve(file))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int sign = line.indexOf('=');
            assertTrue(sign > 0, file + ": no key in: " + line);
            var earlier = found.put(line.substring(0, sign).strip(), line.substring(sign + 1));
            assertEquals(null, earlier, file + ": stands twice: " + line);
        }
        return found;
    }

    private static String group(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static void none(Stream<String> wrong, String what) {
        var lines = wrong.collect(Collectors.joining("\n"));
        assertTrue(lines.isEmpty(), () -> what + ":\n" + lines);
    }

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() {
        none(missing(english, japanese), "Add to messages_ja.properties");
        none(missing(japanese, english), "Add to messages.properties");
        assertEquals(english.size(), japanese.size());
    }

    private static Stream<String> missing(Map<String, String> there, Map<String, String> here) {
        return there.entrySet().stream()
                .filter(entry -> !here.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + entry.getValue());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        none(
                english.keySet().stream()
                        .filter(japanese::containsKey)
                        // what is said of one thing may leave the number out
                        .filter(key -> !key.endsWith(".one"))
                        .filter(key ->
                                !places(english.getOrDefault(key, "")).equals(places(japanese.getOrDefault(key, ""))))
                        .map(key -> key + "=" + english.get(key) + "\n" + key + "=" + japanese.get(key)),
                "Different places");
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noMessageIsBlankInEitherLanguage() {
        for (var messages : List.of(english, japanese)) {
            none(
                    messages.entrySet().stream()
                            .filter(entry -> entry.getValue().isBlank())
                            // between sentences and names Japanese has no space
                            .filter(entry -> !entry.getKey().contains(".between"))
                            .map(Map.Entry::getKey),
                    "Blank");
        }
    }

    @Test
    void everyKeyThatTheProgramAsksForIsThere() {
        none(
                CALL.matcher(sources)
                        .results()
                        .map(call -> call.group(1))
                        .filter(key -> !english.containsKey(key))
                        .distinct()
                        .map(key -> key + "="),
                "Add to both files");
        assertTrue(CALL.matcher(sources).results().count() > 200, "the sources are searched for keys");
    }

    @Test
    void everyLiteralThatLooksLikeAKeyOfAKnownGroupIsOne() {
        var groups = english.keySet().stream().map(key -> group(key)).collect(Collectors.toSet());
        none(
                literals()
                        .filter(literal -> KEY.matcher(literal).matches() && literal.contains("."))
                        .filter(literal -> groups.contains(group(literal)))
                        .filter(literal -> !english.containsKey(literal))
                        .filter(literal -> !Set.of("settings.properties", "workspace.mv.db", "portfolio.json")
                                .contains(literal))
                        .map(key -> key + "="),
                "Add to both files");
    }

    @Test
    void everyKeyIsUsed() {
        var used = literals().collect(Collectors.toSet());
        literals().forEach(literal -> used.add(literal + ".one"));
        // title and text of a section of a template stand under one key
        literals().filter(literal -> literal.startsWith("contents.")).forEach(literal -> used.add(literal + ".text"));
        PUT_TOGETHER.forEach((start, ends) -> ends.forEach(end -> used.add(start + end)));
        shown().forEach(constant -> used.add(key(constant)));
        english.keySet().stream().filter(key -> key.startsWith("map.column.")).forEach(key -> {
            if (used.contains(key.substring("map.column.".length()))) {
                used.add(key);
            }
        });
        none(english.keySet().stream().filter(key -> !used.contains(key)), "Remove from both files");
    }

    @Test
    void everyConstantThatIsShownHasItsWords() {
        none(
                shown().map(MessagesTest::key)
                        .filter(key -> !english.containsKey(key))
                        .map(key -> key + "="),
                "Add to both files");
        for (var start : PUT_TOGETHER.keySet()) {
            none(
                    PUT_TOGETHER.get(start).stream()
                            .map(end -> start + end)
                            .filter(key -> !english.containsKey(key))
                            .map(key -> key + "="),
                    "Add to both files");
        }
    }

    private static Stream<Enum<?>> shown() {
        return Stream.<Class<? extends Enum<?>>>of(
                        Badge.class,
                        ChartKind.class,
                        ChartOrder.class,
                        CalloutKind.class,
                        Confidence.class,
                        Interest.class,
                        Wording.Status.class,
                        Template.class,
                        Step.Kind.class,
                        constants("org.senken.ui.minutes.MinutesViewModel$Sheet"),
                        constants("org.senken.ui.portfolio.PortfolioViewModel$Page"),
                        constants("org.senken.ui.report.ReportViewModel$Page"),
                        constants("org.senken.ui.report.Editions"),
                        ReportFormat.class,
                        Section.Place.class,
                        Piece.Width.class,
                        constants("org.senken.ui.portfolio.RankedKind"),
                        constants("org.senken.ui.portfolio.RankingView"),
                        constants("org.senken.ui.portfolio.StatementKind"),
                        constants("org.senken.ui.portfolio.SureSide"),
                        CriterionUse.Part.class,
                        constants("org.senken.ui.portfolio.BudgetViewModel$Section"),
                        constants("org.senken.ui.portfolio.BudgetViewModel$Angle"),
                        constants("org.senken.ui.portfolio.Bundle$By"),
                        Stage.class,
                        Place.class,
                        Expertise.class,
                        ExpertWeights.class,
                        Role.class,
                        Sector.class,
                        Quadrant.class,
                        CellScores.Origin.class,
                        Handling.class,
                        ReportKind.class,
                        Piece.TableKind.class,
                        Piece.ListKind.class,
                        TextGroup.class,
                        TextRole.class,
                        TranslationChange.Outcome.class,
                        Finding.Severity.class,
                        Finding.Topic.class,
                        Standing.Topic.class,
                        Standing.Urgency.class,
                        Direction.class,
                        BallotDifference.Arrival.class,
                        QuestionChange.Change.class,
                        NameStatus.class,
                        Language.class,
                        Settings.Theme.class,
                        Anonymity.class,
                        Assignment.By.class,
                        RoundTemplate.class,
                        constants("org.senken.ui.delphi.Subjects$Kind"),
                        constants("org.senken.ui.delphi.RulesFold$Agreement"),
                        constants("org.senken.ui.common.Room"),
                        constants("org.senken.ui.scenario.ScenarioViewModel$Page"),
                        constants("org.senken.ui.scenario.WildcardNeed"),
                        constants("org.senken.ui.scenario.MatrixViewModel$Look"),
                        constants("org.senken.ui.scenario.PairsPane$Say"),
                        WorkshopSize.class,
                        InfluenceRole.class,
                        Search.Joining.class,
                        constants("org.senken.ui.expert.Perspective"),
                        constants("org.senken.ui.expert.PastedRows$Column"))
                .flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> constants(String name) {
        try {
            return (Class<? extends Enum<?>>) (Class<?>) Class.forName(name).asSubclass(Enum.class);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    private static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
    }

    private static Stream<String> literals() {
        return LITERAL.matcher(sources).results().map(found -> found.group(1));
    }

    @Test
    void placesAreFilledWithTextsConstantsSentencesAndNumbers() {
        Function<Language, Messages> in = Messages::in;
        assertEquals("“Ocean” moved to “Space”", in.apply(Language.EN).get("edit.technology.move", "Ocean", "Space"));
        assertEquals(
                "Hypothetical budget of Quantum",
                in.apply(Language.EN).get(Sentence.of("edit.allocation", new Text("Quantum", "量子"))));
        assertTrue(in.apply(Language.JA)
                .get(Sentence.of("edit.allocation", new Text("Quantum", "量子")))
                .contains("量子"));
        assertEquals("industry 12,000", in.apply(Language.EN).get("experts.count.sector", Sector.INDUSTRY, 12_000));
        assertEquals("1 area", in.apply(Language.EN).count("standing.areas", 1));
        assertEquals("0 areas", in.apply(Language.EN).count("standing.areas", 0));
        assertEquals("Round $1 \\{0} closed", in.apply(Language.EN).get("standing.round.closed", "$1 \\{0}"));
    }

    @Test
    void aSentenceOfAnotherVersionShowsItsKey() {
        assertEquals("edit.of.tomorrow", Messages.in(Language.JA).get(Sentence.of("edit.of.tomorrow", 1)));
    }
}
