package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.Tie;
import org.senken.core.minutes.Wording;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** Whatever people type, a report is made, and nothing of it is taken for a command. */
class HostileTextsTest {
    static List<String> texts() {
        return List.of(
                "\u0000\u0007\u202Edesrever\u2066\uFFFE",
                "=HYPERLINK(\"http://example.org\",\"click\")",
                "<script>alert(1)</script> & <b>",
                "[[experts|[[experts|4]]]] [[ [[see.nothing]] [[median.x.y|z]] {0} $1 \\",
                "x".repeat(100_000),
                "長い段落。".repeat(20_000),
                "\n\n\n- \n-\n- a\n- \n\n",
                "\uD83D lone half \uDC00",
                "﨑山 髙子（𠮷野家）・ﾊﾝｶｸ ｶﾀｶﾅ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aReportIsMadeOfAnyText(String text) {
        var hostile = new Text(text, text);
        var section = new Section(
                new SectionId("s".repeat(64)),
                1,
                Section.Place.BODY,
                hostile,
                hostile,
                List.of(
                        Piece.TablePiece.of(new PieceId("9" + "t".repeat(63)), Piece.TableKind.POSITIONS)
                                .withCaption(hostile),
                        Piece.TablePiece.of(new PieceId("9" + "t".repeat(62) + "u"), Piece.TableKind.AGREEMENT)
                                .withCaption(hostile),
                        Piece.ListPiece.of(new PieceId("notes"), Piece.ListKind.NOTES),
                        Piece.ListPiece.of(new PieceId("agreed"), Piece.ListKind.AGREED),
                        Piece.FigurePiece.of(new PieceId("fig"), "no-such-figure")
                                .withCaption(hostile)
                                .withAltText(hostile)));
        var study = CleanStudy.study();
        study = study.withTitle(hostile)
                .withNote(hostile)
                .withMinutes(study.minutes()
                        .with(new Note(1, Instant.EPOCH, Tie.to("scoring"), text))
                        .with(Wording.proposed(1, Tie.to("scoring"), hostile).withStatus(0, Wording.Status.AGREED)));
        var report = new Report(ReportKind.VISION, hostile, List.of(section));
        for (var language : Language.values()) {
            var document = Contents.document(Results.of(study), report, CleanStudy.EDITION.withLanguage(language));
            assertTrue(DocumentText.of(document).length() > 50);
            assertFalse(document.title().isBlank());
            document.runs().forEach(run -> assertFalse(run.text().contains("\u0000"), "control characters"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFigureThatIsNotThereAnyMoreIsSaidToBeMissing(Language language) {
        var gone = new Section(
                new SectionId("gone"),
                1,
                Section.Place.BODY,
                new Text("Gone", "なし"),
                Text.EMPTY,
                List.of(
                        Piece.FigurePiece.of(new PieceId("one"), "distribution")
                                .withCriterion(Optional.of(new CriterionId("forgotten"))),
                        Piece.FigurePiece.of(new PieceId("two"), "map")
                                .withScenario(Optional.of(new ScenarioId("forgotten")))));
        var report = new Report(ReportKind.BRIEF, Text.EMPTY, List.of(gone));
        var document =
                Contents.document(Results.of(CleanStudy.study()), report, CleanStudy.EDITION.withLanguage(language));
        var text = DocumentText.of(document);
        assertTrue(text.contains("forgotten"), text);
        assertTrue(text.contains(language == Language.EN ? "Still missing" : "未完成の部分"), text);
    }
}
