package org.senken.report.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Marks words around a figure or a table, such as its caption, with a fingerprint of what the program wrote: words that people
 * have changed since are theirs.
 *
 * @param owner fingerprint of the id of the figure or table; tags have no room for the id itself
 * @param part which words: {@link #CAPTION}, {@link #SPREAD}, or a line below by its number from 0
 * @param written fingerprint of the words as the program wrote them
 */
public record WordsTag(String owner, String part, String written) {
    /** The words of a caption. */
    public static final String CAPTION = "caption";

    /** Caption, source and note on one line. */
    public static final String SPREAD = "spread";

    private static final Pattern FORM = Pattern.compile("senken~([0-9a-f]{8})~([a-z0-9]{1,9})~([0-9a-f]{8})");

    /** The tag of words that are written now. */
    public static WordsTag of(String id, String part, String words) {
        return new WordsTag(print(id), part, print(words));
    }

    /** The tag that a text is; empty if it is none. */
    public static Optional<WordsTag> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new WordsTag(form.group(1), form.group(2), form.group(3)))
                : Optional.empty();
    }

    /** The tag as it stands in a file. */
    public String text() {
        return "senken~" + owner + "~" + part + "~" + written;
    }

    /** Whether it marks words of this figure or table. */
    public boolean belongsTo(String id) {
        return owner.equals(print(id));
    }

    /** Whether words are those the program wrote. */
    public boolean wrote(String words) {
        return written.equals(print(words));
    }

    private static String print(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
