package org.senken.editing;

import java.time.Instant;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Text;

/**
 * A study in the list of a workspace.
 *
 * @param changed when its last history row was written
 * @param deleted whether it lies in the bin, from where it can be brought back
 */
public record StudyHeading(StudyId id, Text title, Instant changed, boolean deleted) {}
