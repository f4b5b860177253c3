package org.senken.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

class EffectEditsTest {
    private static final ScenarioId BLOCS = new ScenarioId("blocs");
    private static final JudgeId ANNA = new JudgeId("E01");
    private static final JudgeId BEN = new JudgeId("E02");
    private static final EffectCell LEAD = new EffectCell(TypicalStudies.QUANTUM, Criterion.SUPERIORITY);
    private static final Study STUDY = TypicalStudies.study()
            .withScenarios(Scenarios.NONE.withChosen(
                    List.of(Scenario.of(BLOCS, Scenario.Kind.CHOSEN, new Text("Two blocs", "二つの圏"), new TreeMap<>()))));

    private static Study after(Study study, Edit edit) {
        return edit.change().apply(study);
    }

    private static Map<EffectCell, Effect> effects(Study study) {
        return study.scenarios().scenario(BLOCS).orElseThrow().effects();
    }

    @Test
    void judgesAreAddedReplacedAndTakenBackOneByOne() {
        var one = after(STUDY, EffectEdits.shift(STUDY, BLOCS, LEAD, ANNA, -2));
        var two = after(one, EffectEdits.shift(one, BLOCS, LEAD, BEN, 1));
        var changed = after(two, EffectEdits.shift(two, BLOCS, LEAD, ANNA, 0));
        assertEquals(Map.of(LEAD, new Effect(Map.of(ANNA, 0, BEN, 1), Text.EMPTY)), effects(changed));
        assertEquals(0.5, Objects.requireNonNull(effects(changed).get(LEAD)).shift());
        var left = after(changed, EffectEdits.clear(changed, BLOCS, LEAD, ANNA));
        assertEquals(Map.of(LEAD, Effect.of(BEN, 1, Text.EMPTY)), effects(left));
        assertEquals(STUDY, after(left, EffectEdits.clear(left, BLOCS, LEAD, BEN)));
    }

    @Test
    void aReasonHangsOnAJudgementAndOutlivesItsChange() {
        assertEquals(STUDY, after(STUDY, EffectEdits.reason(STUDY, BLOCS, LEAD, Language.EN, "no chips")));
        var judged = after(STUDY, EffectEdits.shift(STUDY, BLOCS, LEAD, ANNA, -2));
        var said = after(judged, EffectEdits.reason(judged, BLOCS, LEAD, Language.EN, "no chips"));
        var both = after(said, EffectEdits.shift(said, BLOCS, LEAD, BEN, -4));
        assertEquals(
                new Text("no chips", ""),
                Objects.requireNonNull(effects(both).get(LEAD)).reason());
        assertEquals(STUDY, after(both, EffectEdits.remove(both, BLOCS, LEAD)));
    }

    @Test
    void namesSayWhatIsChangedAndNeverTheValue() {
        assertEquals(
                Sentence.of(
                        "edit.effect",
                        new Text("Two blocs", "二つの圏"),
                        new Text("Quantum", "量子"),
                        STUDY.criterion(Criterion.SUPERIORITY).orElseThrow().name()),
                EffectEdits.shift(STUDY, BLOCS, LEAD, ANNA, -2).name());
    }

    @Test
    void fivePointsAreRefused() {
        var edit = EffectEdits.shift(STUDY, BLOCS, LEAD, ANNA, 5);
        assertThrows(InvalidStudyException.class, () -> after(STUDY, edit));
    }
}
