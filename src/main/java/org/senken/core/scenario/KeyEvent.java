package org.senken.core.scenario;

import org.senken.core.technology.Text;

/** Something that happens on the way into a scenario; it stands on the roadmap in its year. */
public record KeyEvent(int year, Text text) {}
