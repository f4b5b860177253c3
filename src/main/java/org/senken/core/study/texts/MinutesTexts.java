package org.senken.core.study.texts;

import java.util.ArrayList;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Wording;
import org.senken.core.technology.Text;

/** The texts of a session: sentences the room works on, and the steps of the run sheet. Notes have one language. */
final class MinutesTexts {
    private final TextVisit visit;

    MinutesTexts(TextVisit visit) {
        this.visit = visit;
    }

    Minutes minutes(Minutes all) {
        return new Minutes(
                all.notes(), all.wordings().stream().map(this::wording).toList(), sheet(all.sheet()));
    }

    private Wording wording(Wording wording) {
        var spot = new Spot(
                visit, TextGroup.WORDING, "wordings/" + wording.number(), Text.same(String.valueOf(wording.number())));
        return new Wording(
                wording.number(),
                wording.tie(),
                spot.texts(TextRole.VARIANT, wording.variants()),
                wording.chosen(),
                wording.status(),
                spot.text(TextRole.RESERVATION, wording.reservation()));
    }

    private RunSheet sheet(RunSheet sheet) {
        var steps = new ArrayList<Step>();
        for (var step : sheet.steps()) {
            var spot = new Spot(visit, TextGroup.STEP, "steps/" + (steps.size() + 1), step.title());
            steps.add(step.withTitle(spot.text(TextRole.TITLE, step.title()))
                    .withSay(spot.text(TextRole.SAY, step.say()))
                    .withOutput(spot.text(TextRole.OUTPUT, step.output()))
                    .withOwner(spot.text(TextRole.OWNER, step.owner())));
        }
        return new RunSheet(steps, sheet.begins(), sheet.running());
    }
}
