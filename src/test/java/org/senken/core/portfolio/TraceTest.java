package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.choice.ItemWorth;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.CriterionUse.Part;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.sensitivity.PointRanking;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;

class TraceTest {
    private static final double NEAR = 1e-9;

    @Test
    void partsAddUpToTheValueThatRankingsAndChoicesShow() {
        var model = ValueModel.DEFAULT.withUse(
                Criterion.DUAL_USE_RISK, new CriterionUse(Part.LESS_IS_BETTER, Text.same("why")));
        var study = Sample.of(Sample.portfolio(0).withModel(model));
        var weights = ((WeightSet) study.weights(Optional.empty())).centre();
        assertEquals(3, weights.length);
        boolean shifted = false;
        for (var world : study.worlds()) {
            var ranking = PointRanking.of(study, Candidates.Kind.ITEMS, world).orElseThrow();
            var items = ItemWorth.all(StudyFunding.of(study).orElseThrow(), world);
            for (int i = 0; i < items.size(); i++) {
                var trace = Trace.of(study, world, ranking.candidates().get(i).subject(), weights);
                assertEquals(ranking.point().value(i), trace.inRanking(), NEAR);
                assertEquals(items.get(i).value(), trace.inChoice(), NEAR);
                shifted |= trace.parts().stream().anyMatch(each -> each.scores().origin() == CellScores.Origin.SHIFTED);
            }
        }
        assertTrue(shifted);
    }
}
