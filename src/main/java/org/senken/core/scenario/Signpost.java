package org.senken.core.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.senken.core.technology.Text;

/**
 * Something that can be watched and tells early that the world turns towards a scenario.
 *
 * @param threshold from where on it counts as seen
 * @param looked when somebody last looked
 * @param seen whether the threshold was passed at the last look
 */
public record Signpost(Text text, Text threshold, Optional<LocalDate> looked, boolean seen) {}
