package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senken.chart.ChartNeed;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.maths.Progress;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.Tie;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;
import org.senken.testkit.TypicalStudies;

/** Each planted fault is found, by itself, where it is and with what to do; a clean study is left alone. */
class CheckTest {
    private static List<Finding> check(Study study, Report report) {
        var results = Results.of(study, EnumSet.allOf(ChartNeed.class), Progress.NONE);
        return Check.of(results, List.of(report), CleanStudy.EDITION, Progress.NONE);
    }

    private static void one(String key, Severity severity, Topic topic, Study study, Report report) {
        var found = check(study, report);
        assertEquals(List.of(key), found.stream().map(CheckTest::key).toList());
        assertEquals(severity, found.getFirst().severity());
        assertEquals(topic, found.getFirst().topic());
        // it reads as a sentence in both languages
        var text = Messages.inBoth(found.getFirst().sentence());
        assertTrue(text.en().endsWith(".") && text.ja().endsWith("。"), text.toString());
    }

    private static void one(String key, Severity severity, Topic topic, Study study) {
        one(key, severity, topic, study, CleanStudy.report());
    }

    /** Of one thing as of many. */
    private static String key(Finding finding) {
        var key = finding.sentence().key();
        return key.endsWith(".one") ? key.substring(0, key.length() - 4) : key;
    }

    @Test
    void aCleanStudyIsLeftAlone() {
        assertEquals(List.of(), check(CleanStudy.study(), CleanStudy.report()));
    }

    @Test
    void missingTranslations() {
        one(
                "check.translation",
                Severity.GAP,
                Topic.REPORT,
                CleanStudy.study().withTitle(new Text("English only", "")));
        one(
                "check.translation",
                Severity.GAP,
                Topic.REPORT,
                CleanStudy.study(),
                CleanStudy.report("English only.", ""));
    }

    @Test
    void scoresWithoutEvidence() {
        var study = CleanStudy.study();
        var found = check(
                study.withLedger(
                        study.ledger().withEntries(List.of(CleanStudy.source("alpha-facts", CleanStudy.ALPHA)))),
                CleanStudy.report());
        assertEquals(
                List.of("check.evidence.none", "check.evidence.none"),
                found.stream().map(CheckTest::key).toList());
        assertTrue(Messages.inBoth(found.getFirst().sentence()).en().contains("Beta"));
    }

    @Test
    void agreementWithoutEvidence() {
        var study = CleanStudy.study();
        var unanimous = study.withRound(
                        1,
                        round -> round.withBallots(round.ballots().stream()
                                .map(each -> new Ballot(each.expert(), Answers.parse("8888", "...."), Map.of(), true))
                                .toList()))
                .withLedger(Ledger.EMPTY);
        var found = check(unanimous, noPieces()).stream().map(CheckTest::key).toList();
        assertEquals(List.of("check.evidence.none", "check.evidence.none", "check.evidence.unanimous"), found);
        var text = DocumentText.of(Contents.document(
                Results.of(unanimous),
                with(Piece.TablePiece.of(new PieceId("tab"), Piece.TableKind.AGREEMENT)),
                CleanStudy.EDITION));
        assertTrue(text.contains("agreement without evidence (n = 5)"), text);
    }

    @Test
    void staleEvidenceAndEvidenceThatCannotBeFoundAgain() {
        var study = CleanStudy.study();
        var ledger = study.ledger();
        var first = ledger.entries().getFirst();
        one(
                "check.evidence.stale",
                Severity.GAP,
                Topic.TECHNOLOGIES,
                study.withLedger(ledger.withEntry(
                        first.id(), each -> each.withLooked(CleanStudy.TODAY.minusDays(Ledger.STALE_AFTER + 1)))));
        one(
                "check.evidence.place",
                Severity.HINT,
                Topic.TECHNOLOGIES,
                study.withLedger(
                        ledger.withEntry(first.id(), each -> each.withLink("").withPage(""))));
        one(
                "check.evidence.citation",
                Severity.GAP,
                Topic.TECHNOLOGIES,
                study.withLedger(ledger.withEntry(first.id(), each -> each.withCitation(Text.EMPTY))));
    }

    @Test
    void missingVotes() {
        var study = CleanStudy.study();
        var blank = study.withRound(
                1,
                round -> round.withBallots(round.ballots().stream()
                        .map(each -> each.expert().value().equals("E01")
                                ? new Ballot(each.expert(), Answers.parse("883.", "...."), Map.of(), true)
                                : each)
                        .toList()));
        one("check.round.blank", Severity.HINT, Topic.SCORING, blank, CleanStudy.report());
        one("cli.no-results", Severity.GAP, Topic.SCORING, study.withRounds(List.of()), noPieces());
        var open = check(TypicalStudies.study(), noPieces()).stream()
                .filter(each -> each.topic() == Topic.SCORING)
                .map(CheckTest::key)
                .toList();
        assertTrue(
                open.containsAll(List.of("check.round.missing", "check.votes.few", "check.round.blank")),
                open.toString());
    }

    private static Report noPieces() {
        var report = CleanStudy.report("Words.", "文。");
        return report.withSections(List.of(report.sections().getFirst().withPieces(List.of())));
    }

    @Test
    void staleAndUnknownLiveValues() {
        one(
                "check.live.stale",
                Severity.FAULT,
                Topic.REPORT,
                CleanStudy.study(),
                CleanStudy.report("[[experts|4]] experts.", "専門家[[experts|5]]名。"));
        one(
                "check.live.gone",
                Severity.FAULT,
                Topic.REPORT,
                CleanStudy.study(),
                CleanStudy.report("[[budget|¥5 bn]] in all.", "予算。"));
        one(
                "check.live.unknown",
                Severity.FAULT,
                Topic.REPORT,
                CleanStudy.study(),
                CleanStudy.report("[[nonsense]] in all.", "予算。"));
        one(
                "check.live.unknown",
                Severity.FAULT,
                Topic.REPORT,
                CleanStudy.study(),
                CleanStudy.report("See [[see.fig-gone]].", "参照。"));
    }

    @Test
    void captionsOlderThanTheirData() {
        var report = CleanStudy.report();
        var section = report.sections().getFirst();
        var older = report.withSections(List.of(section.withPiece(
                CleanStudy.POSITIONS,
                each -> each.withCaption(new Text("Scores of [[experts|4]]", "[[experts|5]]名の評価")))));
        one("check.live.caption", Severity.FAULT, Topic.REPORT, CleanStudy.study(), older);
    }

    @Test
    void piecesThatCannotBeShownYet() {
        one(
                "check.missing",
                Severity.GAP,
                Topic.REPORT,
                CleanStudy.study(),
                with(Piece.TablePiece.of(new PieceId("tab-signposts"), Piece.TableKind.SIGNPOSTS)));
        one(
                "check.missing",
                Severity.GAP,
                Topic.REPORT,
                CleanStudy.study(),
                with(Piece.FigurePiece.of(new PieceId("fig"), "no-such-figure")));
    }

    private static Report with(Piece piece) {
        var report = CleanStudy.report();
        return report.withSections(
                List.of(report.sections().getFirst().withPieces(List.of(piece)).withText(new Text("Words.", "文。"))));
    }

    @Test
    void typeThatIsTooSmallOnPaper() {
        var column = Piece.FigurePiece.of(new PieceId("fig-heatmap"), "heatmap").withWidth(Piece.Width.COLUMN);
        var found = check(CleanStudy.study(), with(column)).stream()
                .filter(each -> each.sentence().key().equals("check.figure.small"))
                .toList();
        assertEquals(1, found.size());
        assertEquals(Severity.FAULT, found.getFirst().severity());
    }

    @Test
    void peopleWhoAreNamedInNotes() {
        var study = CleanStudy.study();
        var note = new Note(1, Instant.EPOCH, Tie.to("scoring"), "山田葵委員より説明。");
        one(
                "check.names.note",
                Severity.HINT,
                Topic.MINUTES,
                study.withMinutes(study.minutes().with(note)));
    }

    @Test
    void decisionsThatRestOnOtherCosts() {
        var study = TypicalStudies.withClosedRoundOnly();
        var item = study.portfolio().items().getFirst();
        var decision = new Decision(
                study.portfolio().nextDecision(),
                new Text("First call", "第一次公募"),
                LocalDate.of(2026, 11, 20),
                Map.of(new ItemId(item.id().value()), new Text("Item", "項目")),
                item.cost().likely() + 1,
                item.cost().likely() + 1,
                Text.EMPTY,
                Text.EMPTY);
        var before = keys(study);
        var decisions = new ArrayList<>(study.portfolio().decisions());
        decisions.add(decision);
        var after = keys(study.withPortfolio(study.portfolio().withDecisions(decisions)));
        before.forEach(after::remove);
        assertEquals(List.of("check.decision.older"), after);
    }

    private static List<String> keys(Study study) {
        return new ArrayList<>(
                check(study, noPieces()).stream().map(CheckTest::key).toList());
    }

    @Test
    void findingsComeWithTheGravestFirst() {
        var found = check(TypicalStudies.study(), Templates.report(ReportKind.VISION));
        var order = found.stream().map(Finding::severity).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(found.size() > 5);
    }
}
