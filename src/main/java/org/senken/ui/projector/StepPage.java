package org.senken.ui.projector;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Step;

/** The step that is on. The time runs down without a sound and stays at zero; a break says until when it lasts. */
final class StepPage {
    private StepPage() {}

    static Node of(ProjectorViewModel model) {
        var sheet = model.runSheet();
        var running = sheet.running();
        if (running == null) {
            return Sayings.page(List.of(Sayings.line(model.messages().get("runsheet.not-started"), Sayings.NORMAL)));
        }
        var step = sheet.steps().get(running.step());
        return switch (step.kind()) {
            case WORK -> work(model, sheet, running, step);
            case BREAK -> pause(model, running, step);
            case NIGHT -> Sayings.page(List.of(Sayings.line(model.messages().get(step.title()), Sayings.LARGE)));
        };
    }

    private static Node work(ProjectorViewModel model, RunSheet sheet, RunSheet.Running running, Step step) {
        var words = model.messages();
        var lines = new ArrayList<Label>();
        lines.add(Sayings.line(words.get(step.title()), Sayings.LARGE));
        lines.add(Sayings.line(left(model.schedule().left()), Sayings.HUGE));
        if (!step.output().isEmpty()) {
            lines.add(Sayings.line(words.get("projector.output", words.get(step.output())), Sayings.NORMAL));
        }
        int next = running.step() + 1;
        if (next < sheet.steps().size()) {
            var title = words.get(sheet.steps().get(next).title());
            lines.add(Sayings.line(words.get("projector.next", title), Sayings.SMALL, Sayings.QUIET));
        }
        return Sayings.page(lines);
    }

    private static Node pause(ProjectorViewModel model, RunSheet.Running running, Step step) {
        var words = model.messages();
        return Sayings.page(List.of(
                Sayings.line(words.get(step.title()), Sayings.NORMAL, Sayings.QUIET),
                Sayings.line(words.get("projector.break", model.breakUntil(running)), Sayings.HUGE)));
    }

    private static String left(Duration left) {
        var rest = left.isNegative() ? Duration.ZERO : left;
        return String.format(Locale.ROOT, "%d:%02d", rest.toMinutes(), rest.toSecondsPart());
    }
}
