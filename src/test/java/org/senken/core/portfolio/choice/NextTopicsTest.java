package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;

class NextTopicsTest {
    private static NextTopics topics(FundingCase study) {
        var now = RobustAnswer.of(StudyFunding.of(study).orElseThrow(), Effort.FULL, Progress.NONE);
        return NextTopics.of(now, 4, Effort.FULL, Progress.NONE);
    }

    private static int borderline(FundingCase study, WeightStatement more) {
        var model = study.portfolio().model();
        var said = new ArrayList<>(model.statements());
        said.add(more);
        var changed = study.withPortfolio(study.portfolio().withModel(model.withStatements(said)));
        var program = StudyFunding.of(changed).orElseThrow().question().robust();
        var good = new Subsets(program).nonDominated();
        return (int) IntStream.range(0, program.items())
                .mapToLong(item -> good.stream().filter(each -> each.has(item)).count())
                .filter(with -> with > 0 && with < good.size())
                .count();
    }

    @Test
    void anAnswerOnWeightsLeavesAsManyItemsOpenAsTheStudyWithThatStatement() {
        for (long seed : StudyTwin.seeds(4)) {
            var study = StudyTwin.study(seed);
            for (var topic : topics(study).topics()) {
                if (topic instanceof NextTopic.Heavier heavier) {
                    var counts = List.of(
                            borderline(study, order(heavier.one(), heavier.other())),
                            borderline(study, order(heavier.other(), heavier.one())));
                    assertEquals(Math.min(counts.getFirst(), counts.getLast()), topic.fewest(), "seed " + seed);
                    assertEquals(Math.max(counts.getFirst(), counts.getLast()), topic.most(), "seed " + seed);
                }
            }
        }
    }

    private static WeightStatement order(Criterion heavy, Criterion light) {
        return new WeightStatement.Order(List.of(Set.of(heavy.id()), Set.of(light.id())));
    }

    @Test
    void anExactWeightIsTriedAtBothEndsAndInTheMiddle() {
        var study = Sample.at(60 * Sample.BN);
        var small = study.withPortfolio(
                study.portfolio().withItems(study.portfolio().items().subList(0, 9)));
        var found = topics(small).topics().stream()
                .filter(each -> each instanceof NextTopic.Weight weight
                        && weight.criterion().id().equals(Criterion.SUPERIORITY))
                .findFirst()
                .orElseThrow();
        var counts = DoubleStream.of(1e-6, 0.5, 1 - 1e-6)
                .mapToInt(weight -> borderline(
                        small,
                        new WeightStatement.Points(
                                Map.of(Criterion.SUPERIORITY, weight, Criterion.INDISPENSABILITY, 1 - weight))))
                .sorted()
                .toArray();
        assertEquals(counts[0], found.fewest());
        assertEquals(counts[2], found.most());
    }

    @Test
    void theMostUsefulTopicComesFirstAndEveryTopicHasItsSentence() {
        var study = Sample.at(100 * Sample.BN);
        var found = topics(study);
        var naming = Sample.naming(study);
        for (int i = 1; i < found.topics().size(); i++) {
            assertTrue(found.topics().get(i - 1).most() <= found.topics().get(i).most());
        }
        assertEquals(
                4,
                found.topics().stream()
                        .filter(NextTopic.Score.class::isInstance)
                        .count());
        found.topics()
                .forEach(each -> assertTrue(
                        each.sentence(naming, found.borderline()).key().startsWith("settle.")));
    }

    @Test
    void whereWeightsAreExactTheyAreNoTopic() {
        var study = Sample.at(100 * Sample.BN);
        var points = new WeightStatement.Points(Map.of(Criterion.SUPERIORITY, 2.0, Criterion.INDISPENSABILITY, 1.0));
        var model = study.portfolio().model().withStatements(List.of(points));
        var found = topics(study.withPortfolio(study.portfolio().withModel(model)));
        assertTrue(found.topics().stream().allMatch(NextTopic.Score.class::isInstance));
    }
}
