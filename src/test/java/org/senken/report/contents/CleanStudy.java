package org.senken.report.contents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.Sector;
import org.senken.core.portfolio.Allocation;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.EvidenceId;
import org.senken.core.technology.Grade;
import org.senken.core.technology.Language;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

/** A small made-up study in which nothing is missing, and a report on it in which nothing is out of date. */
final class CleanStudy {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final SubjectId ALPHA = new SubjectId("alpha");
    static final SubjectId BETA = new SubjectId("beta");
    static final Edition EDITION = Edition.of(Language.EN, TODAY, "1.2.3");
    static final PieceId POSITIONS = new PieceId("tab-positions");

    private CleanStudy() {}

    static Study study() {
        return new Study(
                        new StudyId("clean"),
                        new Text("Clean study", "整った案件"),
                        Text.EMPTY,
                        2035,
                        catalogue(),
                        criteria(),
                        experts(),
                        Register.of(Map.of(new ExpertCode("E01"), "山田 葵（架空）")),
                        List.of(round()),
                        Allocation.EMPTY)
                .withLedger(ledger());
    }

    private static Catalogue catalogue() {
        var areas = List.of(Area.own(ALPHA, new Text("Alpha", "アルファ")), Area.own(BETA, new Text("Beta", "ベータ")));
        return new Catalogue(
                List.of(new Taxonomy(
                        "areas",
                        "1",
                        new Text("Areas", "領域"),
                        LocalDate.of(2026, 1, 1),
                        null,
                        new Text("Ours", "自作"),
                        List.of(new AreaGroup("all", new Text("All", "全て"))),
                        areas)),
                List.of());
    }

    private static List<Criterion> criteria() {
        return TypicalStudies.criteria().subList(0, 2);
    }

    private static List<Expert> experts() {
        return Stream.of("E01", "E02", "E03", "E04", "E05")
                .map(code -> Expert.member(new ExpertCode(code), Sector.ACADEMIA))
                .toList();
    }

    /** Alpha leads on both criteria; nobody leaves anything out. */
    private static Round round() {
        var questions = QuestionList.grid(
                List.of(ALPHA, BETA), criteria().stream().map(Criterion::id).toList());
        var scores = List.of("8834", "8744", "7833", "8745", "7834");
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < scores.size(); i++) {
            ballots.add(
                    new Ballot(new ExpertCode("E0" + (i + 1)), Answers.parse(scores.get(i), "...."), Map.of(), true));
        }
        return new Round(1, new Text("Japan", "我が国"), 2026, criteria(), questions, Round.State.CLOSED, ballots);
    }

    private static Ledger ledger() {
        return Ledger.EMPTY.withEntries(List.of(source("alpha-facts", ALPHA), source("beta-facts", BETA)));
    }

    static Evidence source(String id, SubjectId subject) {
        return new Evidence(
                new EvidenceId(id),
                subject,
                Optional.empty(),
                new Text("Yearbook of " + id, "年鑑" + id),
                Optional.of(LocalDate.of(2026, 6, 1)),
                TODAY.minusDays(10),
                "https://example.org/" + id,
                "p. 3",
                Grade.A);
    }

    /** A report of one section whose text says what the study says. */
    static Report report(String english, String japanese) {
        var section = new Section(
                new SectionId("position"),
                1,
                Section.Place.BODY,
                new Text("Position", "位置づけ"),
                new Text(english, japanese),
                List.of(Piece.TablePiece.of(POSITIONS, Piece.TableKind.POSITIONS)));
        return new Report(ReportKind.VISION, Text.EMPTY, List.of(section));
    }

    static Report report() {
        return report("[[experts|5]] experts judged, see [[see.tab-positions]].", "専門家[[experts|5]]名が評価した。");
    }
}
