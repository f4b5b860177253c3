package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

class PortfolioMapTest {
    private static final List<CriterionId> ALL =
            TypicalStudies.criteria().stream().map(Criterion::id).toList();

    /** A closed round on one subject; each ballot is its scores in the order of the criteria. */
    private static PortfolioMap map(SubjectId subject, List<CriterionId> criteria, String... ballots) {
        var round = new Round(
                1,
                Text.same("Japan"),
                2026,
                TypicalStudies.criteria(),
                QuestionList.grid(List.of(subject), criteria),
                Round.State.CLOSED,
                IntStream.range(0, ballots.length)
                        .mapToObj(i -> Ballot.blank(new ExpertCode("E" + i), criteria.size())
                                .withHandedIn(true))
                        .map(blank -> new Ballot(
                                blank.expert(),
                                Answers.parse(
                                        ballots[
                                                Integer.parseInt(
                                                        blank.expert().value().substring(1))],
                                        ".".repeat(criteria.size())),
                                blank.reasons(),
                                true))
                        .toList());
        return PortfolioMap.of(ClosedRound.of(round), TypicalStudies.catalogue(), TypicalStudies.allocation());
    }

    @Test
    void fourVotesOnBothAxesMakeAPosition() {
        var map = map(TypicalStudies.QUANTUM, ALL, "6719", "7729", "7839", "8949");
        assertEquals(
                List.of(new Position(
                        TypicalStudies.QUANTUM,
                        1,
                        new Text("Quantum information science", "量子情報科学"),
                        new Text("Quantum", "量子"),
                        new Range(6.75, 7, 7.25),
                        new Range(7, 7.5, 8.25),
                        4,
                        OptionalDouble.of(2.5),
                        OptionalDouble.of(9),
                        200_000_000_000L)),
                map.positions());
        assertEquals(List.of(), map.tooFewVotes());
        assertEquals(4, map.experts());
        assertEquals(200_000_000_000L, map.totalYen());
        assertFalse(map.isOnePerson());
        assertEquals(Quadrant.LEAD_AND_PROTECT, map.positions().getFirst().quadrant());
    }

    @Test
    void threeVotesOnOneAxisAreTooFewHoweverManyThereAreOnTheOther() {
        var map = map(TypicalStudies.QUANTUM, ALL, "6719", "7729", "7839", "8-49");
        assertEquals(List.of(), map.positions());
        assertEquals(
                List.of(TypicalStudies.QUANTUM),
                map.tooFewVotes().stream().map(Subject::id).toList());
    }

    @Test
    void riskAndAutonomyOfTooFewVotesAreEmptyThoughTheRoundAskedForThem() {
        var map = map(TypicalStudies.QUANTUM, ALL, "671.", "7729", "78-9", "8949");
        assertEquals(OptionalDouble.empty(), map.positions().getFirst().risk());
        assertEquals(OptionalDouble.empty(), map.positions().getFirst().autonomy());
        assertTrue(map.riskScored());
        assertTrue(map.autonomyScored());
    }

    @Test
    void riskAndAutonomyThatWereNotAskedForAreAbsent() {
        var map = map(TypicalStudies.QUANTUM, ALL.subList(0, 2), "67", "77", "78", "89");
        assertEquals(OptionalDouble.empty(), map.positions().getFirst().risk());
        assertFalse(map.riskScored());
        assertFalse(map.autonomyScored());
        assertFalse(map.positions().getFirst().lowAutonomy());
    }

    @Test
    void onePersonsJudgementsArePointsAndBlankBallotsAreNoPersons() {
        var map = map(TypicalStudies.QUANTUM, ALL, "6713", "----", "....");
        assertTrue(map.isOnePerson());
        assertEquals(Range.point(6), map.positions().getFirst().superiority());
        assertEquals(Range.point(7), map.positions().getFirst().indispensability());
        assertEquals(OptionalDouble.of(1), map.positions().getFirst().risk());
        assertTrue(map.positions().getFirst().lowAutonomy());
    }

    @Test
    void autonomyIsLowUpToThree() {
        assertTrue(map(TypicalStudies.QUANTUM, ALL, "6712", "7723", "7833", "8949")
                .positions()
                .getFirst()
                .lowAutonomy());
        assertFalse(map(TypicalStudies.QUANTUM, ALL, "6713", "7723", "7834", "8949")
                .positions()
                .getFirst()
                .lowAutonomy());
    }

    @Test
    void aTechnologyHasNoNumberAndItsOwnMoney() {
        var position = map(TypicalStudies.QUANTUM_SENSING, ALL, "6713", "7723", "7834", "8949")
                .positions()
                .getFirst();
        assertEquals(0, position.number());
        assertEquals(50_000_000_000L, position.yen());
    }

    @Test
    void aMapNeedsBothAxes() {
        var first = TypicalStudies.firstRound();
        assertTrue(PortfolioMap.isPossible(ClosedRound.of(first)));
        var oneAxis = new Round(
                1,
                first.viewpoint(),
                2026,
                first.criteria(),
                QuestionList.grid(List.of(TypicalStudies.QUANTUM), ALL.subList(1, 3)),
                Round.State.CLOSED,
                List.of());
        assertFalse(PortfolioMap.isPossible(ClosedRound.of(oneAxis)));
    }
}
