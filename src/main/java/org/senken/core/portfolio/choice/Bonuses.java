package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Bonuses by position: when each is decided, and what it adds. */
final class Bonuses {
    final int count;
    /** The positions of each as a set, [bonus][word]. */
    final long[][] members;

    final int[] first;
    final int[] last;
    final double[][] mid;
    final double[][] half;
    /** The bonuses decided with each position. */
    private final int[][] ending;

    Bonuses(List<Bonus> bonuses, int[] itemAt, int words) {
        count = bonuses.size();
        members = new long[count][words];
        first = new int[count];
        last = new int[count];
        mid = new double[count][];
        half = new double[count][];
        var positions = new int[itemAt.length];
        IntStream.range(0, itemAt.length).forEach(at -> positions[itemAt[at]] = at);
        var ends = new ArrayList<List<Integer>>();
        IntStream.range(0, itemAt.length).forEach(at -> ends.add(new ArrayList<>()));
        for (int b = 0; b < count; b++) {
            var bonus = bonuses.get(b);
            var at = IntStream.of(bonus.items()).map(item -> positions[item]).toArray();
            for (int position : at) {
                members[b][position >> 6] |= 1L << position;
            }
            first[b] = IntStream.of(at).min().orElseThrow();
            last[b] = IntStream.of(at).max().orElseThrow();
            mid[b] = Program.middle(bonus.low(), bonus.high());
            half[b] = Layout.halfWidth(bonus.low(), bonus.high());
            ends.get(last[b]).add(b);
        }
        ending = ends.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int[] endingWith(int position) {
        return ending[position];
    }

    /** Whether every member among the first positions is in a set. */
    boolean isAlive(int bonus, int decided, long[] sets, int start) {
        for (int w = 0; w < members[bonus].length; w++) {
            int inWord = Math.clamp(decided - (long) w * Long.SIZE, 0, Long.SIZE);
            long seen = inWord == Long.SIZE ? -1L : (1L << inWord) - 1;
            long needed = members[bonus][w] & seen;
            if ((sets[start + w] & needed) != needed) {
                return false;
            }
        }
        return true;
    }
}
