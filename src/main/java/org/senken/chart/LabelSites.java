package org.senken.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The places where a label could stand, cheapest first: in growing rings around its bubble, inside the plot. */
final class LabelSites {
    /** Distance from the bubble in gaps; the first ring needs no leader. */
    private static final double[] RINGS = {1, 3, 6, 10, 15, 21, 28, 36};

    private static final int DIRECTIONS = 24;
    private static final int MOST = 160;
    /** What it costs per gap of distance. */
    private static final double FAR = 0.3;
    /** What the start of a leader costs. */
    private static final double LEADER = 1;
    /** What covering a whole radius of a bubble costs. */
    private static final double COVER = 8;

    private static final double OVER_BUBBLE = 3;
    private static final double THIN = 0.5;
    private static final double SECOND_LINE = 0.4;
    /** What it costs to stand as close to a strange bubble as to one's own. */
    private static final double AMBIGUOUS = 2.5;
    /** Beyond this cost a number reads better than a name; it sinks as the map fills. */
    private static final double TOO_FAR = 14;

    private static final double LEAST_TOO_FAR = 3;
    private static final double FEW = 20;
    private static final int NUMBER_RINGS = 5;

    private final List<LabelWish> wishes;
    private final Box plot;
    private final List<Box> taken;
    private final List<Segment> thin;
    private final double gap;
    private final double tooFar;

    LabelSites(List<LabelWish> wishes, Box plot, List<Box> taken, List<Segment> thin, double gap) {
        this.wishes = List.copyOf(wishes);
        this.plot = plot;
        this.taken = List.copyOf(taken);
        this.thin = List.copyOf(thin);
        this.gap = gap;
        tooFar = Math.clamp(TOO_FAR * FEW / Math.max(1, wishes.size()), LEAST_TOO_FAR, TOO_FAR);
    }

    List<LabelPlace> names(int label) {
        var places = new ArrayList<LabelPlace>();
        var names = wishes.get(label).names();
        for (int shape = 0; shape < names.size(); shape++) {
            addRings(places, label, shape, names.get(shape), RINGS.length);
        }
        return cheapest(places);
    }

    List<LabelPlace> numbers(int label) {
        var places = new ArrayList<LabelPlace>();
        var wish = wishes.get(label);
        var disc = wish.disc();
        var size = wish.number();
        if (Math.hypot(size.width(), size.height()) <= 2.2 * disc.radius()) {
            var box = Box.around(disc.x(), disc.y(), size.width(), size.height());
            add(places, label, LabelPlace.NUMBER, box, Optional.empty(), 0);
        }
        addRings(places, label, LabelPlace.NUMBER, size, NUMBER_RINGS);
        return cheapest(places);
    }

    private static List<LabelPlace> cheapest(List<LabelPlace> places) {
        return places.stream()
                .sorted(Comparator.comparingDouble(LabelPlace::cost))
                .limit(MOST)
                .toList();
    }

    private void addRings(List<LabelPlace> places, int label, int shape, LabelSize size, int rings) {
        var disc = wishes.get(label).disc();
        for (double ring : Arrays.copyOf(RINGS, rings)) {
            for (int step = 0; step < DIRECTIONS; step++) {
                double angle = 2 * Math.PI * step / DIRECTIONS;
                var box = beside(disc, ring * gap, angle, size);
                var leader = ring == RINGS[0] ? Optional.<Segment>empty() : Optional.of(leader(disc, box));
                double cost = (ring - RINGS[0]) * FAR
                        + (leader.isPresent() ? LEADER : 0)
                        + (shape > 0 ? SECOND_LINE : 0)
                        + unease(angle);
                add(places, label, shape, box, leader, cost);
            }
        }
    }

    private void add(List<LabelPlace> places, int label, int shape, Box box, Optional<Segment> leader, double cost) {
        double limit = shape == LabelPlace.NUMBER ? Double.MAX_VALUE : tooFar;
        if (cost > limit || !plot.holds(box) || taken.stream().anyMatch(box::overlaps)) {
            return;
        }
        double whole = cost + overBubbles(label, box, leader) + overLines(box);
        if (whole <= limit) {
            places.add(new LabelPlace(shape, box, leader, whole));
        }
    }

    /** Right is best, then left, above, below, and last the slants. */
    private static double unease(double angle) {
        double slant = Math.abs(Math.sin(2 * angle));
        return 0.25 * (1 - Math.cos(angle)) / 2 + 0.2 * Math.abs(Math.sin(angle)) + 0.15 * slant;
    }

    private static Box beside(Disc disc, double distance, double angle, LabelSize size) {
        double reach = disc.radius() + distance;
        double towardsX = Math.clamp(1.5 * Math.cos(angle), -1, 1);
        double towardsY = Math.clamp(1.5 * Math.sin(angle), -1, 1);
        return Box.around(
                disc.x() + reach * Math.cos(angle) + towardsX * size.width() / 2,
                disc.y() + reach * Math.sin(angle) + towardsY * size.height() / 2,
                size.width(),
                size.height());
    }

    /** From the bubble's edge to the nearest point of the label. */
    private static Segment leader(Disc disc, Box box) {
        double x = box.nearestX(disc.x());
        double y = box.nearestY(disc.y());
        double length = Math.max(Math.hypot(x - disc.x(), y - disc.y()), 1e-9);
        double share = Math.min(1, disc.radius() / length);
        return new Segment(disc.x() + (x - disc.x()) * share, disc.y() + (y - disc.y()) * share, x, y);
    }

    private double overBubbles(int label, Box box, Optional<Segment> leader) {
        var own = wishes.get(label).disc();
        double ownDistance = box.distance(own.x(), own.y()) - own.radius();
        double cost = 0;
        for (int other = 0; other < wishes.size(); other++) {
            if (other == label) {
                continue;
            }
            var disc = wishes.get(other).disc();
            double distance = box.distance(disc.x(), disc.y()) - disc.radius();
            if (distance < gap / 2) {
                cost += 1 + COVER * Math.min(1, (gap / 2 - distance) / disc.radius());
            }
            if (distance < ownDistance + 2 * gap) {
                cost += AMBIGUOUS * Math.min(1, (ownDistance + 2 * gap - distance) / (2 * gap));
            }
            if (leader.isPresent() && leader.get().distance(disc.x(), disc.y()) < disc.radius()) {
                cost += OVER_BUBBLE;
            }
        }
        return cost;
    }

    private double overLines(Box box) {
        double cost = 0;
        for (var line : thin) {
            cost += box.meets(line) ? THIN : 0;
        }
        return cost;
    }
}
