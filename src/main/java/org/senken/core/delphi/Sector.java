package org.senken.core.delphi;

/** Where an expert comes from, in the order Japanese documents use. */
public enum Sector {
    INDUSTRY,
    ACADEMIA,
    GOVERNMENT,
    THINK_TANK,
    OTHER
}
