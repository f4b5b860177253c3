package org.senken.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.language.Numbers;
import org.senken.settings.Settings;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Room;

/** Everything a person can do, done with mouse and keyboard on a real workspace, from the first start to the figure. */
class WholeStoryTest {
    private static final int AREAS = 4;
    private static final int CRITERIA = 3;
    private static final int QUESTIONS = AREAS * CRITERIA;
    private static final String REASON = "Only two plants outside";
    private static final String ROWS = IntStream.rangeClosed(1, 6)
            .mapToObj(i -> "E0" + i + "\tExpert " + i + "\tindustry\tField " + i + "\n")
            .collect(Collectors.joining());

    @TempDir
    private Path folder;

    private OpenBench bench;
    private Person person;

    @BeforeEach
    void startForTheFirstTime() throws WorkspaceException {
        bench = OpenBench.on(folder);
        person = new Person();
    }

    @AfterEach
    void close() throws WorkspaceException {
        bench.close();
    }

    @Test
    void aGroupGoesFromTheSampleToAFigureOfItsOwn() throws WorkspaceException, IOException {
        makesAStudy();
        editsTechnologies();
        pastesExperts();
        opensARound();
        votes();
        seesNoVotesWhileTheRoundIsOpen();
        closesTheRoundForGood();
        readsTheMap();
        exportsFigures();
        changesLanguageAndTheme();
        startsAgain();
        copiesDeletesAndBringsBack();
        exchangesFiles();
    }

    private void makesAStudy() {
        person.awaitWords("16");
        var sample = study().id();
        bench.dialogs.line = Optional.of("The whole story");
        person.click("studies-create");
        until("a new study", () -> !study().id().equals(sample));
        assertEquals("The whole story", study().title().en());
        assertEquals(20, study().catalogue().areas().size());
        assertEquals(List.of(), study().experts());
    }

    private void editsTechnologies() {
        person.click("room-TECHNOLOGIES");
        person.awaitWords("Semiconductors");
        person.type("technologies-search", "quantum");
        until("only what was looked for", () -> person.reads("Quantum") && !tree().contains("Semiconductors"));
        person.type("technologies-search", "");
        bench.dialogs.line = Optional.of("Tidal energy");
        person.choose("technologies-add", "technologies-add-area");
        until("the new area", () -> names().getLast().equals("Tidal energy"));
        person.write("Tidal power");
        person.press(KeyCode.ENTER);
        until("the new name", () -> names().getLast().equals("Tidal power"));
        person.click("technologies-up");
        until("the new place", () -> names().get(19).equals("Tidal power"));
        person.undo();
        until("the old place", () -> names().get(20).equals("Tidal power"));
        person.redo();
        until("the new place again", () -> names().get(19).equals("Tidal power"));
        person.click("technologies-retire");
        until("retired", () -> area(19).retired());
        person.click("undo");
        until("in use again", () -> !area(19).retired());
    }

    private String tree() {
        return person.textsIn("technologies-table").toString();
    }

    private List<String> names() {
        return study().catalogue().areas().stream()
                .map(area -> area.name().en())
                .toList();
    }

    private Area area(int place) {
        return study().catalogue().areas().get(place);
    }

    private void pastesExperts() {
        person.click("room-EXPERTS");
        bench.dialogs.lines = Optional.of(ROWS);
        person.click("experts-paste");
        until("six experts", () -> study().experts().size() == 6);
        person.awaitWords("Expert 6");
    }

    private void opensARound() {
        person.click("room-SCORING");
        person.click("plan-none");
        for (int i = 0; i < AREAS; i++) {
            tick(i);
        }
        var plan = bench.workbench().plan();
        until("four areas ticked", () -> plan.planProperty().get().subjects().size() == AREAS);
        person.click("round-open");
        until("an open round", () -> study().openRound().isPresent());
        assertEquals(QUESTIONS, round().questions().size());
        assertEquals(CRITERIA, round().criteria().size());
    }

    private void tick(int place) {
        person.click("box " + place, node -> node.getStyleClass().contains("box") && isIn(node, place));
    }

    private static boolean isIn(Node node, int place) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof IndexedCell<?> cell) {
                return cell.getIndex() == place;
            }
        }
        return false;
    }

    private void votes() {
        votesWithAReason();
        leavesAndResumes();
        needsThePinToLeave();
        undoesOnlyTheirOwn();
        handsInWithGaps();
        turnsGapsIntoNoOpinion();
        assertEquals(6, round().ballots().stream().filter(Ballot::handedIn).count());
    }

    private void votesWithAReason() {
        sitDown("E01");
        person.press(KeyCode.DIGIT7, KeyCode.C, KeyCode.C, KeyCode.C, KeyCode.R);
        person.write(REASON);
        person.press(KeyCode.ENTER);
        until("the reason", () -> ballot("E01").reasonAt(0).equals(Optional.of(REASON)));
        assertEquals(Optional.of(Confidence.HIGH), ballot("E01").answers().confidenceAt(0));
        answerAll(KeyCode.DIGIT7);
        until("a full ballot", () -> ballot("E01").answers().answered() == QUESTIONS);
        handIn("E01");
    }

    private void leavesAndResumes() {
        sitDown("E02");
        person.press(KeyCode.DIGIT9, KeyCode.DOWN, KeyCode.DIGIT9, KeyCode.UP);
        until("two answers", () -> ballot("E02").answers().answered() == 2);
        assertFalse(person.reads(REASON), "the answers of the expert before are seen");
        person.click("ballot-leave");
        until("out of the ballot", () -> !inBallot());
        person.awaitWords("2");
        sitDown("E02");
        assertEquals(Answer.score(9), ballot("E02").answers().at(0));
        answerAll(KeyCode.DIGIT7);
        until("a full ballot", () -> ballot("E02").answers().answered() == QUESTIONS);
        handIn("E02");
    }

    private void needsThePinToLeave() {
        person.click("room-SETTINGS");
        person.click("settings-pin");
        person.write("2468");
        person.click("settings-pin-set");
        until("a PIN", () -> bench.workbench().preferences().settings().asksForPin());
        person.click("room-SCORING");
        sitDown("E03");
        answerAll(KeyCode.DIGIT7);
        bench.dialogs.pin = Optional.of("1357");
        person.click("ballot-leave");
        until("the refusal", () -> person.canUse("notice-close"));
        assertTrue(inBallot(), "a wrong PIN leads out of the ballot");
        bench.dialogs.pin = Optional.of("2468");
        person.click("ballot-leave");
        until("out of the ballot", () -> !inBallot());
        sitDown("E03");
        handIn("E03");
    }

    private void undoesOnlyTheirOwn() {
        sitDown("E04");
        var others = othersThan("E04");
        person.press(KeyCode.DIGIT8, KeyCode.DOWN, KeyCode.DIGIT3);
        until("two answers", () -> ballot("E04").answers().answered() == 2);
        person.undo();
        until("one answer", () -> ballot("E04").answers().answered() == 1);
        person.undo();
        until("no answer", () -> ballot("E04").answers().answered() == 0);
        until("nothing more to undo", () -> !person.canUse("undo"));
        person.undo();
        person.redo();
        until("one answer again", () -> ballot("E04").answers().answered() == 1);
        assertEquals(others, othersThan("E04"));
        answerAll(KeyCode.DIGIT8);
        until("a full ballot", () -> ballot("E04").answers().answered() == QUESTIONS);
        handIn("E04");
    }

    private List<Ballot> othersThan(String expert) {
        return round().ballots().stream()
                .filter(ballot -> !ballot.expert().value().equals(expert))
                .toList();
    }

    private void handsInWithGaps() {
        sitDown("E05");
        bench.dialogs.gaps = Optional.of(Dialogs.Gaps.LEAVE_OPEN);
        answer(KeyCode.DIGIT8, QUESTIONS - 2);
        person.press(KeyCode.DIGIT0);
        until("one question is left", () -> ballot("E05").answers().answered() == QUESTIONS - 1);
        handIn("E05");
        assertEquals("gaps 1", bench.dialogs.asked.get(bench.dialogs.asked.size() - 2));
        assertEquals(Answer.NO_OPINION, ballot("E05").answers().at(placeOf(QUESTIONS - 2)));
        assertEquals(Answer.NOT_ANSWERED, ballot("E05").answers().at(placeOf(QUESTIONS - 1)));
    }

    private void turnsGapsIntoNoOpinion() {
        sitDown("E06");
        bench.dialogs.gaps = Optional.of(Dialogs.Gaps.NO_OPINION);
        answer(KeyCode.DIGIT8, QUESTIONS - 1);
        handIn("E06");
        assertEquals(Answer.NO_OPINION, ballot("E06").answers().at(placeOf(QUESTIONS - 1)));
    }

    /** The place in the question list of the question that comes so manieth on the screen: criterion by criterion. */
    private int placeOf(int onScreen) {
        var places = new ArrayList<Integer>();
        for (var criterion : round().criteria()) {
            IntStream.range(0, QUESTIONS)
                    .filter(place -> round().questions().get(place).criterion().equals(criterion.id()))
                    .forEach(places::add);
        }
        return places.get(onScreen);
    }

    private void sitDown(String expert) {
        person.click("vote-" + expert);
        person.click("ballot-begin");
    }

    private void answerAll(KeyCode digit) {
        person.press(KeyCode.LEFT, KeyCode.LEFT);
        for (int row = 1; row < AREAS; row++) {
            person.press(KeyCode.UP);
        }
        answer(digit, QUESTIONS);
    }

    private void answer(KeyCode digit, int questions) {
        for (int i = 0; i < questions; i++) {
            person.press(digit, KeyCode.DOWN);
        }
    }

    private void handIn(String expert) {
        person.click("ballot-hand-in");
        until("out of the ballot", () -> !inBallot());
        until("handed in", () -> ballot(expert).handedIn());
    }

    private boolean inBallot() {
        return bench.workbench().ballot().activeProperty().get();
    }

    private void seesNoVotesWhileTheRoundIsOpen() {
        var closed = round().closed().results().orElseThrow();
        var secrets = closed.round().questions().asList().stream()
                .map(closed::statistics)
                .map(cell -> Numbers.decimal(cell.median()))
                .filter(median -> median.length() > 1)
                .collect(Collectors.toSet());
        assertEquals(Set.of("7.5"), secrets, "the story needs a median that stands nowhere else");
        for (var room : Room.values()) {
            person.click("room-" + room);
            var texts = person.texts();
            assertTrue(texts.size() > 20, "nothing is shown in " + room);
            assertFalse(texts.contains("7.5"), "a median is seen in " + room);
            assertFalse(person.reads(REASON), "a reason is seen in " + room);
            assertFalse(person.canUse("map"), "a map is seen in " + room);
        }
    }

    private void closesTheRoundForGood() {
        person.click("room-SCORING");
        bench.dialogs.agrees = false;
        person.click("round-close");
        assertEquals("round.close.title", bench.dialogs.asked.getLast());
        assertTrue(round().isOpen(), "the round was closed although the answer was no");
        bench.dialogs.agrees = true;
        person.click("round-close");
        until("a closed round", () -> !round().isOpen());
        person.awaitWords("7.5");
        assertFalse(person.canUse("vote-E01"), "a closed round can be voted on");
        var atTheEnd = round();
        person.undo();
        person.undo();
        person.awaitWords("● Saved");
        assertEquals(atTheEnd, round());
        person.redo();
        person.redo();
    }

    private void readsTheMap() {
        person.click("room-PORTFOLIO");
        var first = area(0).id();
        person.type("share-" + first, "120");
        until("the amount", () -> study().allocation().of(first) == 120_000_000_000L);
        person.clickBubble("map", first);
        until("the votes behind it", () -> person.reads(REASON));
    }

    private void exportsFigures() throws IOException {
        for (var format : List.of("PNG", "SVG", "PDF", "CSV")) {
            var file = folder.resolve("map." + format.toLowerCase(Locale.ROOT));
            bench.dialogs.target = Optional.of(file);
            person.choose("map-export", "export-" + format);
            person.awaitWords(file.getFileName().toString());
            assertTrue(Files.size(file) > 200, "hardly anything in " + file);
        }
    }

    private void changesLanguageAndTheme() {
        person.click("language-JA");
        person.awaitWords("ポートフォリオ");
        assertEquals(Room.PORTFOLIO, bench.workbench().shell().roomProperty().getValue());
        person.click("language-EN");
        person.awaitWords("Portfolio");
        assertEquals(Room.PORTFOLIO, bench.workbench().shell().roomProperty().getValue());
        person.click("theme");
        var preferences = bench.workbench().preferences();
        until("the dark screen", () -> preferences.settings().theme() == Settings.Theme.DARK);
        assertEquals(Language.EN, preferences.language());
    }

    private void startsAgain() throws WorkspaceException {
        var before = study();
        bench.close();
        bench = OpenBench.on(folder);
        assertEquals(before, study());
        assertEquals(
                Settings.Theme.DARK, bench.workbench().preferences().settings().theme());
        person.click("undo");
        until("the amount is taken back", () -> study().allocation().total() == 0);
        assertNotEquals(before, study());
        person.click("redo");
        until("the amount is there again", () -> study().allocation().total() > 0);
        assertEquals(before, study());
    }

    private void copiesDeletesAndBringsBack() {
        var original = study();
        person.click("room-OVERVIEW");
        person.click("menu-" + original.id());
        person.clickWords("Duplicate");
        until("the copy", () -> !study().id().equals(original.id()));
        var copy = study();
        assertEquals(original.rounds(), copy.rounds());
        person.click("menu-" + copy.id());
        person.clickWords("Delete");
        until("another study", () -> !study().id().equals(copy.id()));
        person.click("notice-offer");
        until("the copy again", () -> study().equals(copy));
    }

    private void exchangesFiles() throws IOException {
        var file = folder.resolve("story.senken.json");
        var exported = study();
        bench.dialogs.target = Optional.of(file);
        person.click("studies-export");
        person.awaitWords("story.senken.json");
        bench.dialogs.files = List.of(file);
        person.click("studies-import");
        until("the study from the file", () -> !study().id().equals(exported.id()));
        assertEquals(exported.withId(study().id()), study());
        var imported = study();
        var bad = folder.resolve("bad.senken.json");
        Files.writeString(bad, Files.readString(file).substring(0, 2000));
        bench.dialogs.files = List.of(bad);
        person.click("studies-import");
        until("what is wrong", () -> person.reads("bad.senken.json") && person.reads("Nothing was taken in"));
        assertEquals(imported, study());
    }

    private Study study() {
        return bench.workbench().scoring().study();
    }

    private Round round() {
        return study().rounds().getLast();
    }

    private Ballot ballot(String expert) {
        return round().ballotOf(new ExpertCode(expert));
    }

    private void until(String what, BooleanSupplier condition) {
        person.until(what, condition);
    }
}
