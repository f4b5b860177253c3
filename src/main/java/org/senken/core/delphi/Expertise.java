package org.senken.core.delphi;

/** How well an expert says they know an area. */
public enum Expertise {
    LOW,
    MEDIUM,
    HIGH
}
