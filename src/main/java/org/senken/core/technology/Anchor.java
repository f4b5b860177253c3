package org.senken.core.technology;

/** What a point of the scale means. */
public record Anchor(int score, Text text) {
    public Anchor {
        Scale.checked(score);
    }
}
