package org.senken.ui.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rooms of the workbench, in the order of the work. */
public enum Room {
    OVERVIEW,
    TECHNOLOGIES,
    EXPERTS,
    SCENARIOS,
    SCORING,
    PORTFOLIO,
    REPORT,
    MINUTES,
    SETTINGS;

    /** What ties and run sheets call it: the name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The room a tie or a run sheet means; empty if this version has no such room. */
    public static Optional<Room> of(String key) {
        return Arrays.stream(values()).filter(room -> room.key().equals(key)).findFirst();
    }
}
