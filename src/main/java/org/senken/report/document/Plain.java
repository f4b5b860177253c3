package org.senken.report.document;

/** Text without emphasis. */
public record Plain(String text) implements Run {
    public Plain {
        text = CleanText.lines(text);
    }
}
