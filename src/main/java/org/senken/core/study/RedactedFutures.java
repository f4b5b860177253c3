package org.senken.core.study;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.delphi.Question;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Text;

/** The futures with new codes for the judges, and without the reasons and effects that are to go. */
final class RedactedFutures {
    private final RedactionChoice choice;
    private final FreshCodes codes;
    private final Blackout blackout;
    private int reasons;

    RedactedFutures(RedactionChoice choice, FreshCodes codes, Blackout blackout) {
        this.choice = choice;
        this.codes = codes;
        this.blackout = blackout;
    }

    Scenarios of(Scenarios scenarios) {
        return scenarios
                .withJudgements(judgements(scenarios.judgements()))
                .withChosen(scenarios.chosen().stream().map(this::scenario).toList());
    }

    /** The reasons that were left out. */
    int reasons() {
        return reasons;
    }

    private Judgements judgements(Judgements old) {
        var cells = new HashMap<Cell, Map<JudgeId, Judgement>>();
        old.cells().forEach((cell, byJudge) -> {
            var said = new TreeMap<JudgeId, Judgement>();
            byJudge.forEach(
                    (judge, judgement) -> said.put(codes.of(judge), judgement.withReason(reason(judgement.reason()))));
            cells.put(cell, said);
        });
        return Judgements.of(cells);
    }

    private Scenario scenario(Scenario scenario) {
        var effects = new TreeMap<EffectCell, Effect>();
        scenario.effects().forEach((cell, effect) -> {
            if (!choice.marks(new Question(cell.subject(), cell.criterion()))) {
                effects.put(cell, effect(effect));
            }
        });
        var told = scenario.narrative();
        return scenario.withEffects(effects)
                .withNarrative(
                        new Narrative(blackout.of(told.what()), blackout.of(told.how()), blackout.of(told.whom())));
    }

    private Effect effect(Effect effect) {
        var shifts = new TreeMap<JudgeId, Integer>();
        effect.shifts().forEach((judge, points) -> shifts.put(codes.of(judge), points));
        return new Effect(
                shifts,
                new Text(reason(effect.reason().en()), reason(effect.reason().ja())));
    }

    private String reason(String said) {
        if (choice.reasons() == RedactionChoice.Reasons.OF_CELLS) {
            return blackout.of(said);
        }
        reasons += said.isEmpty() ? 0 : 1;
        return "";
    }
}
