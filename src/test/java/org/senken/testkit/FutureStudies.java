package org.senken.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.senken.chart.FoundScenarios;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Signpost;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.Wanted;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** Studies with drivers, a judged matrix and told scenarios, with the long names that real ones have. Made up. */
public final class FutureStudies {
    private static final String[][] NAMES = {
        {
            "US–China technological decoupling",
            "米中技術デカップリングの程度",
            "Selective de-risking",
            "選択的デリスキング",
            "Two blocs",
            "二極ブロック化",
            "Managed re-coupling",
            "管理された再結合"
        },
        {
            "Reach of export controls",
            "輸出管理の射程",
            "Aligned plurilateral regime",
            "有志国間の協調的な管理",
            "Unilateral extraterritorial race",
            "一方的な域外適用の競争",
            "Erosion",
            "形骸化"
        },
        {
            "6G standard setting",
            "6G標準化",
            "One open global standard",
            "単一の開かれた世界標準",
            "Two stacks",
            "二系統化",
            "One standard, trusted overlays",
            "共通標準＋信頼できる上位層"
        },
        {
            "Quantum timing",
            "量子技術の到来時期",
            "Early advantage (by 2031)",
            "早期実用化（2031年頃まで）",
            "Niche utility by 2035",
            "2035年に限定的な実用",
            "Plateau",
            "停滞"
        },
        {
            "Critical-mineral access",
            "重要鉱物へのアクセス",
            "Diversified and circular",
            "多角化と循環利用",
            "Concentrated but flowing",
            "集中だが供給は継続",
            "Weaponised disruption",
            "武器化による途絶"
        },
        {
            "Talent mobility",
            "高度人材の移動",
            "Open with safeguards",
            "保全措置付きの開放",
            "Bloc-limited",
            "ブロック内に限定",
            "Restrictive",
            "制限的"
        },
        {
            "Japanese R&D investment and selection",
            "日本の研究開発投資と選択",
            "Sustained and adaptive",
            "継続的かつ柔軟",
            "Large but locked-in",
            "大規模だが固定的",
            "Declining",
            "縮小"
        },
        {
            "Civil–military and multi-use integration",
            "民生・防衛・公的利用の統合度",
            "Integrated multi-use",
            "統合的なマルチユース",
            "Partial",
            "部分的",
            "Separated",
            "分離"
        },
    };

    private static final Text[] TITLES = {
        new Text("Trusted ring", "信頼の環"),
        new Text("Two technology spheres", "二つの技術圏"),
        new Text("Middle-power mesh", "ミドルパワーの網状連携"),
        new Text("Today’s trends continue", "趨勢延長"),
    };

    private FutureStudies() {}

    /** Eight drivers with three states each, all judged by one group, and four scenarios that are told. */
    public static Study eight() {
        return study(8, 4);
    }

    /** What a whole search of a small study finds, basins included. */
    public static FoundScenarios found(Study study) {
        var matrix = CrossImpact.matrix(study.scenarios());
        return new FoundScenarios(
                ConsistentScenarios.find(matrix, Wanted.CONSISTENT, Progress.NONE),
                Optional.of(Basins.exact(matrix, Progress.NONE)));
    }

    /** A study with drivers and scenarios; judgements follow a fixed rule. */
    public static Study study(int drivers, int scenarios) {
        var all = IntStream.range(0, drivers).mapToObj(FutureStudies::driver).toList();
        var judged = Scenarios.NONE
                .withDrivers(all)
                .withActs(Map.of(new Link(all.get(3).id(), all.get(4).id()), false))
                .withJudgements(judgements(all));
        var chosen = IntStream.range(0, scenarios)
                .mapToObj(place -> scenario(all, place))
                .toList();
        return TypicalStudies.study().withScenarios(judged.withChosen(chosen));
    }

    private static Driver driver(int place) {
        var names = NAMES[place % NAMES.length];
        var more = place < NAMES.length ? "" : " " + (place / NAMES.length + 1);
        var states = new ArrayList<State>();
        for (int state = 0; state < 3; state++) {
            states.add(State.named(
                    new StateId("d" + (place + 1) + "abc".charAt(state)),
                    new Text(names[2 + 2 * state], names[3 + 2 * state])));
        }
        return Driver.of(
                new DriverId("d" + (place + 1)), new Text(names[0] + more, names[1] + more.replace(" ", "その")), states);
    }

    /** States of the same letter promote each other, others hinder; one pair does not act, one block stays empty. */
    private static Judgements judgements(List<Driver> drivers) {
        var cells = new TreeMap<Cell, Map<JudgeId, Judgement>>();
        for (int from = 0; from < drivers.size(); from++) {
            for (int to = 0; to < drivers.size(); to++) {
                if (from == to || (from == 3 && to == 4) || (from == 6 && to == 1)) {
                    continue;
                }
                for (int row = 0; row < 3; row++) {
                    for (int column = 0; column < 3; column++) {
                        int size = (from * 7 + to * 5 + row * 3 + column) % 4;
                        int score = row == column ? size : column == (row + 1) % 3 ? -size : 0;
                        cells.put(
                                new Cell(
                                        drivers.get(from).states().get(row).id(),
                                        drivers.get(to).states().get(column).id()),
                                Map.of(JudgeId.GROUP, Judgement.of(score)));
                    }
                }
            }
        }
        return Judgements.of(cells);
    }

    private static Scenario scenario(List<Driver> drivers, int place) {
        var states = new TreeMap<DriverId, StateId>();
        for (int driver = 0; driver < drivers.size(); driver++) {
            int state = place < 3 ? place : driver % 3;
            states.put(
                    drivers.get(driver).id(),
                    drivers.get(driver).states().get(state).id());
        }
        var title = place < TITLES.length ? TITLES[place] : new Text("Scenario " + (place + 1), "シナリオ" + (place + 1));
        return Scenario.of(
                        new ScenarioId("s" + (place + 1)),
                        place == 3 ? Scenario.Kind.TREND : Scenario.Kind.CHOSEN,
                        title,
                        states)
                .withEvents(List.of(
                        new KeyEvent(
                                2027, new Text("Allies agree on one list of controlled items", "同志国が規制品目の共通リストに合意")),
                        new KeyEvent(
                                2029 + place % 2,
                                new Text("6G trials begin with two incompatible stacks", "互換性のない二系統で6Gの実証実験を開始")),
                        new KeyEvent(
                                2031,
                                new Text(
                                        "First logical quantum computer outside the laboratory",
                                        "実験室外で初の論理量子ビット計算機が稼働")),
                        new KeyEvent(
                                2031,
                                new Text("A mineral exporter stops deliveries for three months", "資源国が重要鉱物の輸出を3か月停止")),
                        new KeyEvent(2034, new Text("Mutual recognition of clearances", "適性評価の相互承認"))))
                .withSignposts(List.of(
                        new Signpost(
                                new Text("Share of gallium from one country", "ガリウムの特定国依存度"),
                                new Text("over 80 %", "80％超"),
                                Optional.of(LocalDate.of(2026, 11, 2)),
                                place == 1),
                        new Signpost(
                                new Text("Joint R&D calls with allies per year", "同盟国との共同研究公募件数（年間）"),
                                new Text("fewer than 5", "5件未満"),
                                Optional.empty(),
                                false)));
    }
}
