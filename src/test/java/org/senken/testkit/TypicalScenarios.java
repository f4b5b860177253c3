package org.senken.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.Signpost;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Verdict;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/**
 * Three drivers with every field used: the second holds itself, the third does not act on the first, two judges of a cell
 * disagree by one, and the trend scenario lacks a state.
 */
public final class TypicalScenarios {
    public static final DriverId RIVALRY = new DriverId("rivalry");
    public static final DriverId SUPPLY = new DriverId("supply");
    public static final DriverId ENERGY = new DriverId("energy");

    public static final StateId TENSE = new StateId("tense");
    public static final StateId CALM = new StateId("calm");
    public static final StateId OPEN = new StateId("open");
    public static final StateId BLOCS = new StateId("blocs");
    public static final StateId BROKEN = new StateId("broken");
    public static final StateId CHEAP = new StateId("cheap");
    public static final StateId DEAR = new StateId("dear");

    public static final JudgeId CHAIR = new JudgeId("E01");
    public static final JudgeId ENGINEER = new JudgeId("E02");

    public static final ScenarioId TWO_WORLDS = new ScenarioId("two-worlds");
    public static final ScenarioId TREND = new ScenarioId("trend");
    public static final WildcardId SUPERCONDUCTOR = new WildcardId("superconductor");

    /** Judged 1 and 2: the median is a fraction. */
    public static final Cell BETWEEN_TWO = new Cell(TENSE, BLOCS);

    private TypicalScenarios() {}

    /** Everything. */
    public static Scenarios scenarios() {
        return new Scenarios(
                drivers(),
                new TreeMap<>(Map.of(
                        new Pair(TENSE, OPEN),
                        Verdict.impossible(new Text("Controls rule it out.", "輸出管理と両立しない。")),
                        new Pair(CALM, CHEAP),
                        Verdict.POSSIBLE)),
                new TreeMap<>(Map.of(
                        new Link(RIVALRY, SUPPLY),
                        true,
                        new Link(ENERGY, RIVALRY),
                        false,
                        new Link(SUPPLY, ENERGY),
                        true)),
                judgements(),
                new Search(2, Set.of(TENSE), Set.of(BROKEN), true, Search.Joining.MEDIAN),
                List.of(twoWorlds(), trend()),
                List.of(wildcard()));
    }

    public static List<Driver> drivers() {
        return List.of(
                new Driver(
                        RIVALRY,
                        new Text("Rivalry", "大国間競争"),
                        new Text("Between the largest powers.", "主要国間の関係。"),
                        List.of(
                                new State(TENSE, new Text("Tense", "緊張"), new Text("It grows.", "激化する。")),
                                new State(CALM, new Text("Calm", "緩和"), new Text("It eases.", "和らぐ。"))),
                        List.of(TypicalStudies.QUANTUM, TypicalStudies.OCEAN),
                        List.of(new Text("White paper, p. 3", "白書3頁")),
                        false),
                Driver.of(
                                SUPPLY,
                                new Text("Supply chains", "供給網"),
                                List.of(
                                        State.named(OPEN, new Text("Open", "開放")),
                                        State.named(BLOCS, new Text("Blocs", "ブロック化")),
                                        State.named(BROKEN, new Text("Broken", ""))))
                        .withHoldsItself(true),
                Driver.of(
                        ENERGY,
                        new Text("Energy", "エネルギー"),
                        List.of(
                                State.named(CHEAP, new Text("Cheap", "安価")),
                                State.named(DEAR, new Text("Dear", "高価")))));
    }

    private static Judgements judgements() {
        return Judgements.NONE
                .draft()
                .put(BETWEEN_TWO, CHAIR, new Judgement(1, Optional.of(Confidence.LOW), "Not \"only\" one bloc;\n二つ以上。"))
                .put(BETWEEN_TWO, ENGINEER, Judgement.of(2))
                .put(new Cell(TENSE, OPEN), JudgeId.GROUP, new Judgement(-3, Optional.of(Confidence.HIGH), ""))
                .put(new Cell(TENSE, BROKEN), JudgeId.GROUP, new Judgement(0, Optional.empty(), "Open: nobody knows."))
                .put(new Cell(CALM, OPEN), JudgeId.GROUP, Judgement.of(2))
                .put(new Cell(OPEN, CHEAP), JudgeId.GROUP, Judgement.of(1))
                .put(new Cell(BLOCS, DEAR), JudgeId.GROUP, Judgement.of(1))
                .put(new Cell(OPEN, OPEN), JudgeId.GROUP, Judgement.of(1))
                .put(new Cell(DEAR, TENSE), JudgeId.GROUP, Judgement.of(3))
                .done();
    }

    private static Scenario twoWorlds() {
        return Scenario.of(
                        TWO_WORLDS,
                        Scenario.Kind.CHOSEN,
                        new Text("Two worlds", "二つの世界"),
                        Map.of(RIVALRY, TENSE, SUPPLY, BLOCS, ENERGY, DEAR))
                .withNarrative(new Narrative(
                        new Text("Two blocs trade little.", "二つの圏の間の貿易は乏しい。"),
                        new Text("Controls grew year by year.", "規制が年々強まった。"),
                        new Text("It burdens small countries.", "小国に負担がかかる。")))
                .with(
                        new EffectCell(TypicalStudies.QUANTUM, Criterion.SUPERIORITY),
                        Effect.of(JudgeId.GROUP, 2, new Text("More money.", "資金が増える。")))
                .with(
                        new EffectCell(TypicalStudies.HYDROGEN, Criterion.AUTONOMY),
                        new Effect(Map.of(CHAIR, -4, ENGINEER, -1), Text.EMPTY))
                .withEvents(List.of(new KeyEvent(2031, new Text("Second set of standards", "第二の標準群"))))
                .withSignposts(List.of(
                        new Signpost(
                                new Text("Share of trade inside blocs", "圏内貿易の割合"),
                                new Text("above 70 %", "70％超"),
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                true),
                        new Signpost(new Text("Joint patents", "共同特許"), Text.EMPTY, Optional.empty(), false)));
    }

    private static Scenario trend() {
        return Scenario.of(
                TREND, Scenario.Kind.TREND, new Text("Trends continue", "趨勢延長"), Map.of(RIVALRY, TENSE, SUPPLY, OPEN));
    }

    private static Wildcard wildcard() {
        return new Wildcard(
                SUPERCONDUCTOR,
                new Text("Warm superconductor", "室温超伝導"),
                new Text("Works at room temperature.", "室温で動作する。"),
                List.of(TypicalStudies.HYDROGEN),
                new Wildcard.Combination(
                        new Text("New material", "新材料"),
                        new Text("Power grid", "送電網"),
                        new Text("Cheap power", "安価な電力")),
                List.of(CHEAP),
                new Text("A second laboratory confirms it.", "第二の研究機関による確認。"));
    }
}
