package org.senken.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.report.Handling;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Reports;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.EvidenceId;
import org.senken.core.technology.Grade;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Text;

/** The evidence and the reports of the typical study: something of everything. */
public final class TypicalReports {
    public static final EvidenceId YEARBOOK = new EvidenceId("yearbook");
    public static final SectionId POSITION = new SectionId("position");
    public static final PieceId MAP = new PieceId("fig-map");

    private TypicalReports() {}

    public static Ledger ledger() {
        return new Ledger(
                List.of(
                        new Evidence(
                                YEARBOOK,
                                TypicalStudies.QUANTUM,
                                Optional.of(Criterion.SUPERIORITY),
                                new Text("Yearbook of quantum devices", "量子機器年鑑"),
                                Optional.of(LocalDate.of(2026, 3, 31)),
                                LocalDate.of(2026, 10, 1),
                                "https://example.org/yearbook",
                                "12–14",
                                Grade.A),
                        new Evidence(
                                new EvidenceId("talk"),
                                TypicalStudies.OCEAN,
                                Optional.empty(),
                                new Text("Talk with a ship owner", "船主からの聴取"),
                                Optional.empty(),
                                LocalDate.of(2026, 1, 5),
                                "",
                                "",
                                Grade.D)),
                90);
    }

    public static Reports reports() {
        var section = new Section(
                POSITION,
                1,
                Section.Place.BODY,
                new Text("Where Japan stands", "我が国の位置"),
                new Text("[[experts|5]] experts judged.\n\nSecond paragraph.", "専門家[[experts|5]]名が評価した。"),
                List.of(
                        Piece.FigurePiece.of(MAP, "map")
                                .withCaption(new Text("Map", "位置づけ"))
                                .withWidth(Piece.Width.COLUMN)
                                .withCriterion(Optional.of(Criterion.SUPERIORITY))
                                .withAltText(new Text("A map.", "位置づけの図。")),
                        Piece.TablePiece.of(new PieceId("tab-positions"), Piece.TableKind.POSITIONS),
                        Piece.ListPiece.of(new PieceId("minority"), Piece.ListKind.MINORITY_VIEWS)));
        var annex = new Section(
                new SectionId("method"), 2, Section.Place.ANNEX, new Text("Method", "方法"), Text.EMPTY, List.of());
        return new Reports(
                Handling.COUNCIL,
                Map.of(
                        ReportKind.VISION,
                        new Report(ReportKind.VISION, new Text("Vision", "ビジョン"), List.of(section, annex))));
    }
}
