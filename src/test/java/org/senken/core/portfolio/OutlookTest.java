package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.core.portfolio.Rooms.BLOCS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.portfolio.CellScores.Origin;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

class OutlookTest {
    private static final Question LEAD = new Question(TypicalStudies.QUANTUM, Criterion.SUPERIORITY);
    private static final Question NEED = new Question(TypicalStudies.QUANTUM, Criterion.INDISPENSABILITY);
    private static final List<Question> BOTH = List.of(LEAD, NEED);

    private static LatestVotes votes(String... ballots) {
        return LatestVotes.of(List.of(Rooms.round(1, 2026, BOTH, List.of(ballots))));
    }

    private static CellScores under(Scenarios scenarios, LatestVotes votes, Question cell) {
        return Outlook.under(BLOCS, scenarios, votes).orElseThrow().at(cell.subject(), cell.criterion());
    }

    @Test
    void anEffectIsAddedToEachVoteAndTheResultIsHeldToTheScale() {
        var votes = votes("75", "85", "95", "35", "-5");
        var scores = under(Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, 2), votes, LEAD);
        // 9, 9 (10), 9 (11), 5
        assertEquals(4, scores.n());
        assertEquals(2, scores.held());
        assertEquals(9, scores.median());
        assertEquals(8, scores.q1());
        assertEquals(Origin.SHIFTED, scores.origin());
        assertEquals(5, under(Rooms.NO_EFFECTS, votes, NEED).median());
    }

    @Test
    void twoJudgesMayMeanHalfAPoint() {
        var votes = votes("15", "25", "45", "75");
        var down = under(Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, -1, -2), votes, LEAD);
        // 1 (−0.5), 1 (0.5), 2.5, 5.5: quartiles of type 7
        assertEquals(2, down.held());
        assertEquals(1.75, down.median());
        assertEquals(1, down.q1());
        assertEquals(3.25, down.q3());
    }

    @Test
    void votesUnderTheScenarioStandInsteadAndNeverReachTheWorldAsItIs() {
        var votes = LatestVotes.of(List.of(
                Rooms.round(1, 2026, BOTH, List.of("75", "85", "95", "35")),
                Rooms.round(2, 2035, List.of(LEAD.under(BLOCS)), List.of("2", "2", "3", "-", "4"))));
        assertEquals(
                List.of(1),
                votes.rounds().stream().map(each -> each.round().number()).toList());
        assertEquals(BOTH, votes.questions());
        assertEquals(4, votes.scorers());
        assertEquals(1, votes.basis().round());
        var scenarios = Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, 4);
        var outlook = Outlook.under(BLOCS, scenarios, votes).orElseThrow();
        assertEquals(Origin.VOTED, outlook.at(LEAD.subject(), LEAD.criterion()).origin());
        assertEquals(2.5, outlook.at(LEAD.subject(), LEAD.criterion()).median());
        assertEquals(
                Origin.AS_IT_IS, outlook.at(NEED.subject(), NEED.criterion()).origin());
        assertEquals(5, outlook.scorers());
        assertEquals(
                7.5, Outlook.asItIs(votes).at(LEAD.subject(), LEAD.criterion()).median());
    }

    @Test
    void aRoundUnderScenariosAloneIsNoRoundOfTheWorldAsItIs() {
        var under = Rooms.round(1, 2035, List.of(LEAD.under(BLOCS)), List.of("2"));
        assertEquals(Optional.empty(), LatestVotes.find(List.of(under)).map(LatestVotes::basis));
    }

    @Test
    void theFigureSaysWhatTheScenarioDid() {
        var scenarios = Rooms.withEffect(Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, 2), BLOCS, NEED, 1);
        var remark = Outlook.under(BLOCS, scenarios, votes("75", "85", "95", "35"))
                .flatMap(Outlook::remark)
                .orElseThrow();
        assertEquals(List.of(new EffectCell(LEAD.subject(), LEAD.criterion())), remark.held());
        assertEquals(
                List.of(
                        Sentence.of("outlook.effects", 2, "A", new Text("Two blocs", "二つの圏")),
                        Sentence.of("outlook.held.one", 1)),
                remark.sentences());
        assertEquals(Optional.empty(), Outlook.asItIs(votes("75")).remark());
    }

    @Test
    void theMapOfAScenarioIsMadeTheSameWay() {
        var votes = votes("75", "85", "95", "35");
        var scenarios = Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, -4);
        var map = PortfolioMap.of(
                Outlook.under(BLOCS, scenarios, votes).orElseThrow(),
                TypicalStudies.catalogue(),
                TypicalStudies.allocation());
        assertEquals(new Range(2.5, 3.5, 4.25), map.positions().getFirst().superiority());
        assertTrue(map.isHeld(TypicalStudies.QUANTUM));
        var base = PortfolioMap.of(votes, TypicalStudies.catalogue(), TypicalStudies.allocation());
        assertEquals(new Range(6, 7.5, 8.25), base.positions().getFirst().superiority());
        assertFalse(base.isHeld(TypicalStudies.QUANTUM));
    }

    /** Ballots of scores, abstentions and blanks. */
    private static List<String> random(Random chance) {
        return IntStream.range(0, 1 + chance.nextInt(12))
                .mapToObj(any -> sign(chance) + sign(chance))
                .toList();
    }

    private static String sign(Random chance) {
        return String.valueOf("123456789-n.".charAt(chance.nextInt(12)));
    }

    @Test
    void anEffectOfNothingChangesNothing() {
        var chance = new Random(4);
        for (int trial = 0; trial < 200; trial++) {
            var votes = votes(random(chance).toArray(String[]::new));
            var zero = under(Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, 0, 3, -2), votes, LEAD);
            var given = votes.statistics(LEAD);
            assertEquals(given.n(), zero.n());
            assertEquals(0, zero.held());
            assertEquals(given.median(), zero.median());
            assertEquals(given.q1(), zero.q1());
            assertEquals(given.q3(), zero.q3());
        }
    }

    @Test
    void effectsAgreeWithShiftingEveryVoteByHandAndNeverCountAnAbstention() {
        var chance = new Random(5);
        for (int trial = 0; trial < 400; trial++) {
            var ballots = random(chance);
            int one = chance.nextInt(9) - 4;
            int two = chance.nextInt(9) - 4;
            var scores = under(
                    Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, one, two),
                    votes(ballots.toArray(String[]::new)),
                    LEAD);
            var byHand = byHand(ballots, (one + two) / 2.0);
            assertEquals(byHand.size(), scores.n());
            assertEquals(byHand.size() < 3 ? Double.NaN : quantile(byHand, 0.5), scores.median());
            assertEquals(byHand.size() < 3 ? Double.NaN : quantile(byHand, 0.75), scores.q3());
            assertTrue(byHand.stream().allMatch(each -> each >= 1 && each <= 9));
        }
    }

    private static List<Double> byHand(List<String> ballots, double shift) {
        return ballots.stream()
                .filter(each -> Character.isDigit(each.charAt(0)))
                .map(each -> Math.max(1, Math.min(9, each.charAt(0) - '0' + shift)))
                .sorted()
                .toList();
    }

    private static double quantile(List<Double> sorted, double p) {
        double place = (sorted.size() - 1) * p;
        int below = (int) place;
        double low = sorted.get(below);
        return place == below ? low : low + (sorted.get(below + 1) - low) * (place - below);
    }

    @Test
    void whoGaveWhichVoteMakesNoDifference() {
        var chance = new Random(6);
        for (int trial = 0; trial < 100; trial++) {
            var ballots = new ArrayList<>(random(chance));
            var scenarios = Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, chance.nextInt(9) - 4);
            var before = under(scenarios, votes(ballots.toArray(String[]::new)), LEAD);
            Collections.shuffle(ballots, chance);
            assertEquals(before, under(scenarios, votes(ballots.toArray(String[]::new)), LEAD));
        }
    }

    @Test
    void aStrongerEffectNeverLowersAFigure() {
        var votes = votes("15", "35", "45", "75", "95");
        var medians = DoubleStream.iterate(-4, each -> each <= 4, each -> each + 1)
                .map(shift -> under(Rooms.withEffect(Rooms.NO_EFFECTS, BLOCS, LEAD, (int) shift), votes, LEAD)
                        .median())
                .toArray();
        for (int i = 1; i < medians.length; i++) {
            assertTrue(medians[i] >= medians[i - 1]);
        }
        assertEquals(1, medians[0]);
        assertEquals(8, medians[8]);
    }
}
