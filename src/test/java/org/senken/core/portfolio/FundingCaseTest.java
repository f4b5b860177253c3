package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.maths.WeightedCounts;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.testkit.TypicalStudies;

class FundingCaseTest {
    private static final Question LEAD = new Question(TypicalStudies.QUANTUM, Criterion.SUPERIORITY);
    private static final Question NEED = new Question(TypicalStudies.QUANTUM, Criterion.INDISPENSABILITY);

    private static FundingCase sample(ExpertWeights weights) {
        var study = Sample.STUDY.withCounting(Sample.STUDY.counting().withWeights(weights));
        return new FundingCase(
                Portfolio.EMPTY, study.scenarios(), study.latestVotes().orElseThrow());
    }

    private static FundingCase rooms(Scenarios scenarios, LatestVotes votes) {
        return new FundingCase(Portfolio.EMPTY, scenarios, votes);
    }

    @ParameterizedTest
    @EnumSource(ExpertWeights.class)
    void singleScoresHaveTheMedianThatTheirCellHasInEveryWorld(ExpertWeights weights) {
        var study = sample(weights);
        assertTrue(study.worlds().size() > 1);
        for (var world : study.worlds()) {
            for (var subject : world.subjects()) {
                for (var criterion : study.criteria()) {
                    var counts = new double[Voice.HIGHEST + 1];
                    world.voices(subject, criterion.id()).forEach(each -> counts[each.half()] += each.weight());
                    var scores = world.at(subject, criterion.id());
                    assertEquals(
                            scores.n(), world.voices(subject, criterion.id()).size());
                    assertEquals(scores.median(), 1 + (WeightedCounts.of(counts).median() - 1) / 2, 1e-9);
                }
            }
        }
    }

    @Test
    void aCaseWithoutAPersonIsThatOfRoundsWithoutTheirBallots() {
        var questions = List.of(LEAD, NEED);
        var all = LatestVotes.of(List.of(
                Rooms.round(1, 2026, questions, List.of("75", "85", "95", "35", "21")),
                Rooms.round(2, 2026, List.of(LEAD, LEAD.under(Rooms.BLOCS)), List.of("12", "34", "56", "78", "91"))));
        var less = LatestVotes.of(List.of(
                Rooms.round(1, 2026, questions, List.of("75", "85", "95", "35")),
                Rooms.round(2, 2026, List.of(LEAD, LEAD.under(Rooms.BLOCS)), List.of("12", "34", "56", "78"))));
        var person = rooms(Rooms.NO_EFFECTS, all).people().getLast();
        var one = rooms(Rooms.NO_EFFECTS, all).without(person);
        var other = rooms(Rooms.NO_EFFECTS, less);
        assertEquals(5, rooms(Rooms.NO_EFFECTS, all).people().size());
        assertEquals(other.people(), one.people());
        for (int world = 0; world < one.worlds().size(); world++) {
            for (var question : questions) {
                assertEquals(
                        other.worlds().get(world).at(question.subject(), question.criterion()),
                        one.worlds().get(world).at(question.subject(), question.criterion()));
            }
        }
    }

    @Test
    void aCellWithTooFewVotesUnderAScenarioIsReadAsItIsWithout() {
        var votes = LatestVotes.of(List.of(
                Rooms.round(1, 2026, List.of(LEAD, NEED), List.of("75", "85", "95", "35", "21")),
                Rooms.round(2, 2026, List.of(LEAD.under(Rooms.BLOCS)), List.of("1", "1", "-", "-"))));
        var study = rooms(Rooms.NO_EFFECTS, votes);
        var world = study.world(Optional.of(Rooms.BLOCS)).orElseThrow();
        assertEquals(2, world.at(LEAD.subject(), LEAD.criterion()).n());
        assertEquals(
                study.range(study.base(), LEAD.subject(), LEAD.criterion()),
                study.range(world, LEAD.subject(), LEAD.criterion()));
    }

    @Test
    void aScenarioHasItsOwnWeightsOrThoseOfTheWorldAsItIs() {
        var study = sample(ExpertWeights.EQUAL);
        var scenario = study.scenarios().chosen().getFirst().id();
        var heavy = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.7, 1);
        var light = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0, 0.4);
        var model = ValueModel.DEFAULT.withStatements(List.of(heavy)).withByScenario(Map.of(scenario, List.of(light)));
        var changed = study.withPortfolio(Portfolio.EMPTY.withModel(model));
        assertEquals(0.7, ((WeightSet) changed.weights(Optional.empty())).lowest(0), 1e-12);
        assertEquals(0.4, ((WeightSet) changed.weights(Optional.of(scenario))).highest(0), 1e-12);
        var other = study.scenarios().chosen().getLast().id();
        assertEquals(0.7, ((WeightSet) changed.weights(Optional.of(other))).lowest(0), 1e-12);
        var both = study.withPortfolio(
                Portfolio.EMPTY.withModel(ValueModel.DEFAULT.withStatements(List.of(heavy, light))));
        assertTrue(both.weights(Optional.empty()) instanceof Contradiction);
    }

    @Test
    void itemsAreRankedAsTheirSubjectsAndThoseNobodyVotedOnAreNamed() {
        var items = new ArrayList<>(Sample.items());
        items.add(Sample.item("again", items.getFirst().subject().orElseThrow(), 5));
        items.add(Sample.item("unknown", new SubjectId("nobody-asked"), 5));
        var study = Sample.of(Portfolio.EMPTY.withItems(items));
        var found = Candidates.of(study, Candidates.Kind.ITEMS);
        assertEquals(items.size() - 1, found.kept().size());
        assertEquals("unknown", found.tooFewVotes().getFirst().id());
        assertEquals(found.kept().getFirst().subject(), found.kept().getLast().subject());
        assertEquals(
                study.base().subjects(),
                Candidates.of(study, Candidates.Kind.SUBJECTS).kept().stream()
                        .map(Candidate::subject)
                        .toList());
    }

    @Test
    void theRiskOfAnItemIsTheMedianInTheWorldAsItIs() {
        var study = Sample.at(0);
        var item = study.portfolio().items().getFirst();
        assertEquals(
                study.base()
                        .value(item.judgedAs().orElseThrow(), Criterion.DUAL_USE_RISK)
                        .orElseThrow(),
                study.risk(item).orElseThrow());
        assertFalse(study.criterionIds().contains(Criterion.DUAL_USE_RISK));
    }
}
