package org.senken.report.document;

/** Text in bold type. */
public record Strong(String text) implements Run {
    public Strong {
        text = CleanText.lines(text);
    }
}
