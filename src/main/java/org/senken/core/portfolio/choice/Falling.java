package org.senken.core.portfolio.choice;

/** Sorts labels by their worth over all directions, the best first; at equal worth by cost. Fast where runs are sorted already. */
final class Falling {
    private Falling() {}

    static int[] order(Labels labels) {
        var keys = new double[labels.size];
        for (int i = 0; i < labels.size; i++) {
            for (int d = 0; d < labels.directions; d++) {
                keys[i] += labels.worth[i * labels.directions + d];
            }
        }
        return order(keys, labels.costs);
    }

    /** The places from the highest key to the lowest; equal ones in rising order of cost, then as they stand. */
    static int[] order(double[] keys, long[] costs) {
        int size = keys.length;
        var order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        var other = new int[size];
        boolean sorted = size < 2;
        while (!sorted) {
            int runs = 0;
            for (int start = 0; start < size; runs++) {
                int middle = runEnd(order, start, keys, costs);
                int end = middle < size ? runEnd(order, middle, keys, costs) : size;
                merge(order, start, middle, end, other, keys, costs);
                start = end;
            }
            var swap = order;
            order = other;
            other = swap;
            sorted = runs <= 1;
        }
        return order;
    }

    private static int runEnd(int[] order, int start, double[] keys, long[] costs) {
        int end = start + 1;
        while (end < order.length && !isBefore(order[end], order[end - 1], keys, costs)) {
            end++;
        }
        return end;
    }

    private static void merge(int[] from, int start, int middle, int end, int[] to, double[] keys, long[] costs) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeRight = left == middle || (right < end && isBefore(from[right], from[left], keys, costs));
            to[at] = takeRight ? from[right++] : from[left++];
        }
    }

    private static boolean isBefore(int a, int b, double[] keys, long[] costs) {
        return keys[a] > keys[b] || (keys[a] == keys[b] && costs[a] < costs[b]);
    }
}
