package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.senken.editing.Exchange;
import org.senken.editing.InvalidInputException;

/** What a file to be taken in is, by its ending and, where that is not enough, by its header. */
enum ImportKind {
    STUDY,
    /** One expert's ballot of an open round. */
    BALLOT,
    /** Translations that came back. */
    TRANSLATIONS,
    /** Votes of many experts in the form that "consensus" reads. */
    VOTE_TABLE,
    /** Drivers and their matrix as another program keeps them. */
    MATRIX;

    static ImportKind of(Path file, Exchange exchange) throws Failure, InvalidInputException {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(NamedStudy.STUDY_ENDING)) {
            return STUDY;
        }
        if (name.endsWith(NamedStudy.BOOK_ENDING)) {
            return book(file, exchange);
        }
        if (name.endsWith(NamedStudy.MATRIX_ENDING)) {
            return MATRIX;
        }
        if (name.endsWith(NamedStudy.TABLE_ENDING)) {
            return table(file, exchange);
        }
        throw Failure.usage("cli.import.ending", file);
    }

    private static ImportKind book(Path file, Exchange exchange) throws Failure, InvalidInputException {
        try {
            return exchange.isTranslations(file) ? TRANSLATIONS : BALLOT;
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private static ImportKind table(Path file, Exchange exchange) throws Failure, InvalidInputException {
        try {
            return exchange.isVoteTable(file) ? VOTE_TABLE : BALLOT;
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }
}
