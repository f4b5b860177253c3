package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundVotes;
import org.senken.core.minutes.Tie;
import org.senken.core.minutes.Wording;
import org.senken.core.study.Redacted;
import org.senken.core.study.Redaction;
import org.senken.core.study.RedactionChoice;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.language.Messages;
import org.senken.testkit.TypicalStudies;

/** What must not be found in the bytes of a redacted copy, and what must still hold in it. */
class RedactedFileTest {
    private static final String TYPIST = "Operator Kondo";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, -7, Long.MAX_VALUE})
    void noNameReasonNoteCodeOrOperatorIsLeftInTheFile(long seed) throws Exception {
        var study = talkative();
        var written = written(Redaction.of(study, RedactionChoice.usual(seed), Messages::inBoth)
                .study());
        for (var secret : secrets(study)) {
            assertFalse(written.contains(secret), secret);
        }
        assertFalse(written.matches("(?s).*\"E0[1-5]\".*"), "an old code");
        assertFalse(written.contains("鈴木一郎"), "a name without its blank");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 99})
    void theCopyReadsBackAsTheStudyItIs(long seed) throws Exception {
        var copy = Redaction.of(talkative(), RedactionChoice.usual(seed), Messages::inBoth)
                .study();
        var file = folder.resolve("copy.senken.json");
        new FileExchange().write(copy, file, OpenVotes.LEFT_OUT);
        assertEquals(copy, new FileExchange().read(file));
    }

    @Test
    void figuresOfEveryCellThatRemainsAreTheSame() throws Exception {
        var study = talkative();
        var copy = usual(study).study();
        var before = statistics(study);
        var after = statistics(copy);
        int kept = 0;
        for (int place = 0; place < before.size(); place++) {
            if (before.get(place).n() >= 4) {
                assertEquals(before.get(place), after.get(place));
                kept++;
            } else {
                assertEquals(0, after.get(place).n());
            }
        }
        assertTrue(kept > 0 && kept < before.size());
    }

    @Test
    void anOpenRoundHasNoBallotsEvenInAFullBackupOfTheCopy() throws Exception {
        var copy = usual(talkative()).study();
        assertEquals(List.of(), copy.openRound().orElseThrow().ballots());
        assertTrue(copy.rounds().stream().allMatch(each -> each.addenda().isEmpty()));
    }

    @Test
    void theOrderOfCodesTellsNothing() {
        var orders = new HashSet<List<String>>();
        for (long seed = 0; seed < 40; seed++) {
            var copy = Redaction.of(talkative(), RedactionChoice.usual(seed), Messages::inBoth)
                    .study();
            orders.add(copy.rounds().getFirst().ballots().stream()
                    .map(each -> each.answers().scoreSigns())
                    .toList());
        }
        // four ballots have 24 orders
        assertTrue(orders.size() > 15, orders.size() + " orders");
    }

    @Test
    void thePeopleOfOneRoundAreTheSamePeopleInTheNext() {
        var study = talkative();
        var closed = study.withRounds(study.rounds().stream().map(Round::closed).toList());
        var copy = usual(closed).study();
        var pairs = new HashMap<String, String>();
        for (var ballot : closed.rounds().getFirst().ballots()) {
            pairs.put(signs(closed, 0, ballot.expert()), signs(closed, 1, ballot.expert()));
        }
        assertEquals(4, copy.rounds().getFirst().ballots().size());
        for (var ballot : copy.rounds().getFirst().ballots()) {
            // the second round has too few votes in every cell
            assertTrue(signs(copy, 1, ballot.expert()).chars().noneMatch(Character::isDigit));
        }
        assertEquals(4, pairs.size());
    }

    @Test
    void aMarkedCellHasNoVotesAndEffectsLeft() {
        var cell = TypicalStudies.QUANTUM_SUPERIORITY;
        var study = talkative();
        var copy = Redaction.of(study, RedactionChoice.usual(5).withCells(Set.of(cell)), Messages::inBoth)
                .study();
        assertEquals(0, copy.results(1).orElseThrow().statistics(cell).n());
        assertTrue(copy.scenarios().chosen().stream()
                .flatMap(each -> each.effects().keySet().stream())
                .noneMatch(each -> each.subject().equals(cell.subject())
                        && each.criterion().equals(cell.criterion())));
    }

    @Test
    void keptReasonsLoseTheirNamesAndThoseOfMarkedCells() {
        var choice = RedactionChoice.usual(5)
                .withCells(Set.of(TypicalStudies.QUANTUM_SUPERIORITY))
                .withReasons(RedactionChoice.Reasons.OF_CELLS);
        var reasons = Redaction.of(talkative(), choice, Messages::inBoth).study().rounds().getFirst().ballots().stream()
                .flatMap(each -> each.reasons().values().stream())
                .sorted()
                .toList();
        assertEquals(List.of("As ■■ said.", "Misuse is easy."), reasons);
    }

    @Test
    void theNoteSaysWhatWasLeftOutAndFiguresSayThatItIsACopy() {
        var redacted = usual(talkative());
        for (var sentence : redacted.leftOut()) {
            var told = Messages.inBoth(sentence);
            assertTrue(redacted.study().note().en().contains(told.en()));
            assertTrue(redacted.study().note().ja().contains(told.ja()));
        }
        assertTrue(redacted.leftOut().contains(Sentence.of("redaction.open", 2)));
        assertTrue(redacted.study()
                .latestVotes()
                .orElseThrow()
                .basis()
                .sentences()
                .contains(Sentence.of("basis.redacted")));
        assertFalse(TypicalStudies.study()
                .latestVotes()
                .orElseThrow()
                .basis()
                .sentences()
                .contains(Sentence.of("basis.redacted")));
    }

    @Test
    void nobodyIsToldByRoleSectorOrDiscipline() {
        var experts = usual(talkative()).study().experts();
        assertEquals(5, experts.size());
        assertEquals(1, experts.stream().map(each -> each.sector()).distinct().count());
        assertTrue(experts.stream()
                .allMatch(
                        each -> each.discipline().isEmpty() && each.expertise().isEmpty()));
        assertNotEquals(TypicalStudies.study().experts(), experts);
    }

    private static Redacted usual(Study study) {
        return Redaction.of(study, RedactionChoice.usual(5), Messages::inBoth);
    }

    private static String signs(Study study, int round, ExpertCode expert) {
        return study.rounds().get(round).ballotOf(expert).answers().scoreSigns();
    }

    private static List<GroupStatistics> statistics(Study study) {
        return RoundVotes.of(study.results(1).orElseThrow()).statistics();
    }

    /** The typical study with names and codes wherever somebody may have written them, and an addendum with a typist. */
    private static Study talkative() {
        var study = TypicalStudies.study();
        var gossip = new Text(TypicalStudies.NAME_OF_CHAIR + " and E02 agreed.", "鈴木一郎とE03の発言。");
        var wording = new Wording(
                study.minutes().nextWording(),
                Tie.to("scoring"),
                List.of(gossip),
                0,
                Wording.Status.RESERVED,
                new Text("Reservation of " + TypicalStudies.NAME_OF_SCHOLAR, "留保の理由"));
        return study.withNote(gossip)
                .withMinutes(study.minutes().with(wording))
                .withRound(1, RedactedFileTest::withTypist);
    }

    private static Round withTypist(Round round) {
        var ballots = new ArrayList<Ballot>();
        for (var ballot : round.ballots()) {
            var typed = ballot.withOrigin(Origin.form(TYPIST));
            ballots.add(
                    ballot.expert().equals(TypicalStudies.OFFICIAL)
                            ? typed.withReason(8, "As " + TypicalStudies.NAME_OF_ENGINEER + " said.")
                            : typed);
        }
        var chair = ballots.getFirst();
        var late = new Ballot(
                chair.expert(), Answers.parse("764538245", "321......"), chair.reasons(), true, chair.origin());
        return round.withBallots(ballots)
                .withAddenda(List.of(new Addendum(
                        1,
                        Addendum.Kind.TYPING_ERROR,
                        chair.expert(),
                        Optional.of(chair),
                        Optional.of(late),
                        "Typed wrongly by the secretariat.",
                        false,
                        Instant.parse("2026-11-22T12:00:00Z"))));
    }

    /** Everything that only the study itself may hold. */
    private static List<String> secrets(Study study) {
        var all = new ArrayList<String>(List.of(TYPIST, "Typed wrongly", "Reservation of", "留保の理由"));
        all.addAll(study.register().names().values());
        study.minutes().notes().forEach(each -> all.add(each.text()));
        study.rounds().stream()
                .flatMap(each -> each.ballots().stream())
                .forEach(each -> all.addAll(each.reasons().values()));
        study.scenarios().judgements().cells().values().stream()
                .flatMap(each -> each.values().stream())
                .map(each -> each.reason())
                .filter(each -> !each.isBlank())
                .forEach(all::add);
        study.openRound()
                .ifPresent(open -> open.ballots().stream()
                        .map(each -> "\"" + each.answers().scoreSigns() + "\"")
                        .forEach(all::add));
        return all;
    }

    private String written(Study study) throws Exception {
        var file = folder.resolve("written.senken.json");
        new FileExchange().write(study, file, OpenVotes.INCLUDED);
        return Files.readString(file);
    }
}
