package org.senken.report.contents;

import static org.senken.report.contents.Outline.list;
import static org.senken.report.contents.Outline.table;

import org.senken.chart.ChartKind;
import org.senken.core.report.Piece.ListKind;
import org.senken.core.report.Piece.TableKind;
import org.senken.core.report.Piece.Width;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;

/** The reports as they are arranged where nobody arranges them. What they say is true of any study. */
public final class Templates {
    private Templates() {}

    public static Report report(ReportKind kind) {
        return switch (kind) {
            case VISION -> vision();
            case MINUTES -> minutes();
            case SLIDES -> slides();
            case SUMMARY -> summary();
            case BRIEF -> brief();
        };
    }

    private static Report vision() {
        var outline = new Outline(ReportKind.VISION, Width.PAGE);
        outline.chapter("contents.vision.why")
                .within("contents.vision.panel", table(TableKind.PANEL))
                .chapter("contents.vision.position", outline.figure(ChartKind.MAP), table(TableKind.POSITIONS))
                .chapter("contents.vision.scenarios", outline.figure(ChartKind.WHEEL), list(ListKind.NARRATIVES))
                .within("contents.vision.stress", outline.figure(ChartKind.STRESS))
                .within("contents.vision.signals", table(TableKind.SIGNPOSTS))
                .within("contents.vision.wildcards", list(ListKind.WILDCARDS))
                .chapter(
                        "contents.vision.agreed",
                        list(ListKind.AGREED),
                        outline.figure(ChartKind.CONSENSUS),
                        table(TableKind.AGREEMENT))
                .within("contents.vision.minority", list(ListKind.MINORITY_VIEWS))
                .within("contents.vision.open", list(ListKind.OPEN_ISSUES))
                .chapter(
                        "contents.vision.portfolio",
                        table(TableKind.PORTFOLIO),
                        outline.figure(ChartKind.CORE),
                        outline.figure(ChartKind.FRONTIER))
                .within("contents.vision.sure", outline.figure(ChartKind.RANKING), table(TableKind.RANKING))
                .within("contents.vision.turning", list(ListKind.TURNING_POINTS))
                .within("contents.vision.decisions", list(ListKind.DECISIONS))
                .chapter("contents.vision.measures", table(TableKind.MEASURES))
                .chapter("contents.vision.roadmap", outline.figure(ChartKind.ROADMAP), outline.figure(ChartKind.YEARS))
                .annex(
                        "contents.vision.method",
                        list(ListKind.METHOD),
                        outline.figure(ChartKind.HEATMAP),
                        outline.figure(ChartKind.DISTRIBUTION))
                .annex("contents.vision.states", table(TableKind.SCENARIOS), table(TableKind.EFFECTS))
                .annex("contents.vision.candidates", table(TableKind.ITEMS))
                .material("contents.vision.sources", list(ListKind.SOURCES));
        return outline.report();
    }

    private static Report minutes() {
        var outline = new Outline(ReportKind.MINUTES, Width.PAGE);
        outline.chapter("contents.minutes.when")
                .chapter("contents.minutes.attendance", list(ListKind.ATTENDANCE))
                .chapter("contents.minutes.agenda", list(ListKind.AGENDA))
                .chapter("contents.minutes.handouts")
                .chapter("contents.minutes.said", list(ListKind.NOTES))
                .chapter("contents.minutes.votes", list(ListKind.MINORITY_VIEWS))
                .chapter("contents.minutes.agreed", list(ListKind.AGREED))
                .chapter("contents.minutes.decisions", list(ListKind.DECISIONS))
                .chapter("contents.minutes.open", list(ListKind.OPEN_ISSUES))
                .annex("contents.minutes.map", outline.figure(ChartKind.MAP), table(TableKind.POSITIONS));
        return outline.report();
    }

    private static Report slides() {
        var outline = new Outline(ReportKind.SLIDES, Width.SLIDE);
        outline.chapter("contents.slides.panel", table(TableKind.PANEL))
                .chapter("contents.slides.map", outline.figure(ChartKind.MAP))
                .chapter("contents.slides.risk", outline.figure(ChartKind.HEATMAP))
                .chapter("contents.slides.scenarios", outline.figure(ChartKind.WHEEL))
                .chapter("contents.slides.stress", outline.figure(ChartKind.STRESS))
                .chapter("contents.slides.agreement", outline.figure(ChartKind.CONSENSUS))
                .chapter("contents.slides.ranking", outline.figure(ChartKind.RANKS))
                .chapter("contents.slides.best", outline.figure(ChartKind.FRONTIER))
                .chapter("contents.slides.core", outline.figure(ChartKind.CORE))
                .chapter("contents.slides.roadmap", outline.figure(ChartKind.ROADMAP))
                .chapter("contents.slides.measures", table(TableKind.MEASURES))
                .chapter("contents.slides.open", list(ListKind.OPEN_ISSUES))
                .chapter("contents.slides.method");
        return outline.report();
    }

    private static Report summary() {
        // one page has no room for a figure that can still be read
        var outline = new Outline(ReportKind.SUMMARY, Width.PAGE);
        outline.chapter("contents.summary.position").chapter("contents.summary.portfolio");
        return outline.report();
    }

    private static Report brief() {
        var outline = new Outline(ReportKind.BRIEF, Width.PAGE);
        outline.chapter("contents.brief.position", outline.figure(ChartKind.MAP))
                .chapter("contents.brief.futures", table(TableKind.SCENARIOS), outline.figure(ChartKind.STRESS))
                .chapter("contents.brief.signals", table(TableKind.SIGNPOSTS), list(ListKind.WILDCARDS))
                .chapter("contents.brief.money", table(TableKind.PORTFOLIO), outline.figure(ChartKind.YEARS))
                .chapter("contents.brief.protect", table(TableKind.MEASURES))
                .chapter("contents.brief.questions")
                .annex("contents.brief.method", list(ListKind.METHOD))
                .material("contents.brief.sources", list(ListKind.SOURCES));
        return outline.report();
    }
}
