package org.senken.core.portfolio.choice;

import org.senken.core.maths.Progress;

/**
 * Decides one position after another and keeps every partial portfolio that may still lead to something wanted: dynamic
 * programming over lists without dominated entries (Nemhauser and Ullmann 1969) with bounds from whole portfolios (Bazgan,
 * Hugot and Vanderpooten 2009). Nothing in it depends on how many cores work.
 */
final class LabelSearch {
    /** How many partial portfolios of a stage are completed to learn good whole ones. */
    private static final int COMPLETED = 48;
    /** In one direction the first few lead to the best already. */
    private static final int COMPLETED_IN_ONE = 24;

    /** With fewer partial portfolios than this comparing costs nothing. */
    private static final int MANY = 4096;

    private final Layout layout;
    private final Cut cut;
    private final Ties ties;
    private final Effort effort;
    private final Progress progress;

    /**
     * What is left.
     *
     * @param exact whether all positions are decided
     * @param labels whole portfolios; if not exact, partial ones: everything wanted grows out of them
     * @param decided how many positions are decided
     */
    record Found(boolean exact, Labels labels, int decided) {}

    LabelSearch(Layout layout, Cut cut, Ties ties, Effort effort, Progress progress) {
        this.layout = layout;
        this.cut = cut;
        this.ties = ties;
        this.effort = effort;
        this.progress = progress;
    }

    Found run() {
        var rest = new Rest(layout, cut.directions());
        var labels = new Labels(layout.isClearlyEmpty() ? 0 : 1, layout.words, layout.directions, 0);
        learn(labels, rest, 0);
        for (int position = 0; position < layout.items; position++) {
            rest.moveTo(position + 1);
            var children = new Growth(layout, labels, position).children(cut, rest);
            if (!effort.allows(children)) {
                return new Found(false, labels, position);
            }
            var dominance = new Dominance(layout, children, position + 1, ties);
            if (position == layout.items - 1 || children.size < MANY || !dominance.isInVain()) {
                var kept = dominance.undominated(effort, progress);
                if (kept.isEmpty()) {
                    return new Found(false, labels, position);
                }
                labels = kept.get();
            } else {
                // bounds do the work here
                progress.report((double) position / layout.items);
                labels = children;
            }
            if (effort.outOfTime().getAsBoolean()) {
                return new Found(false, labels, position + 1);
            }
            learn(labels, rest, position + 1);
        }
        return new Found(true, labels, layout.items);
    }

    private void learn(Labels labels, Rest rest, int decided) {
        int directions = cut.directions().length;
        if (directions == 0) {
            return;
        }
        int count = Math.min(labels.size, layout.directions == 1 ? COMPLETED_IN_ONE : COMPLETED);
        for (int i = 0; i < count; i++) {
            int label = (int) ((long) i * labels.size / count);
            for (int turn = 0; turn < (decided == 0 ? directions : 1); turn++) {
                var completion = new Completion(layout, labels, label, decided);
                if (completion.fill(rest.ranked((i + turn) % directions))) {
                    cut.offer(completion.set(), completion.worth(), completion.cost());
                }
            }
        }
        cut.settle();
    }
}
