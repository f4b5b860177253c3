package org.senken.core.study.texts;

import org.senken.core.technology.Text;

/** Sees every text of a study and answers what is to stand in its place. */
@FunctionalInterface
public interface TextVisit {
    Text at(TextPlace place, Text text);
}
