package org.senken.editing;

import java.util.function.UnaryOperator;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;

/**
 * A named change of the study: the only way anything changes.
 *
 * @param name what the history and the undo button call it; it never holds the value of a vote
 * @param change makes the new study of the old one
 */
public record Edit(Sentence name, UnaryOperator<Study> change) {}
