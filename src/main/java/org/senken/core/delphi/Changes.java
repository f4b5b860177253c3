package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares each question of a round with the latest earlier round that asked it. */
final class Changes {
    private static final int TABLE = Change.SIDE * Change.SIDE;
    private static final int NOT_COMPARED = -1;

    private final RoundVotes now;
    private final List<Optional<Change>> found;

    private Changes(RoundVotes now) {
        this.now = now;
        found = new ArrayList<>(Collections.nCopies(now.questions().size(), Optional.empty()));
    }

    /**
     * The change of every question, in order; empty where no earlier round asked it.
     *
     * @param earlier rounds in ascending order
     */
    static List<Optional<Change>> of(RoundVotes now, List<RoundVotes> earlier) {
        var changes = new Changes(now);
        earlier.reversed().forEach(changes::compare);
        return changes.found;
    }

    private void compare(RoundVotes before) {
        var places = places(before.questions());
        var tables = new int[places.length * TABLE];
        var experts = new TreeSet<>(now.codes().keySet());
        experts.addAll(before.codes().keySet());
        for (var expert : experts) {
            if (!now.isProxy(expert) && !before.isProxy(expert)) {
                count(before.codes().get(expert), now.codes().get(expert), places, tables);
            }
        }
        for (int place = 0; place < places.length; place++) {
            if (places[place] != NOT_COMPARED) {
                found.set(place, Optional.of(Change.of(before.round(), tables, place * TABLE)));
            }
        }
    }

    /** Where the earlier round has each question that is still to be compared. */
    private int[] places(QuestionList before) {
        var places = new int[found.size()];
        for (int place = 0; place < places.length; place++) {
            places[place] = found.get(place).isPresent()
                    ? NOT_COMPARED
                    : before.placeOf(now.questions().get(place)).orElse(NOT_COMPARED);
        }
        return places;
    }

    private static void count(byte @Nullable [] then, byte @Nullable [] now, int[] places, int[] tables) {
        for (int place = 0; place < places.length; place++) {
            if (places[place] != NOT_COMPARED) {
                int from = then == null ? 0 : score(then[places[place]]);
                int to = now == null ? 0 : score(now[place]);
                tables[place * TABLE + from * Change.SIDE + to]++;
            }
        }
    }

    private static int score(byte code) {
        return VoteCode.isScore(code) ? code : 0;
    }
}
