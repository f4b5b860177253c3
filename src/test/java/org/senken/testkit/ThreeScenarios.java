package org.senken.testkit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** Three scenarios over whatever areas a study has; each changes a third of the scores on the two axes of the map. */
public final class ThreeScenarios {
    public static final ScenarioId BLOCS = new ScenarioId("two-blocs");
    public static final ScenarioId ALLIANCE = new ScenarioId("open-alliance");
    public static final ScenarioId TREND = new ScenarioId("trend");

    private ThreeScenarios() {}

    /** The study with the scenarios. */
    public static Study added(Study study) {
        return study.withScenarios(Scenarios.NONE.withChosen(List.of(
                scenario(study, BLOCS, Scenario.Kind.CHOSEN, new Text("Two technology blocs", "二つの技術圏"), -3),
                scenario(
                        study,
                        ALLIANCE,
                        Scenario.Kind.CHOSEN,
                        new Text("An open alliance of the like-minded", "同志国の開かれた連携"),
                        3),
                scenario(study, TREND, Scenario.Kind.TREND, new Text("Trends continue", "趨勢延長"), -1))));
    }

    private static Scenario scenario(Study study, ScenarioId id, Scenario.Kind kind, Text title, int strongest) {
        var chance = new Random(id.value().hashCode());
        var effects = new TreeMap<EffectCell, Effect>();
        for (var area : study.catalogue().areas()) {
            for (CriterionId criterion : List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY)) {
                if (chance.nextInt(3) == 0) {
                    effects.put(
                            new EffectCell(area.id(), criterion),
                            new Effect(
                                    Map.of(JudgeId.GROUP, strongest, new JudgeId("E01"), chance.nextInt(5) - 2),
                                    Text.same("shifted supply")));
                }
            }
        }
        return Scenario.of(id, kind, title, Map.of()).withEffects(effects);
    }
}
