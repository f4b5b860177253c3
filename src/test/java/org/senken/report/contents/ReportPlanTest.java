package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.chart.ChartNeed;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.technology.Text;

/** What a report needs follows from what it shows and says, and accepting its values reaches every word of it. */
class ReportPlanTest {
    @Test
    void onlyWhatAReportShowsIsSought() {
        assertEquals(
                Set.of(ChartNeed.SEARCH, ChartNeed.RANKING, ChartNeed.FUNDING),
                Needs.of(Templates.report(ReportKind.VISION)));
        assertEquals(Set.of(), Needs.of(Templates.report(ReportKind.MINUTES)));
        assertEquals(Set.of(), Needs.of(CleanStudy.report()));
        assertEquals(
                Set.of(ChartNeed.RANKING),
                Needs.of(CleanStudy.report("First: [[ranking-first]].", "首位：[[ranking-first]]。")));
        assertEquals(Set.of(ChartNeed.FUNDING), Needs.of(captioned("Core: [[core-names]]")));
    }

    private static Report captioned(String caption) {
        var report = CleanStudy.report("Words.", "文。");
        var figure = Piece.FigurePiece.of(new PieceId("fig"), "heatmap")
                .withCaption(Text.same(caption))
                .withAltText(Text.same("Of [[experts|3]] experts"));
        var section = report.sections().getFirst();
        return report.withTitle(Text.same("[[experts]] experts"))
                .withSections(List.of(section.withPieces(List.of(figure)).withTitle(Text.same("To [[horizon]]"))));
    }

    @Test
    void acceptingReachesTitlesTextsAndCaptions() {
        var results = Results.of(CleanStudy.study());
        var stale = captioned("Scores of [[experts|4]] experts");
        assertEquals(
                4,
                TextCheck.of(results, stale, CleanStudy.EDITION).size(),
                "two languages, caption and words beside it");
        var written = ReportPlan.written(stale, results, CleanStudy.EDITION);
        assertEquals(List.of(), TextCheck.of(results, written, CleanStudy.EDITION));
        assertEquals(Text.same("[[experts|5]] experts"), written.title());
        var section = written.sections().getFirst();
        assertEquals(Text.same("To [[horizon|2035]]"), section.title());
        assertEquals(
                Text.same("Scores of [[experts|5]] experts"),
                section.pieces().getFirst().caption());
    }
}
