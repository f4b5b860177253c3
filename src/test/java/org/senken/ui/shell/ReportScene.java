package org.senken.ui.shell;

import java.util.List;
import java.util.Optional;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.study.Study;
import org.senken.core.technology.Text;
import org.senken.report.contents.Needs;
import org.senken.report.contents.ReportMap;
import org.senken.report.contents.Templates;
import org.senken.ui.common.Room;
import org.senken.ui.report.Editions;
import org.senken.ui.report.ReportViewModel;

/** The report room and what it turns into. Its reports leave out what must be searched for and most figures, so that pictures are quick. */
enum ReportScene implements Scene {
    REPORT {
        @Override
        public void prepare(Workbench bench) {
            bench.report().choose(ReportMap.Place.of(POSITION));
        }
    },
    REPORT_FIGURE {
        @Override
        public void prepare(Workbench bench) {
            bench.report().choose(new ReportMap.Place(POSITION, Optional.of(new PieceId("fig-map"))));
        }
    },
    REPORT_STALE {
        @Override
        public void prepare(Workbench bench) {
            bench.report().choose(ReportMap.Place.of(WHY));
        }
    },
    REPORT_BOTH {
        @Override
        public void prepare(Workbench bench) {
            bench.report().show(Editions.BOTH);
            bench.report().show(ReportKind.MINUTES);
        }
    },
    REPORT_SLIDES {
        @Override
        public void prepare(Workbench bench) {
            bench.report().show(ReportKind.SLIDES);
        }
    },
    REPORT_CHECK {
        @Override
        public void prepare(Workbench bench) {
            bench.report().show(ReportViewModel.Page.CHECK);
        }
    },
    REPORT_RETURNS {
        @Override
        public void prepare(Workbench bench) {
            bench.report().show(ReportViewModel.Page.RETURNS);
        }
    },
    REPORT_SOURCES {
        @Override
        public void prepare(Workbench bench) {
            bench.report().show(ReportViewModel.Page.SOURCES);
            var first = bench.report().study().ledger().entries().getFirst();
            bench.report().sources().choose(Optional.of(first.id()));
        }
    };

    private static final SectionId POSITION = new SectionId("position");
    private static final SectionId WHY = new SectionId("why");
    private static final Study QUICK = quick();

    @Override
    public Room room() {
        return Room.REPORT;
    }

    @Override
    public Study study() {
        return QUICK;
    }

    private static Study quick() {
        var reports = Scene.SAMPLE.reports();
        for (var kind : List.of(ReportKind.VISION, ReportKind.SLIDES)) {
            reports = reports.with(quick(Templates.report(kind)));
        }
        return Scene.SAMPLE.withReports(reports);
    }

    private static Report quick(Report report) {
        var some = report.withSections(report.sections().stream()
                .filter(each -> Needs.of(report.withSections(List.of(each))).isEmpty())
                .filter(each -> each.pieces().stream().noneMatch(ReportScene::isSlow))
                .toList());
        return some.withSection(WHY, ReportScene::older);
    }

    /** Everything that is drawn but the map. */
    private static boolean isSlow(Piece piece) {
        return piece instanceof Piece.FigurePiece figure && !figure.chart().equals("map");
    }

    /** Written when there were fewer experts. */
    private static Section older(Section section) {
        return section.withText(new Text(
                "[[experts|11]] experts scored [[subjects]] subjects; [[cells-agreement|3]] questions reached agreement.",
                "専門家[[experts|11]]名が[[subjects]]件を評価し、[[cells-agreement|3]]問が合意水準に達した。"));
    }
}
