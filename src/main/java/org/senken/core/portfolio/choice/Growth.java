package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One step of a search: every partial portfolio with the next position and without it, as far as limits and cut allow. */
final class Growth {
    private static final int CHUNK = 512;

    private final Layout layout;
    private final Labels parents;
    private final int position;
    /** For each row live after the step: where it stands in the parents' live rows, -1 if it begins here. */
    private final int[] from;
    /** Rows that end here: where they stand in the parents' live rows, -1 if they begin here too. */
    private final int[] endingFrom;

    private final int[] ending;

    Growth(Layout layout, Labels parents, int position) {
        this.layout = layout;
        this.parents = parents;
        this.position = position;
        var before = layout.live[position];
        var after = layout.live[position + 1];
        from = IntStream.of(after)
                .map(r -> Math.max(-1, Arrays.binarySearch(before, r)))
                .toArray();
        ending = IntStream.range(0, layout.row.length)
                .filter(r -> layout.row[r][position] != 0 || Arrays.binarySearch(before, r) >= 0)
                .filter(r -> Arrays.binarySearch(after, r) < 0)
                .toArray();
        endingFrom = IntStream.of(ending)
                .map(r -> Math.max(-1, Arrays.binarySearch(before, r)))
                .toArray();
    }

    /**
     * All children in the order of their worth over all directions, the best first.
     *
     * @param rest moved to the stage after this step
     */
    Labels children(Cut cut, Rest rest) {
        int parentCount = parents.size;
        var alive = new boolean[2 * parentCount];
        int chunks = (parentCount + CHUNK - 1) / CHUNK;
        side(chunks).forEach(chunk -> {
            var scratch = new Labels(1, parents.words, parents.directions, from.length);
            var reach = new Reach(cut.directions(), scratch, rest, position + 1);
            int end = Math.min(parentCount, (chunk + 1) * CHUNK);
            for (int parent = chunk * CHUNK; parent < end; parent++) {
                for (int take = 0; take < 2; take++) {
                    boolean allowed = grow(parent, take, scratch, 0);
                    reach.moveTo(0);
                    alive[take * parentCount + parent] = allowed && !cut.isHopeless(reach);
                }
            }
        });
        return sorted(alive);
    }

    private static IntStream side(int chunks) {
        return chunks > 1 ? IntStream.range(0, chunks).parallel() : IntStream.range(0, chunks);
    }

    private Labels sorted(boolean[] alive) {
        int count = 0;
        for (boolean each : alive) {
            count += each ? 1 : 0;
        }
        var children = new Labels(count, parents.words, parents.directions, from.length);
        int at = 0;
        for (int i = 0; i < alive.length; i++) {
            if (alive[i]) {
                grow(i % parents.size, i / parents.size, children, at++);
            }
        }
        var order = Falling.order(children);
        return children.only(order, order.length);
    }

    /** Writes one child into a place; false if a limit is broken for good. */
    private boolean grow(int parent, int take, Labels to, int place) {
        for (int i = 0; i < ending.length; i++) {
            if (act(parent, take, ending[i], endingFrom[i]) > layout.cap[ending[i]]) {
                return false;
            }
        }
        int next = position + 1;
        var live = layout.live[next];
        for (int i = 0; i < live.length; i++) {
            int r = live[i];
            long act = act(parent, take, r, from[i]);
            if (act + layout.leastRest[r][next] > layout.cap[r]) {
                return false;
            }
            // less than this makes no difference any more
            to.acts[place * live.length + i] = Math.max(act, layout.cap[r] - layout.mostRest[r][next]);
        }
        System.arraycopy(parents.sets, parent * parents.words, to.sets, place * to.words, to.words);
        System.arraycopy(parents.worth, parent * parents.directions, to.worth, place * to.directions, to.directions);
        to.costs[place] = parents.costs[parent];
        if (take == 1) {
            take(to, place);
        }
        return true;
    }

    private long act(int parent, int take, int r, int place) {
        long before = place < 0 ? 0 : parents.acts[parent * parents.rows + place];
        return before + take * layout.row[r][position];
    }

    private void take(Labels to, int place) {
        to.sets[place * to.words + (position >> 6)] |= 1L << position;
        to.costs[place] += layout.cost[position];
        add(to, place, layout.mid[position]);
        for (int bonus : layout.bonuses.endingWith(position)) {
            if (layout.bonuses.isAlive(bonus, position + 1, to.sets, place * to.words)) {
                add(to, place, layout.bonuses.mid[bonus]);
            }
        }
    }

    private static void add(Labels to, int place, double[] worth) {
        for (int d = 0; d < worth.length; d++) {
            to.worth[place * to.directions + d] += worth[d];
        }
    }
}
