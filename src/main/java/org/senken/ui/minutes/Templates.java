package org.senken.ui.minutes;

import org.senken.core.delphi.Role;
import org.senken.core.minutes.Block;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Template;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** The templates of run sheets with their words in both languages. */
final class Templates {
    private Templates() {}

    static RunSheet sheet(Template template) {
        return template.sheet(Templates::step);
    }

    private static Step step(Block block, int minutes, int shortest) {
        boolean work = block.kind() == Step.Kind.WORK;
        return new Step(
                text("runsheet.title." + block.name()),
                minutes,
                shortest,
                block.kind(),
                block.room(),
                work ? text("runsheet.say." + block.name()) : Text.EMPTY,
                work ? text("runsheet.output." + block.name()) : Text.EMPTY,
                work ? role(block.owner()) : Text.EMPTY);
    }

    /** A message in both languages. */
    static Text text(String key) {
        return Messages.inBoth(key);
    }

    private static Text role(Role role) {
        return new Text(
                Messages.in(Language.EN).get(role), Messages.in(Language.JA).get(role));
    }
}
