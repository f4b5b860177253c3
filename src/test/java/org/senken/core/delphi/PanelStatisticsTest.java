package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelStatisticsTest {
    /** The ratings "anxiety" of the R package irr, with a fourth rater who left one item out. */
    @Test
    void onlyCompleteRowsCountForConcordanceAndAllScoresForAlpha() {
        var complete = Votes.round(1, "A 33345523522615221243", "B 36462424332333221334", "C 21443216111233113322");
        var panel = RoundStatistics.of(complete, List.of()).panels().getFirst();
        assertEquals(3, panel.concordance().raters());
        assertEquals(20, panel.concordance().items());
        assertEquals(0.5396568759543698, panel.concordance().w(), 1e-14);
        var gap = Votes.round(
                1,
                "A 33345523522615221243",
                "B 36462424332333221334",
                "C 21443216111233113322",
                "D 99999999999999-99999");
        var withGap = RoundStatistics.of(gap, List.of()).panels().getFirst();
        assertEquals(panel.concordance(), withGap.concordance());
        assertEquals(true, withGap.alpha() < panel.alpha());
    }

    @Test
    void everyCriterionIsAPanelOfItsOwnAndSoIsEveryScenario() {
        var questions = new QuestionList(
                List.of(Question.parse("a/s"), Question.parse("a/i"), Question.parse("b/s"), Question.parse("b/i/X")));
        var votes = RoundVotes.of(
                4,
                questions,
                Map.of(
                        new ExpertCode("E1"), Answers.parse("1598", "....").codes(),
                        new ExpertCode("E2"), Answers.parse("25-9", "....").codes()));
        var panels = RoundStatistics.of(votes, List.of()).panels();
        assertEquals(
                List.of("4 s null 1 2", "4 i null 2 1", "4 i X 2 1"),
                panels.stream()
                        .map(panel -> panel.round() + " " + panel.criterion() + " " + panel.scenario() + " "
                                + panel.concordance().raters() + " "
                                + panel.concordance().items())
                        .toList());
    }
}
