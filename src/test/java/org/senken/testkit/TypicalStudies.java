package org.senken.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ConsensusRule;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Interest;
import org.senken.core.delphi.Origin;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.Sector;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Tie;
import org.senken.core.minutes.Wording;
import org.senken.core.portfolio.Allocation;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Anchor;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/**
 * A small study with something of everything: three areas, two technologies, the four criteria, five named experts, a
 * closed first round with votes, abstentions and reasons, an open second round, an allocation, and the scenarios of
 * {@link TypicalScenarios}.
 */
public final class TypicalStudies {
    public static final StudyId ID = new StudyId("typical");
    public static final Text TITLE = new Text("Key technologies 2035", "重要技術2035");
    public static final String TAXONOMY = "key-areas";

    public static final SubjectId QUANTUM = new SubjectId("quantum");
    public static final SubjectId HYDROGEN = new SubjectId("hydrogen");
    public static final SubjectId OCEAN = new SubjectId("ocean");
    public static final SubjectId QUANTUM_SENSING = new SubjectId("quantum-sensing");
    public static final SubjectId SEABED_ROBOTS = new SubjectId("seabed-robots");

    public static final ExpertCode CHAIR = new ExpertCode("E01");
    public static final ExpertCode ENGINEER = new ExpertCode("E02");
    public static final ExpertCode SCHOLAR = new ExpertCode("E03");
    public static final ExpertCode OFFICIAL = new ExpertCode("E04");
    public static final ExpertCode OBSERVER = new ExpertCode("E05");

    public static final String NAME_OF_CHAIR = "Sato Haruka";
    public static final String NAME_OF_ENGINEER = "鈴木 一郎";
    public static final String NAME_OF_SCHOLAR = "O’Brien, Máire";
    public static final String NAME_OF_OFFICIAL = "Tanaka Jun";
    public static final String NAME_OF_OBSERVER = "Yamada Aoi";

    /** The closed round: three areas on three criteria. */
    public static final int FIRST_ROUND = 1;
    /** The open round: two areas on two criteria, one ballot begun and one handed in. */
    public static final int OPEN_ROUND = 2;

    public static final Question QUANTUM_SUPERIORITY = new Question(QUANTUM, Criterion.SUPERIORITY);
    public static final Question HYDROGEN_INDISPENSABILITY = new Question(HYDROGEN, Criterion.INDISPENSABILITY);

    private TypicalStudies() {}

    /** The whole study. */
    public static Study study() {
        return new Study(
                ID,
                TITLE,
                new Text("All experts and votes are fictional.", "専門家と評価はすべて架空である。"),
                2035,
                catalogue(),
                criteria(),
                experts(),
                register(),
                List.of(firstRound(), openRound()),
                allocation(),
                Counting.DEFAULT,
                minutes(),
                TypicalScenarios.scenarios(),
                TypicalPortfolio.portfolio(),
                TypicalReports.ledger(),
                TypicalReports.reports());
    }

    /** The study before anybody was asked: no rounds yet. */
    public static Study withoutRounds() {
        return study().withRounds(List.of());
    }

    /** The study with the first round only, so that all votes may be read. */
    public static Study withClosedRoundOnly() {
        return study().withRounds(List.of(firstRound()));
    }

    public static Catalogue catalogue() {
        var groups = List.of(
                new AreaGroup("digital", new Text("Digital and quantum", "デジタル・量子")),
                new AreaGroup("frontier", new Text("Frontier", "フロンティア")));
        var list = new Taxonomy(
                TAXONOMY,
                "2022-09",
                new Text("Key areas", "重要領域"),
                LocalDate.of(2022, 9, 30),
                null,
                new Text("Cabinet Office", "内閣府"),
                groups,
                List.of(quantum(), hydrogen(), ocean()));
        return new Catalogue(List.of(list), technologies());
    }

    private static Area quantum() {
        return new Area(
                QUANTUM,
                new Text("Quantum information science", "量子情報科学"),
                new Text("Quantum", "量子"),
                "digital",
                new Text("Computing, communication and sensing with quantum states.", "量子状態を用いた計算・通信・計測。"),
                List.of(new Text("Quantum cryptography", "量子暗号")),
                NameStatus.VERIFIED,
                Text.EMPTY,
                false);
    }

    private static Area hydrogen() {
        return Area.own(HYDROGEN, new Text("Hydrogen", "水素"));
    }

    private static Area ocean() {
        return new Area(
                OCEAN,
                new Text("Ocean technology", ""),
                Text.EMPTY,
                "frontier",
                Text.EMPTY,
                List.of(),
                NameStatus.UNVERIFIED,
                new Text("Wording from a draft.", "草案の表記。"),
                false);
    }

    private static List<Technology> technologies() {
        return List.of(
                Technology.own(QUANTUM_SENSING, new Text("Quantum sensing", "量子センシング"), QUANTUM),
                new Technology(
                        SEABED_ROBOTS,
                        new Text("Seabed robots", "海底ロボット"),
                        List.of(OCEAN, QUANTUM),
                        new Text("K Program (2022)", "Kプログラム（2022）"),
                        new Text("Ocean", "海洋"),
                        "JST",
                        NameStatus.VERIFIED,
                        Text.EMPTY,
                        true));
    }

    public static List<Criterion> criteria() {
        return List.of(
                criterion(Criterion.SUPERIORITY, "Superiority", "優位性", Direction.MAX, true),
                criterion(Criterion.INDISPENSABILITY, "Indispensability", "不可欠性", Direction.MAX, true),
                criterion(Criterion.DUAL_USE_RISK, "Dual-use risk", "デュアルユースリスク", Direction.FLAG, true),
                criterion(Criterion.AUTONOMY, "Strategic autonomy", "自律性", Direction.MAX, false));
    }

    private static Criterion criterion(CriterionId id, String en, String ja, Direction direction, boolean used) {
        var anchors =
                List.of(new Anchor(1, new Text("very low", "非常に低い")), new Anchor(9, new Text("very high", "非常に高い")));
        return new Criterion(id, new Text(en, ja), direction, new Text("How high is it?", "どの程度か。"), anchors, used);
    }

    public static List<Expert> experts() {
        return List.of(
                new Expert(
                        CHAIR,
                        Role.CHAIR,
                        Sector.ACADEMIA,
                        new Text("Physics", "物理学"),
                        Set.of("A", "Drafting"),
                        Map.of(QUANTUM, Expertise.HIGH, OCEAN, Expertise.LOW)),
                Expert.member(ENGINEER, Sector.INDUSTRY),
                Expert.member(SCHOLAR, Sector.THINK_TANK),
                Expert.member(OFFICIAL, Sector.GOVERNMENT),
                Expert.member(OBSERVER, Sector.OTHER).withRole(Role.OBSERVER));
    }

    public static Register register() {
        return new Register(
                Map.of(
                        CHAIR, NAME_OF_CHAIR,
                        ENGINEER, NAME_OF_ENGINEER,
                        SCHOLAR, NAME_OF_SCHOLAR,
                        OFFICIAL, NAME_OF_OFFICIAL,
                        OBSERVER, NAME_OF_OBSERVER),
                Map.of(ENGINEER, Map.of(HYDROGEN, Interest.RELATED, OCEAN, Interest.NONE)));
    }

    /**
     * The closed round. Nine questions, area by area: superiority, indispensability, dual-use risk. Quantum superiority
     * has the votes 7, 8, 6 and 7; one question was left blank, two were abstained from, one did not apply.
     */
    public static Round firstRound() {
        var asked = criteria().subList(0, 3);
        var questions = QuestionList.grid(
                List.of(QUANTUM, HYDROGEN, OCEAN),
                asked.stream().map(Criterion::id).toList());
        var ballots = List.of(
                ballot(CHAIR, "764538245", "321......", Map.of(0, "Strong patents, few firms.")),
                ballot(ENGINEER, "873-49156", ".........", Map.of(3, "市場を見ていない。", 5, "Misuse is easy.")),
                ballot(SCHOLAR, "65.627n44", "1.......3", Map.of()),
                ballot(OFFICIAL, "7567-8334", ".........", Map.of()));
        return new Round(FIRST_ROUND, new Text("Japan", "日本"), 2026, asked, questions, Round.State.CLOSED, ballots)
                .withAddenda(List.of(afterResults(ballots.get(1))));
    }

    /** The engineer's ballot was mistyped, and put right after the engineer had seen results: left out by default. */
    private static Addendum afterResults(Ballot typed) {
        return new Addendum(
                1,
                Addendum.Kind.TYPING_ERROR,
                ENGINEER,
                Optional.of(typed),
                Optional.of(typed.withAnswer(0, Answer.score(3)).withOrigin(Origin.form("Mori"))),
                "Line 1 was read as 8.",
                true,
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    /** The open round: the engineer has begun, the scholar has handed in. */
    public static Round openRound() {
        var asked = criteria().subList(0, 2);
        var questions = QuestionList.grid(
                List.of(QUANTUM, HYDROGEN), asked.stream().map(Criterion::id).toList());
        var ballots = List.of(
                new Ballot(ENGINEER, Answers.parse("8..-", "3..."), Map.of(0, "As before."), false),
                ballot(SCHOLAR, "6566", "....", Map.of()));
        return new Round(OPEN_ROUND, new Text("Japan", "日本"), 2026, asked, questions, Round.State.OPEN, ballots)
                .withRules(RoundRules.DEFAULT
                        .withConsensus(new ConsensusRule.ShareInBand(0.7))
                        .withAssignment(
                                new Assignment(Assignment.By.GROUP, Map.of(ENGINEER, Set.of(QUANTUM, HYDROGEN)))));
    }

    /** A note, and a sentence on its way to agreement. */
    public static Minutes minutes() {
        var tie = new Tie("scoring", FIRST_ROUND, QUANTUM, Criterion.SUPERIORITY);
        return new Minutes(
                        List.of(new Note(1, Instant.parse("2026-11-22T10:05:00Z"), tie, "Patents were doubted.")),
                        List.of(Wording.proposed(1, Tie.to("portfolio"), new Text("Quantum is settled.", "量子は定まった。"))
                                .withVariant(new Text("Quantum is nearly settled.", "量子はおおむね定まった。"))
                                .withStatus(1, Wording.Status.RESERVED)
                                .withReservation(new Text("One member disagrees.", "一委員が留保。"))))
                .withSheet(sheet());
    }

    /** Three steps from one o'clock; the second has been on since 13:16. */
    public static RunSheet sheet() {
        return new RunSheet(
                List.of(
                        step("Opening", "開会", 15, 10, Step.Kind.WORK),
                        step("Discussion", "議論", 50, 30, Step.Kind.WORK),
                        step("Break", "休憩", 15, 10, Step.Kind.BREAK)),
                LocalTime.of(13, 0),
                new RunSheet.Running(1, Instant.parse("2026-11-22T04:16:00Z")));
    }

    private static Step step(String en, String ja, int minutes, int shortest, Step.Kind kind) {
        return new Step(
                new Text(en, ja),
                minutes,
                shortest,
                kind,
                "scoring",
                new Text("Welcome.", "ようこそ。"),
                new Text("List of points", "論点一覧"),
                new Text("Chair", "座長"));
    }

    private static Ballot ballot(ExpertCode expert, String scores, String confidences, Map<Integer, String> reasons) {
        return new Ballot(expert, Answers.parse(scores, confidences), reasons, true);
    }

    /** 400 billion yen for two areas and one technology; nothing for the ocean. */
    public static Allocation allocation() {
        return new Allocation(
                Map.of(QUANTUM, 200_000_000_000L, HYDROGEN, 150_000_000_000L, QUANTUM_SENSING, 50_000_000_000L));
    }
}
