package org.senken.ui.shell;

import org.senken.core.study.Study;
import org.senken.testkit.Benches;
import org.senken.testkit.MinutesSamples;
import org.senken.ui.common.Room;

/** Something to see: a room, and what it turns into. */
interface Scene {
    Study SAMPLE = MinutesSamples.in(Benches.sample());

    /** What pictures are called. */
    String name();

    Room room();

    /** The study that is looked at. */
    default Study study() {
        return SAMPLE;
    }

    /** What is done before the picture. */
    default void prepare(Workbench bench) {}
}
