package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Wanted;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;

/** The futures of the shipped sample. */
class SampleScenariosTest {
    private static final Study SAMPLE = new ShippedFiles().sample();
    private static final Scenarios FUTURES = SAMPLE.scenarios();
    private static final ImpactMatrix MATRIX = CrossImpact.matrix(FUTURES);

    private static int[] states(Scenario scenario) {
        return FUTURES.drivers().stream()
                .mapToInt(driver -> driver.placeOf(scenario.stateOf(driver.id()).orElseThrow()))
                .toArray();
    }

    private static Stream<Link> links() {
        return FUTURES.drivers().stream()
                .flatMap(from -> FUTURES.drivers().stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> new Link(from.id(), to.id())));
    }

    @Test
    void eightDriversAreJudgedCompletelyAndInBothDirections() {
        assertEquals(8, FUTURES.drivers().size());
        assertEquals(links().collect(Collectors.toSet()), FUTURES.acts().keySet());
        var group = FUTURES.judgements().of(JudgeId.GROUP);
        for (var from : FUTURES.drivers()) {
            for (var to : FUTURES.drivers()) {
                for (var state : from.states()) {
                    var row = to.states().stream()
                            .map(target -> group.at(new Cell(state.id(), target.id()), JudgeId.GROUP))
                            .toList();
                    assertTrue(row.stream().allMatch(said -> said.isPresent() != from.equals(to)), from + " " + to);
                    // standardised: what promotes one state hinders the others
                    assertEquals(
                            0,
                            row.stream()
                                    .mapToInt(said -> said.map(Judgement::score).orElse(0))
                                    .sum());
                }
            }
        }
        var scores = FUTURES.judgements().cells().values().stream()
                .flatMap(each -> each.values().stream())
                .map(Judgement::score)
                .collect(Collectors.toSet());
        assertEquals(Set.of(-3, -2, -1, 0, 1, 2, 3), scores);
    }

    @Test
    void atLeastThirtyCellsSayWhyAndSomeAreDisputed() {
        var said = FUTURES.judgements().cells().values();
        assertTrue(said.stream()
                        .filter(each -> each.values().stream()
                                .anyMatch(one -> !one.reason().isEmpty()))
                        .count()
                >= 30);
        assertTrue(said.stream()
                        .map(each -> each.values().stream()
                                .mapToInt(Judgement::score)
                                .summaryStatistics())
                        .filter(each -> each.getMax() - each.getMin() >= 3)
                        .count()
                >= 3);
        assertEquals(
                List.of(new JudgeId("E01"), new JudgeId("E02"), JudgeId.GROUP),
                List.copyOf(FUTURES.judgements().judges()));
    }

    @Test
    void aHandfulOfScenariosIsConsistentAndOthersNearlyAre() {
        var consistent = ConsistentScenarios.find(MATRIX, Wanted.CONSISTENT, Progress.NONE);
        var nearly =
                ConsistentScenarios.find(MATRIX, Wanted.CONSISTENT.withMaxInconsistency(MATRIX.unit()), Progress.NONE);
        assertTrue(consistent.count().intValue() >= 4 && consistent.count().intValue() <= 12, consistent.toString());
        assertTrue(nearly.count().compareTo(consistent.count()) > 0);
    }

    @Test
    void theChosenOnesAreConsistentFarApartAndTheTrendIsNeither() {
        var chosen = new ArrayList<int[]>();
        for (var scenario : FUTURES.chosen()) {
            int inconsistency = Balance.of(MATRIX, states(scenario)).inconsistency();
            switch (scenario.kind()) {
                case CHOSEN -> {
                    assertEquals(0, inconsistency, scenario.id().value());
                    chosen.add(states(scenario));
                }
                case TREND -> assertTrue(inconsistency > 0);
            }
        }
        assertEquals(4, chosen.size());
        assertEquals(5, FUTURES.chosen().size());
        for (var one : chosen) {
            for (var other : chosen) {
                int apart = (int) FUTURES.drivers().stream()
                        .filter(each -> one[FUTURES.drivers().indexOf(each)]
                                != other[FUTURES.drivers().indexOf(each)])
                        .count();
                assertTrue(Arrays.equals(one, other) || apart >= 4, apart + " states differ");
            }
        }
    }

    @Test
    void impossiblePairsHaveAReasonAndStandInNoScenario() {
        assertTrue(FUTURES.pairs().size() >= 6 && FUTURES.pairs().size() <= 10);
        FUTURES.pairs().forEach((pair, verdict) -> {
            isInBothLanguages(verdict.reason());
            assertFalse(verdict.possible());
            assertTrue(FUTURES.chosen().stream()
                    .noneMatch(each -> each.states().values().containsAll(Set.of(pair.one(), pair.other()))));
        });
    }

    @Test
    void theScenariosAreToldWithEventsSignpostsAndEffects() {
        for (var scenario : FUTURES.chosen()) {
            assertTrue(
                    scenario.events().size() >= 4 && scenario.events().size() <= 6,
                    scenario.id().value());
            assertTrue(
                    scenario.events().stream().allMatch(each -> each.year() > 2026 && each.year() <= SAMPLE.horizon()));
            assertTrue(scenario.signposts().size() >= 3 && scenario.signposts().size() <= 4);
            assertTrue(
                    scenario.effects().size() >= 6 && scenario.effects().size() <= 12,
                    scenario.id().value());
        }
        assertTrue(FUTURES.chosen().stream()
                .flatMap(each -> each.effects().values().stream())
                .anyMatch(each -> each.shift() != Math.rint(each.shift())));
        assertTrue(FUTURES.chosen().stream()
                .flatMap(each -> each.signposts().stream())
                .anyMatch(each -> each.looked().isEmpty()));
    }

    @Test
    void eightWildcardsSayWhatMeetsAndWhatTheyRaise() {
        assertEquals(8, FUTURES.wildcards().size());
        assertTrue(FUTURES.wildcards().stream().allMatch(each -> !each.raises().isEmpty()));
    }

    @Test
    void nothingMissesItsTranslation() {
        FUTURES.drivers().forEach(SampleScenariosTest::isInBothLanguages);
        FUTURES.chosen().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(
                                each.title(),
                                each.narrative().what(),
                                each.narrative().how(),
                                each.narrative().whom()),
                        Stream.of(
                                        each.events().stream().map(event -> event.text()),
                                        each.signposts().stream()
                                                .flatMap(one -> Stream.of(one.text(), one.threshold())),
                                        each.effects().values().stream().map(effect -> effect.reason()))
                                .flatMap(texts -> texts)))
                .forEach(SampleScenariosTest::isInBothLanguages);
        FUTURES.wildcards().stream()
                .flatMap(each -> Stream.of(
                        each.name(),
                        each.text(),
                        each.combination().emerging(),
                        each.combination().existing(),
                        each.combination().need(),
                        each.signposts()))
                .forEach(SampleScenariosTest::isInBothLanguages);
    }

    private static void isInBothLanguages(Driver driver) {
        isInBothLanguages(driver.name());
        isInBothLanguages(driver.note());
        assertTrue(driver.note().en().contains("Illustrative")
                && driver.note().ja().contains("例示"));
        driver.states().stream()
                .flatMap(each -> Stream.of(each.name(), each.text()))
                .forEach(SampleScenariosTest::isInBothLanguages);
        assertFalse(driver.sources().isEmpty());
        driver.sources().forEach(SampleScenariosTest::isInBothLanguages);
    }

    private static void isInBothLanguages(Text text) {
        for (var language : Language.values()) {
            assertFalse(text.exactly(language).isBlank(), text.toString());
        }
        assertTrue(text.ja().chars().noneMatch(sign -> sign >= '０' && sign <= '９'), text.ja());
    }
}
