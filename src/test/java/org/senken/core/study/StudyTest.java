package org.senken.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.Sector;
import org.senken.core.portfolio.Allocation;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

/** Each thing that must hold is seen to fail once, with its place. */
class StudyTest {
    private static final Study STUDY = TypicalStudies.study();
    private static final SubjectId NOWHERE = new SubjectId("nowhere");
    private static final ExpertCode NOBODY = new ExpertCode("E99");

    private interface Making {
        Study make();
    }

    private static void refused(Making making, String path, String key, Object... arguments) {
        var invalid = assertThrows(InvalidStudyException.class, making::make);
        assertEquals(List.of(Problem.at(path, key, arguments)), invalid.problems());
    }

    private static <T> List<T> plus(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }

    private static Study withArea(Area area) {
        return STUDY.withCatalogue(STUDY.catalogue()
                .withTaxonomy(TypicalStudies.TAXONOMY, list -> list.withAreas(plus(list.areas(), area))));
    }

    private static Study withTechnology(Technology technology) {
        return STUDY.withCatalogue(
                STUDY.catalogue().withTechnologies(plus(STUDY.catalogue().technologies(), technology)));
    }

    private static Study withBallots(List<Ballot> ballots) {
        return STUDY.withRound(TypicalStudies.OPEN_ROUND, round -> round.withBallots(ballots));
    }

    private static Round asking(Round round, QuestionList questions) {
        return new Round(round.number(), Text.EMPTY, 2026, round.criteria(), questions, Round.State.CLOSED, List.of());
    }

    @Test
    void areasAndTechnologiesShareOneSetOfIds() {
        refused(
                () -> withArea(Area.own(TypicalStudies.OCEAN, Text.same("x"))),
                "taxonomies[0].areas[3].id",
                "problem.duplicate",
                "ocean");
        refused(
                () -> withTechnology(Technology.own(TypicalStudies.OCEAN, Text.same("x"), TypicalStudies.QUANTUM)),
                "technologies[2].id",
                "problem.duplicate",
                "ocean");
    }

    @Test
    void listsGroupsCriteriaAndExpertsStandOnce() {
        var list = STUDY.catalogue().taxonomies().getFirst().withAreas(List.of());
        refused(
                () -> STUDY.withCatalogue(new Catalogue(
                        plus(STUDY.catalogue().taxonomies(), list),
                        STUDY.catalogue().technologies())),
                "taxonomies[1].id",
                "problem.duplicate",
                "key-areas");
        refused(
                () -> STUDY.withCriteria(plus(STUDY.criteria(), STUDY.criteria().getFirst())),
                "criteria[4].id",
                "problem.duplicate",
                "superiority");
        refused(
                () -> STUDY.withExperts(plus(STUDY.experts(), Expert.member(TypicalStudies.CHAIR, Sector.OTHER))),
                "experts[5].code",
                "problem.duplicate",
                "E01");
    }

    @Test
    void anAreasGroupIsOneOfItsList() {
        var area = new Area(
                new SubjectId("new"),
                Text.same("x"),
                Text.EMPTY,
                "nowhere",
                Text.EMPTY,
                List.of(),
                NameStatus.OWN,
                Text.EMPTY,
                false);
        refused(() -> withArea(area), "taxonomies[0].areas[3].group", "problem.unknown.group", "nowhere");
    }

    @Test
    void technologiesExpertiseAndNamesPointAtSomething() {
        refused(
                () -> withTechnology(Technology.own(new SubjectId("new"), Text.same("x"), NOWHERE)),
                "technologies[2].areas[0]",
                "problem.unknown.area",
                "nowhere");
        refused(
                () -> withTechnology(
                        Technology.own(new SubjectId("new"), Text.same("x"), TypicalStudies.QUANTUM_SENSING)),
                "technologies[2].areas[0]",
                "problem.unknown.area",
                "quantum-sensing");
        var rated = Expert.member(NOBODY, Sector.OTHER).withExpertise(NOWHERE, Expertise.LOW);
        refused(
                () -> STUDY.withExperts(plus(STUDY.experts(), rated)),
                "experts[5].expertise.nowhere",
                "problem.unknown.area",
                "nowhere");
        refused(
                () -> STUDY.withRegister(STUDY.register().with(NOBODY, "Nobody")),
                "names.E99",
                "problem.unknown.expert",
                "E99");
    }

    @Test
    void roundsAreNumberedAskSomethingAndOnlyTheLastIsOpen() {
        refused(
                () -> STUDY.withRounds(List.of(TypicalStudies.openRound())),
                "rounds[0].number",
                "problem.round.number",
                2,
                1);
        var first = TypicalStudies.firstRound();
        refused(
                () -> STUDY.withRounds(List.of(asking(first, new QuestionList(List.of())))),
                "rounds[0].questions",
                "problem.round.empty",
                1);
        var open = new Round(1, Text.EMPTY, 2026, first.criteria(), first.questions(), Round.State.OPEN, List.of());
        refused(
                () -> STUDY.withRounds(List.of(open, TypicalStudies.openRound())),
                "rounds[0].state",
                "problem.round.open",
                1);
    }

    @Test
    void questionsAskForWhatIsThere() {
        var first = TypicalStudies.firstRound();
        refused(
                () -> STUDY.withRounds(
                        List.of(asking(first, QuestionList.grid(List.of(NOWHERE), List.of(Criterion.SUPERIORITY))))),
                "rounds[0].questions[0]",
                "problem.unknown.subject",
                "nowhere");
        refused(
                () -> STUDY.withRounds(List.of(
                        asking(first, QuestionList.grid(List.of(TypicalStudies.OCEAN), List.of(Criterion.AUTONOMY))))),
                "rounds[0].questions[0]",
                "problem.unknown.criterion",
                "autonomy");
        var twice = new Round(
                1,
                Text.EMPTY,
                2026,
                plus(first.criteria(), first.criteria().getFirst()),
                first.questions(),
                Round.State.CLOSED,
                List.of());
        refused(() -> STUDY.withRounds(List.of(twice)), "rounds[0].criteria[3].id", "problem.duplicate", "superiority");
    }

    @Test
    void ballotsFitTheirRound() {
        var blank = Ballot.blank(TypicalStudies.CHAIR, 4);
        refused(
                () -> withBallots(List.of(Ballot.blank(NOBODY, 4))),
                "rounds[1].ballots[0].expert",
                "problem.unknown.expert",
                "E99");
        refused(() -> withBallots(List.of(blank, blank)), "rounds[1].ballots[1].expert", "problem.ballot.twice", "E01");
        refused(
                () -> withBallots(List.of(Ballot.blank(TypicalStudies.CHAIR, 3))),
                "rounds[1].ballots[0].scores",
                "problem.ballot.length",
                "E01",
                3,
                4);
        for (int place : new int[] {-1, 4}) {
            refused(
                    () -> withBallots(
                            List.of(new Ballot(TypicalStudies.CHAIR, Answers.blank(4), Map.of(place, "why"), false))),
                    "rounds[1].ballots[0].reasons",
                    "problem.reason.place",
                    "E01");
        }
        refused(
                () -> withBallots(List.of(blank.withReason(0, "あ".repeat(401)))),
                "rounds[1].ballots[0].reasons",
                "problem.reason.long",
                "E01",
                400);
        assertEquals(
                400,
                withBallots(List.of(blank.withReason(0, "あ".repeat(400))))
                        .round(2)
                        .orElseThrow()
                        .ballots()
                        .getFirst()
                        .reasonAt(0)
                        .orElseThrow()
                        .length());
    }

    @Test
    void moneyGoesToKnownSubjectsInBearableAmounts() {
        refused(
                () -> STUDY.withAllocation(new Allocation(Map.of(NOWHERE, 1L))),
                "allocation.nowhere",
                "problem.unknown.subject",
                "nowhere");
        refused(
                () -> STUDY.withAllocation(new Allocation(Map.of(TypicalStudies.OCEAN, -1L))),
                "allocation.ocean",
                "problem.money.negative",
                "ocean");
        refused(
                () -> STUDY.withAllocation(new Allocation(Map.of(TypicalStudies.OCEAN, Allocation.MOST + 1))),
                "allocation.ocean",
                "problem.money.large",
                "ocean",
                Allocation.MOST);
    }

    @Test
    void everythingThatIsWrongIsToldInTheOrderOfTheFile() {
        var invalid = assertThrows(
                InvalidStudyException.class,
                () -> STUDY.withPanel(List.of(), STUDY.register()).withTitle(Text.EMPTY));
        assertEquals("names.E01", invalid.problems().getFirst().path());
        assertEquals("rounds[1].ballots[1].expert", invalid.problems().getLast().path());
    }

    @Test
    void onlyClosedRoundsGiveResults() {
        assertEquals(1, STUDY.latestResults().orElseThrow().round().number());
        assertEquals(2, STUDY.openRound().orElseThrow().number());
        assertEquals(List.of(), TypicalStudies.withoutRounds().closedRounds());
    }
}
