package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import org.senken.core.study.Study;
import org.senken.editing.CrossImpactStudy;
import org.senken.editing.InvalidInputException;
import org.senken.editing.VotesFile;
import org.senken.language.Messages;

/** Studies made of files that are none. */
final class StudyFiles {
    private StudyFiles() {}

    /** A study of a table of votes. */
    static Study ofVotes(Path file, Context context) throws Failure, InvalidInputException {
        var ports = context.ports();
        var words = new VotesFile.Words(Messages.inBoth("round.viewpoint.default"), Messages.inBoth("votes.imported"));
        var votes = new VotesFile(ports.exchange(), ports.shipped(), words, thisYear(context));
        try {
            return votes.read(file, context.terminal()::progress);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    /** A study of drivers and their matrix; what deserves a look is said. */
    static Study ofCrossImpact(Path file, Context context) throws Failure, InvalidInputException {
        var ports = context.ports();
        try {
            var made = new CrossImpactStudy(ports.exchange(), ports.shipped(), thisYear(context)).read(file);
            made.remarks().forEach(context::say);
            return made.study();
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    private static int thisYear(Context context) {
        return Year.now(context.ports().clock()).getValue();
    }
}
