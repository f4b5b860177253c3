package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The reasons given to one question, by the side they argue for, without codes and without scores. The order is shuffled,
 * the same way every time; it follows from the texts and the question alone, so that it tells nothing of who wrote them.
 *
 * @param below of votes under the third of the scale that holds the median
 * @param within of votes in that third
 * @param above of votes over it
 */
public record Reasons(List<String> below, List<String> within, List<String> above) {
    /** No reasons. */
    public static final Reasons NONE = new Reasons(List.of(), List.of(), List.of());

    public Reasons {
        below = List.copyOf(below);
        within = List.copyOf(within);
        above = List.copyOf(above);
    }

    /** The reasons of a closed round for one question; none while there are too few votes for a median. */
    public static Reasons of(ClosedRound closed, Question question) {
        return closed.statistics(question)
                .band()
                .map(band -> of(closed.votes(question), band, closed.round().number() + "/" + question.path()))
                .orElse(NONE);
    }

    private static Reasons of(List<Vote> votes, Band band, String cell) {
        var below = new ArrayList<String>();
        var within = new ArrayList<String>();
        var above = new ArrayList<String>();
        for (var vote : votes) {
            if (vote.answer() instanceof Answer.Score score) {
                var side = score.value() < band.lowest() ? below : score.value() > band.highest() ? above : within;
                vote.reason().ifPresent(side::add);
            }
        }
        return new Reasons(shuffled(below, cell), shuffled(within, cell), shuffled(above, cell));
    }

    private static List<String> shuffled(List<String> reasons, String cell) {
        Collections.sort(reasons);
        Collections.shuffle(reasons, new SplittableRandom(cell.hashCode()));
        return reasons;
    }

    /** Whether somebody outside the third of the median gave a reason. */
    public boolean hasMinority() {
        return !below.isEmpty() || !above.isEmpty();
    }
}
