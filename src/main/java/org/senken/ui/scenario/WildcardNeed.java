package org.senken.ui.scenario;

/** Needs that hold in any study of economic security: what a combination may meet where nobody has named others yet. */
enum WildcardNeed {
    CARE,
    WORKERS,
    DISASTERS,
    ENERGY,
    MATERIALS,
    FOOD,
    SECRECY,
    TRUTH,
    SEA_LANES,
    HEALTH
}
