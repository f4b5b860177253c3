package org.senken.ui.common;

/** The rooms of the workbench, in the order of the work. */
public enum Room {
    OVERVIEW,
    TECHNOLOGIES,
    EXPERTS,
    SCORING,
    PORTFOLIO,
    SETTINGS
}
