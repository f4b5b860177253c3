package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Sentence;

/**
 * What a figure rests on; every figure says it.
 *
 * @param round the newest round used
 * @param addendum the last addendum of that round that was taken in; 0 if there is none
 * @param older earlier rounds, for questions the newest did not ask again; in ascending order
 * @param redacted whether votes were left out because the study is a redacted copy
 */
public record Basis(int round, int addendum, List<Integer> older, Counting counting, boolean redacted) {
    public Basis {
        older = List.copyOf(older);
    }

    /** What a figure of a study that is no redacted copy rests on. */
    public Basis(int round, int addendum, List<Integer> older, Counting counting) {
        this(round, addendum, older, counting, false);
    }

    /** One closed round alone. */
    public static Basis of(ClosedRound closed) {
        return new Basis(closed.round().number(), closed.addendum(), List.of(), closed.counting(), closed.isRedacted());
    }

    /** The sentences that stand under the figure: the state used, then every departure from how votes count by default. */
    public List<Sentence> sentences() {
        var all = new ArrayList<Sentence>();
        all.add(
                addendum == 0
                        ? Sentence.of("basis.round", round)
                        : Sentence.of("basis.round.addendum", round, addendum));
        if (!older.isEmpty()) {
            var numbers = String.join(", ", older.stream().map(String::valueOf).toList());
            all.add(Sentence.of("basis.older", round, numbers));
        }
        if (!counting.withInterested()) {
            all.add(Sentence.of("basis.without-interested"));
        }
        if (counting.withInformed()) {
            all.add(Sentence.of("basis.with-informed"));
        }
        weights(counting).ifPresent(all::add);
        if (redacted) {
            all.add(Sentence.of("basis.redacted"));
        }
        return all;
    }

    /** How votes are weighed; empty where every vote counts the same. */
    public static Optional<Sentence> weights(Counting counting) {
        return switch (counting.weights()) {
            case EQUAL -> Optional.empty();
            case BY_EXPERTISE -> Optional.of(Sentence.of("basis.weights.expertise"));
            case BY_SECTOR -> Optional.of(Sentence.of("basis.weights.sector"));
        };
    }
}
