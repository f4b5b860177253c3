package org.senken.report.word;

import java.io.IOException;

/** The parts of our own template, which lie beside this class. */
final class WordParts {
    private WordParts() {}

    /** The part of a name, without its ending. */
    static byte[] read(String name) throws IOException {
        try (var stream = WordParts.class.getResourceAsStream(name + ".xml")) {
            if (stream == null) {
                throw new IOException("not on the class path: " + name);
            }
            return stream.readAllBytes();
        }
    }
}
