package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.ENGINEER;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.OCEAN;
import static org.senken.testkit.TypicalStudies.OFFICIAL;
import static org.senken.testkit.TypicalStudies.QUANTUM;
import static org.senken.testkit.TypicalStudies.QUANTUM_SENSING;
import static org.senken.testkit.TypicalStudies.SCHOLAR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

class RoundPlanTest {
    private static final RoundPlan BLANK = new RoundPlan(
            Set.of(), Set.of(), Set.of(), new Handout.Everybody(), RoundRules.DEFAULT, new Text("Japan", "日本"), 2026);
    private static final CriterionId LATER = new CriterionId("superiority-2035");

    private static final Potential.Wording WORDING = new Potential.Wording() {
        @Override
        public Text name(Criterion today, int year) {
            return Text.same(today.name().en() + " in " + year);
        }

        @Override
        public Text definition(Criterion today, int year) {
            return Text.same("In " + year + ": " + today.definition().en());
        }
    };

    private final Offer fresh = offer(List.of());

    private static Offer offer(List<ClosedRound> rounds) {
        return new Offer(
                TypicalStudies.catalogue(),
                Potential.besides(TypicalStudies.criteria(), 2035, WORDING),
                TypicalStudies.experts().subList(0, 4),
                rounds);
    }

    private static Offer afterTheFirst() {
        return offer(List.of(ClosedRound.of(TypicalStudies.firstRound())));
    }

    private static Question of(SubjectId subject, CriterionId criterion) {
        return new Question(subject, criterion);
    }

    @Test
    void eachTechnologyIsOfferedAfterItsAreaUnlessItIsRetired() {
        assertEquals(
                List.of(QUANTUM, QUANTUM_SENSING, HYDROGEN, OCEAN),
                fresh.subjects().stream().map(Subject::id).toList());
    }

    @Test
    void aTwoRoundDelphiAsksAllAreasOnTheUsualCriteria() {
        var plan = RoundTemplate.TWO_ROUND.fill(BLANK, fresh);
        var round = plan.round(1, fresh);
        assertEquals(
                QuestionList.grid(
                        List.of(QUANTUM, HYDROGEN, OCEAN),
                        List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY, Criterion.DUAL_USE_RISK)),
                round.questions());
        assertEquals(RoundRules.DEFAULT, round.rules());
        assertEquals(TypicalStudies.criteria().subList(0, 3), round.criteria());
    }

    @Test
    void anAnalystAlonePlansOneRound() {
        assertEquals(1, RoundTemplate.ANALYST.fill(BLANK, fresh).rules().plannedRounds());
        assertEquals(RoundTemplate.ANALYST, RoundTemplate.suiting(1));
        assertEquals(RoundTemplate.TWO_ROUND, RoundTemplate.suiting(12));
    }

    @Test
    void theSecondHalfDayRoundAsksTheMostDisputedCellsOnly() {
        var offer = afterTheFirst();
        var plan = RoundTemplate.HALF_DAY.fill(BLANK, offer);
        assertEquals(
                Set.copyOf(DiscussNext.mostDisputed(offer.rounds().getFirst(), RoundTemplate.FEW_CELLS)),
                Set.copyOf(plan.questions(offer).asList()));
        assertEquals(
                9, RoundTemplate.HALF_DAY.fill(BLANK, fresh).questions(fresh).size());
    }

    @Test
    void theMostDisputedCellComesFirst() {
        var subjects = List.of(QUANTUM, HYDROGEN, OCEAN);
        var questions = QuestionList.grid(subjects, List.of(Criterion.SUPERIORITY));
        var ballots = List.of(ballot("E01", "513"), ballot("E02", "51."), ballot("E03", "59."), ballot("E04", "693"));
        var round = new Round(
                1,
                Text.same("Japan"),
                2026,
                TypicalStudies.criteria().subList(0, 1),
                questions,
                Round.State.CLOSED,
                ballots);
        var closed = ClosedRound.of(round);
        assertEquals(
                List.of(of(HYDROGEN, Criterion.SUPERIORITY), of(QUANTUM, Criterion.SUPERIORITY)),
                DiscussNext.mostDisputed(closed, 12));
        assertEquals(List.of(of(HYDROGEN, Criterion.SUPERIORITY)), DiscussNext.mostDisputed(closed, 1));
    }

    private static Ballot ballot(String expert, String scores) {
        return new Ballot(new ExpertCode(expert), Answers.parse(scores, "..."), Map.of(), true);
    }

    @Test
    void aCellThatIsLeftOutIsNotAskedUntilItsSubjectIsTickedAgain() {
        var cell = of(HYDROGEN, Criterion.SUPERIORITY);
        var plan = RoundTemplate.TWO_ROUND.fill(BLANK, fresh).withCell(cell, false);
        assertEquals(8, plan.questions(fresh).size());
        assertEquals(9, plan.withCell(cell, true).questions(fresh).size());
        assertEquals(
                9,
                plan.withSubject(HYDROGEN, false)
                        .withSubject(HYDROGEN, true)
                        .questions(fresh)
                        .size());
    }

    @Test
    void aCriterionWithoutACellDoesNotComeIntoTheRound() {
        var plan = BLANK.withSubject(QUANTUM, true)
                .withCriterion(Criterion.SUPERIORITY, true)
                .withCriterion(Criterion.AUTONOMY, true)
                .withCell(of(QUANTUM, Criterion.AUTONOMY), false);
        assertEquals(
                List.of(Criterion.SUPERIORITY),
                plan.round(1, fresh).criteria().stream().map(Criterion::id).toList());
    }

    @Test
    void thePotentialStandsBesideTodayWithTheSameAnchors() {
        var offered = fresh.criteria();
        assertEquals(
                List.of(
                        "superiority",
                        "superiority-2035",
                        "indispensability",
                        "indispensability-2035",
                        "dual-use-risk",
                        "autonomy"),
                offered.stream().map(each -> each.id().value()).toList());
        var today = offered.getFirst();
        assertEquals(
                new Criterion(
                        LATER,
                        Text.same("Superiority in 2035"),
                        today.direction(),
                        Text.same("In 2035: How high is it?"),
                        today.anchors(),
                        false),
                offered.get(1));
    }

    @Test
    void everybodyVotesOnEverythingByDefault() {
        var round = RoundTemplate.TWO_ROUND.fill(BLANK, fresh).round(1, fresh);
        var load = RoundLoad.of(round, fresh.voters());
        assertEquals(new RoundLoad(9, 9, Map.of(QUANTUM, 4, HYDROGEN, 4, OCEAN, 4), List.of()), load);
        assertEquals(4, load.minutes());
        assertEquals(List.of(), load.askedOf(0, 3));
        assertEquals(List.of(QUANTUM, HYDROGEN, OCEAN), load.askedOf(3, 5));
    }

    @Test
    void expertiseIsTakenFromTheMainAreaAndWhoGaveNoneIsNotAsked() {
        var plan = RoundTemplate.TWO_ROUND
                .fill(BLANK, fresh)
                .withSubject(QUANTUM_SENSING, true)
                .withHandout(new Handout.ByExpertise(Expertise.MEDIUM));
        var round = plan.round(1, fresh);
        assertEquals(
                new Assignment(
                        Assignment.By.EXPERTISE,
                        Map.of(
                                CHAIR, Set.of(QUANTUM, QUANTUM_SENSING),
                                ENGINEER, Set.of(),
                                SCHOLAR, Set.of(),
                                OFFICIAL, Set.of())),
                round.rules().assignment());
        var load = RoundLoad.of(round, fresh.voters());
        assertEquals(List.of(6, 6), List.of(load.fewest(), load.most()));
        assertEquals(List.of(ENGINEER, SCHOLAR, OFFICIAL), load.idle());
        assertEquals(List.of(HYDROGEN, OCEAN), load.askedOf(0, 1));
    }

    @Test
    void groupsVoteOnTheirAreasAndWhoSitsInNoneVotesOnEverything() {
        var handout = new Handout.ByGroup(Map.of()).with("A", Set.of(OCEAN));
        var assigned = handout.assign(Set.of(QUANTUM, OCEAN), fresh);
        assertEquals(Assignment.By.GROUP, assigned.by());
        assertEquals(Set.of(OCEAN), assigned.subjects().get(CHAIR));
        assertEquals(Set.of(QUANTUM, OCEAN), assigned.subjects().get(ENGINEER));
    }

    @Test
    void theRulesAreSaidInWholeNumbersWhereTheyAreWhole() {
        assertEquals(
                List.of("2", "1.5", "15", "12.5"),
                List.of(
                        RulesInWords.points(2),
                        RulesInWords.points(1.5),
                        RulesInWords.percent(0.15),
                        RulesInWords.percent(0.125)));
        assertEquals(
                List.of(
                        "rules.consensus.spread",
                        "rules.stability",
                        "rules.smallest",
                        "rules.anonymity.coded",
                        "rules.assignment.everybody",
                        "rules.rounds"),
                RulesInWords.of(RoundRules.DEFAULT).stream()
                        .map(sentence -> sentence.key())
                        .toList());
    }
}
