package org.senken.core.scenario;

import org.senken.core.technology.Text;

/** Something that happens on the way into a scenario; it stands on the roadmap in its year. */
public record KeyEvent(int year, Text text) {
    public KeyEvent withYear(int changed) {
        return new KeyEvent(changed, text);
    }

    public KeyEvent withText(Text changed) {
        return new KeyEvent(year, changed);
    }
}
