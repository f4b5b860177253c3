package org.senken.core.study.texts;

import org.senken.core.technology.Text;

/** A text and where it stands. */
public record PlacedText(TextPlace place, Text text) {}
