package org.senken.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.Verdict;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** Made-up futures of six drivers, small enough to be reckoned by hand: 144 combinations, judged by three. */
public final class Futures {
    private static final JudgeId FIRST = new JudgeId("E01");
    private static final JudgeId SECOND = new JudgeId("E02");
    private static final JudgeId THIRD = new JudgeId("E03");

    private static final List<String> DRIVERS = List.of(
            "decoupling|US–China decoupling|米中デカップリング|split|Deep split|深い分断|selective|Selective|選択的|easing|Easing|緩和",
            "controls|Export-control reach|輸出管理の射程|broad|Broad|広範|targeted|Targeted|限定的",
            "six-g|6G standard|6G標準|one|One global|単一の世界標準|two|Two blocs|二系統化",
            "talent|Talent mobility|人材の国際移動|open|Open|開放|screened|Screened|審査付き|closed|Closed|閉鎖",
            "minerals|Critical minerals|重要鉱物|secure|Secure|安定|shocks|Shocks|供給途絶",
            "quantum|Quantum timing|量子の実用時期|early|Before 2032|2032年より前|late|After 2035|2035年より後");

    /** What each state does to each other; a dot where the two are of one driver. */
    private static final List<String> ROWS = List.of(
            " .  .  . -2 +2 +3 -3  0  0  0 +3 -3 -1 +1",
            " .  .  .  0  0 +2 -2  0  0  0  0  0 +1 -1",
            " .  .  . +2 -2 -2 +2  0  0  0 +1 -1 +1 -1",
            "+2 +3 -3  .  .  0  0  0 -2 +2 +3 -3 -1 +1",
            " 0 +2 -2  .  . -1 +1  0  0  0 +2 -2 +3 -3",
            " 0  0  0 -1 +1  .  .  0  0  0 +3 -3 +1 -1",
            " 0 -2 +2 +1 -1  .  .  0 +3 -3  0  0 +3 -3",
            " 0 +3 -3 -1 +1 +3 -3  .  .  . +1 -1 +3 -3",
            "+3 -1 -2 -2 +2 +3 -3  .  .  .  0  0 +3 -3",
            " 0 +3 -3 +3 -3  0  0  .  .  .  0  0 -2 +2",
            "+3 -2 -1  0  0  0  0 -1 -2 +3  .  . +3 -3",
            "+1 +2 -3 +1 -1 -1 +1 +2  0 -2  .  . +2 -2",
            " 0  0  0 -1 +1  0  0 +2 +2 -3 -1 +1  .  .",
            "+1  0 -1 +3 -3  0  0 +3  0 -3  0  0  .  .");

    private Futures() {}

    /** The study with these futures, one chosen scenario told among them. */
    public static Study in(Study study) {
        return study.withScenarios(sixDrivers());
    }

    /** Six drivers, one impossible pair, every cell judged by three who disagree on some, one chosen scenario. */
    public static Scenarios sixDrivers() {
        var drivers = DRIVERS.stream().map(Futures::driver).toList();
        var scenarios = Scenarios.NONE.withDrivers(drivers).withJudgements(judgements(drivers));
        var pair = new Pair(new StateId("split"), new StateId("one"));
        var impossible = Verdict.impossible(new Text("One standard needs both sides at one table.", "単一標準には双方の参加が要る。"));
        return scenarios.withPairs(Map.of(pair, impossible)).withChosen(List.of(rivalry()));
    }

    private static Scenario rivalry() {
        var states = new TreeMap<DriverId, StateId>();
        states.put(new DriverId("decoupling"), new StateId("split"));
        states.put(new DriverId("controls"), new StateId("broad"));
        states.put(new DriverId("six-g"), new StateId("one"));
        states.put(new DriverId("talent"), new StateId("closed"));
        states.put(new DriverId("minerals"), new StateId("secure"));
        states.put(new DriverId("quantum"), new StateId("late"));
        return Scenario.of(
                new ScenarioId("rivalry"), Scenario.Kind.CHOSEN, new Text("Managed rivalry", "管理された対立"), states);
    }

    private static Driver driver(String line) {
        var parts = line.split("\\|", -1);
        var states = new ArrayList<State>();
        for (int i = 3; i < parts.length; i += 3) {
            states.add(State.named(new StateId(parts[i]), new Text(parts[i + 1], parts[i + 2])));
        }
        return Driver.of(new DriverId(parts[0]), new Text(parts[1], parts[2]), states);
    }

    private static Judgements judgements(List<Driver> drivers) {
        var states = drivers.stream()
                .flatMap(each -> each.states().stream())
                .map(State::id)
                .toList();
        var all = new HashMap<Cell, Map<JudgeId, Judgement>>();
        for (int row = 0; row < states.size(); row++) {
            var cells = ROWS.get(row).strip().split("\\s+", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals(".")) {
                    int score = Integer.parseInt(cells[column]);
                    all.put(new Cell(states.get(row), states.get(column)), judged(score, row + column));
                }
            }
        }
        return Judgements.of(all);
    }

    /** Three judges around a median; some of them far from it. */
    private static Map<JudgeId, Judgement> judged(int score, int place) {
        int off = place % 11 == 0 && score > 0 ? 3 : 1;
        return Map.of(
                FIRST, Judgement.of(score).withReason(place % 5 == 0 ? "As in 2019." : ""),
                SECOND, Judgement.of(Math.max(-3, score - off)),
                THIRD, Judgement.of(Math.min(3, score + (place % 2))));
    }
}
