package org.senken.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Signpost;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** A small study with three drivers, two chosen scenarios, the trend, and one wildcard. */
public final class TellingSamples {
    public static final ScenarioId RING = new ScenarioId("A");
    public static final ScenarioId STACKS = new ScenarioId("B");
    public static final ScenarioId TREND = new ScenarioId("T");
    public static final DriverId BLOCS = new DriverId("D1");
    public static final DriverId CONTROLS = new DriverId("D2");
    public static final DriverId TALENT = new DriverId("D3");
    public static final WildcardId Q_DAY = new WildcardId("W1");
    public static final JudgeId ENGINEER = new JudgeId(TypicalStudies.ENGINEER.value());
    public static final EffectCell QUANTUM_LEAD = new EffectCell(TypicalStudies.QUANTUM, Criterion.SUPERIORITY);
    /** The day of {@link Benches#CLOCK}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private TellingSamples() {}

    /** The typical study with its first round closed and its futures told. */
    public static Study study() {
        return TypicalStudies.withClosedRoundOnly().withScenarios(scenarios());
    }

    /** The ring is consistent, the stacks are 4 off, and the trend knows nothing of talent yet. */
    public static Scenarios scenarios() {
        return Scenarios.NONE
                .withDrivers(List.of(
                        driver(BLOCS, "Decoupling", "デカップリング", "Selective", "選択的", "Two blocs", "二極"),
                        driver(CONTROLS, "Export control", "輸出管理", "Aligned", "協調", "Race", "競争"),
                        driver(TALENT, "Talent", "人材", "Open", "開放", "Closed", "制限")))
                .withJudgements(judgements())
                .withChosen(List.of(ring(), stacks(), trend()))
                .withWildcards(List.of(new Wildcard(
                        Q_DAY,
                        new Text("Early Q-day", "早すぎるQデー"),
                        new Text("Public keys are broken years ahead of expectations.", "公開鍵暗号が想定より早く破られる。"),
                        List.of(TypicalStudies.QUANTUM),
                        new Wildcard.Combination(
                                Text.only(org.senken.core.technology.Language.EN, "error-corrected processor"),
                                new Text("stored traffic", "保存された通信"),
                                Text.EMPTY),
                        List.of(state(BLOCS, 1)),
                        Text.EMPTY)));
    }

    /** The state of a driver at a place, from 0. */
    public static StateId state(DriverId driver, int place) {
        return new StateId(driver.value() + (char) ('a' + place));
    }

    private static Driver driver(DriverId id, String en, String ja, String... states) {
        return Driver.of(
                id,
                new Text(en, ja),
                List.of(
                        State.named(state(id, 0), new Text(states[0], states[1])),
                        State.named(state(id, 1), new Text(states[2], states[3]))));
    }

    private static Judgements judgements() {
        return Judgements.NONE
                .with(cell(BLOCS, 0, CONTROLS, 0), JudgeId.GROUP, Judgement.of(2))
                .with(cell(BLOCS, 1, CONTROLS, 0), JudgeId.GROUP, Judgement.of(3))
                .with(cell(BLOCS, 1, CONTROLS, 1), JudgeId.GROUP, Judgement.of(-1))
                .with(cell(CONTROLS, 0, TALENT, 0), JudgeId.GROUP, Judgement.of(1));
    }

    private static Cell cell(DriverId from, int state, DriverId to, int target) {
        return new Cell(state(from, state), state(to, target));
    }

    private static Scenario ring() {
        return Scenario.of(
                        RING,
                        Scenario.Kind.CHOSEN,
                        new Text("Trusted Ring", "信頼の環"),
                        Map.of(BLOCS, state(BLOCS, 0), CONTROLS, state(CONTROLS, 0), TALENT, state(TALENT, 0)))
                .withNarrative(Narrative.NONE
                        .with(Narrative.Part.WHAT, new Text("Like-minded states license together.", "同志国が協調して管理する。"))
                        .with(Narrative.Part.HOW, new Text("A crisis in 2028 brought them to one table.", "")))
                .withEvents(List.of(
                        new KeyEvent(2028, new Text("First joint licence list", "初の共同リスト")),
                        new KeyEvent(2031, new Text("Shared test centres", "共同試験拠点"))))
                .withSignposts(List.of(
                        new Signpost(
                                new Text("Joint licence list", "共同リスト"),
                                new Text("3 states sign", "3か国が署名"),
                                Optional.of(TODAY.minusDays(20)),
                                true),
                        new Signpost(
                                new Text("Visa for researchers", "研究者の査証"),
                                Text.EMPTY,
                                Optional.of(TODAY.minusDays(181)),
                                false),
                        Signpost.of(new Text("Mutual recognition", "相互承認"))))
                .with(
                        QUANTUM_LEAD,
                        new Effect(Map.of(JudgeId.GROUP, 1, ENGINEER, 2), new Text("Partners share data.", "")));
    }

    private static Scenario stacks() {
        return Scenario.of(
                STACKS,
                Scenario.Kind.CHOSEN,
                new Text("Two Stacks", "二つのスタック"),
                Map.of(BLOCS, state(BLOCS, 1), CONTROLS, state(CONTROLS, 1), TALENT, state(TALENT, 0)));
    }

    private static Scenario trend() {
        return Scenario.of(
                TREND, Scenario.Kind.TREND, Text.EMPTY, Map.of(BLOCS, state(BLOCS, 0), CONTROLS, state(CONTROLS, 1)));
    }
}
