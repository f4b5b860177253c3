package org.senken.core.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.CriterionUse.Part;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

class ModelWordsTest {
    private static FundingCase study(ValueModel model) {
        return Sample.of(Sample.portfolio(0).withModel(model));
    }

    private static List<String> keys(ValueModel model) {
        return ModelWords.model(study(model), Optional.empty()).stream()
                .map(Sentence::key)
                .toList();
    }

    @Test
    void byDefaultRiskIsAFlagAndNoWeightIsFavoured() {
        assertEquals(List.of("model.rising", "model.weights.any", "model.risk.flag"), keys(ValueModel.DEFAULT));
        assertFalse(ModelWords.riskCounts(study(ValueModel.DEFAULT)));
    }

    @Test
    void riskAsACriterionIsSaidWithItsReason() {
        var reason = new Text("Exports are watched", "輸出が注視されている");
        var model = ValueModel.DEFAULT.withUse(Criterion.DUAL_USE_RISK, new CriterionUse(Part.LESS_IS_BETTER, reason));
        assertEquals(
                List.of("model.rising", "model.falling", "model.weights.any", "model.risk.lowers", "model.risk.reason"),
                keys(model));
        assertTrue(ModelWords.riskCounts(study(model)));
    }

    @Test
    void everyKindOfStatementHasItsSentence() {
        var s = Criterion.SUPERIORITY;
        var i = Criterion.INDISPENSABILITY;
        var said = List.<WeightStatement>of(
                new WeightStatement.Order(List.of(Set.of(i), Set.of(s))),
                new WeightStatement.Bounds(s, 0.2, 0.5),
                new WeightStatement.Ratio(i, s, 1, 3),
                new WeightStatement.Ratio(i, s, 1, Double.POSITIVE_INFINITY),
                new WeightStatement.Linear(Map.of(i, 1.0, s, -2.0), 0, 0.5));
        assertEquals(
                List.of(
                        "model.rising",
                        "model.weights.order",
                        "model.weights.bounds",
                        "model.weights.ratio",
                        "model.weights.ratio.least",
                        "model.weights.linear",
                        "model.risk.flag"),
                keys(ValueModel.DEFAULT.withStatements(said)));
        var linear = ModelWords.model(study(ValueModel.DEFAULT.withStatements(said)), Optional.empty())
                .get(5);
        assertEquals(
                "0 ≤ Indispensability − 2 × Superiority ≤ 0.5",
                linear.arguments().getFirst().en());
    }

    @Test
    void pointsAreSharesOfTheCriteriaThatCount() {
        var points = new WeightStatement.Points(
                Map.of(Criterion.SUPERIORITY, 30.0, Criterion.INDISPENSABILITY, 10.0, Criterion.AUTONOMY, 60.0));
        var words = ModelWords.model(study(ValueModel.DEFAULT.withStatements(List.of(points))), Optional.empty());
        assertEquals(
                new Text("Superiority 75 %, Indispensability 25 %", "優位性 75%、不可欠性 25%"),
                words.get(1).arguments().getFirst());
    }

    @Test
    void contradictionsAndStatementsOnCriteriaThatDoNotCountAreSaid() {
        var heavy = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.7, 1);
        var light = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0, 0.4);
        assertTrue(
                keys(ValueModel.DEFAULT.withStatements(List.of(heavy, light))).contains("model.weights.contradict"));
        var other = new WeightStatement.Bounds(Criterion.AUTONOMY, 0.1, 0.4);
        assertTrue(keys(ValueModel.DEFAULT.withStatements(List.of(other))).contains("model.weights.aside"));
    }

    @Test
    void aScenarioWithWeightsOfItsOwnSaysSo() {
        var scenario = Sample.STUDY.scenarios().chosen().getFirst().id();
        var model = ValueModel.DEFAULT.withByScenario(
                Map.of(scenario, List.of(new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.5, 1))));
        var keys = ModelWords.model(study(model), Optional.of(scenario)).stream()
                .map(Sentence::key)
                .toList();
        assertEquals(List.of("model.rising", "model.weights.own", "model.weights.bounds", "model.risk.flag"), keys);
    }

    @Test
    void budgetsOverAreasAreHypotheticalAndOverProjectsAreNot() {
        var study = Sample.at(0);
        assertTrue(ModelWords.hypothetical(study, Sample.naming(study)).isPresent());
        var project = Sample.item("p", study.base().subjects().getFirst(), 5);
        var ofItsOwn = new Item(
                project.id(),
                project.name(),
                Optional.empty(),
                List.of(study.base().subjects().getFirst()),
                project.cost(),
                project.years(),
                project.agency(),
                project.stage(),
                project.place(),
                project.effectiveness(),
                project.protection());
        var projects = Sample.of(Sample.portfolio(0).withItems(List.of(ofItsOwn)));
        assertTrue(ModelWords.hypothetical(projects, Sample.naming(projects)).isEmpty());
    }

    @Test
    void moneyAndYearsAreWrittenAsEachLanguageWritesThem() {
        assertEquals(new Text("¥500 bn", "5,000億円"), Yen.words(500_000_000_000L));
        assertEquals(new Text("¥0.15 bn", "1.5億円"), Yen.words(150_000_000L));
        assertEquals(new Text("FY2026", "令和8年度"), Yen.fiscalYear(2026));
        assertEquals(new Text("FY2019", "令和元年度"), Yen.fiscalYear(2019));
        assertEquals(new Text("FY2018", "平成30年度"), Yen.fiscalYear(2018));
    }
}
