package org.senken.editing;

import java.io.IOException;
import java.nio.file.Path;
import org.senken.core.maths.Progress;
import org.senken.core.study.Study;
import org.senken.core.technology.Text;

/** Makes a study of its own from a file that is a table of votes. */
public final class VotesFile {
    private static final int YEARS_AHEAD = 9;

    /** What the table itself does not say: whose standing is judged, and the heading over subjects of its own. */
    public record Words(Text viewpoint, Text heading) {}

    private final Exchange exchange;
    private final Shipped shipped;
    private final Words words;
    private final int thisYear;

    /**
     * @param thisYear what the votes are about where the table does not say
     */
    public VotesFile(Exchange exchange, Shipped shipped, Words words, int thisYear) {
        this.exchange = exchange;
        this.shipped = shipped;
        this.words = words;
        this.thisYear = thisYear;
    }

    /**
     * Reads the whole table; its id and title are taken from the file's name.
     *
     * @throws InvalidInputException if a row is wrong, or a round in between is missing
     * @throws IOException if the file cannot be read
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public Study read(Path file, Progress progress) throws InvalidInputException, IOException {
        var name = NamedAfter.of(file, ".csv");
        var template = shipped.twentyAreas(name.id("votes"), name.title(), thisYear + YEARS_AHEAD);
        var sink = new VotesStudy(template, words.viewpoint(), thisYear, words.heading());
        exchange.readVotes(file, sink, progress::report);
        var missing = sink.missingRound();
        if (missing.isPresent()) {
            throw new InvalidInputException(file.toString(), 0, 0, missing.get());
        }
        return sink.study();
    }
}
