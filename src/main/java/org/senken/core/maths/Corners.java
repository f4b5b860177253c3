package org.senken.core.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The corners of a part of the simplex {x ≥ 0, Σx = 1} that linear conditions cut out, exactly, by the double description
 * method (Motzkin and others 1953; Fukuda, Prodon 1996): the conditions are taken in one by one, and each cuts the edges
 * between the corners on its two sides. Two corners share an edge if no third one meets all conditions that both meet
 * exactly.
 *
 * @param points the corners, the one with the largest first coordinate first; none if the conditions contradict each other
 * @param tight for each corner the conditions that hold exactly there: x_i ≥ 0 under i, the conditions after them in order
 */
public record Corners(List<List<Fraction>> points, List<BitSet> tight) {
    private record Ray(BigInteger[] direction, BitSet tight) {
        /** A copy that meets one more condition exactly. */
        Ray meeting(int condition) {
            var more = (BitSet) tight.clone();
            more.set(condition);
            return new Ray(direction, more);
        }
    }

    public Corners {
        points = List.copyOf(points);
        tight = List.copyOf(tight);
    }

    /**
     * Finds them.
     *
     * @param size how many unknowns there are, at least 1
     * @param most how many corners are borne on the way
     * @return empty if there are more on the way
     */
    public static Optional<Corners> of(int size, List<LinearForm> conditions, int most) {
        var rays = units(size);
        for (var kind : List.of(LinearForm.Kind.ZERO, LinearForm.Kind.NOT_NEGATIVE)) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).kind() == kind) {
                    rays = cut(rays, conditions.get(i), size + i, size);
                    if (rays.size() > most) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(sorted(rays));
    }

    private static List<Ray> units(int size) {
        var rays = new ArrayList<Ray>();
        for (int i = 0; i < size; i++) {
            var direction = new BigInteger[size];
            Arrays.fill(direction, BigInteger.ZERO);
            direction[i] = BigInteger.ONE;
            var tight = new BitSet();
            tight.set(0, size);
            tight.clear(i);
            rays.add(new Ray(direction, tight));
        }
        return rays;
    }

    private static List<Ray> cut(List<Ray> rays, LinearForm form, int condition, int size) {
        var values = rays.stream().map(ray -> form.at(ray.direction())).toList();
        var kept = new ArrayList<Ray>();
        for (int i = 0; i < rays.size(); i++) {
            int side = values.get(i).signum();
            if (side == 0) {
                kept.add(rays.get(i).meeting(condition));
            } else if (side > 0 && form.kind() == LinearForm.Kind.NOT_NEGATIVE) {
                kept.add(rays.get(i));
            }
        }
        for (int above = 0; above < rays.size(); above++) {
            for (int below = 0; values.get(above).signum() > 0 && below < rays.size(); below++) {
                if (values.get(below).signum() < 0) {
                    var shared = (BitSet) rays.get(above).tight().clone();
                    shared.and(rays.get(below).tight());
                    if (shared.cardinality() >= size - 2 && isEdge(rays, above, below, shared)) {
                        var between = between(
                                rays.get(above).direction(),
                                values.get(below).negate(),
                                rays.get(below).direction(),
                                values.get(above));
                        kept.add(new Ray(between, shared).meeting(condition));
                    }
                }
            }
        }
        return kept;
    }

    private static boolean isEdge(List<Ray> rays, int one, int other, BitSet shared) {
        for (int third = 0; third < rays.size(); third++) {
            if (third != one && third != other && holdsAll(rays.get(third).tight(), shared)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsAll(BitSet all, BitSet some) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static BigInteger[] between(BigInteger[] a, BigInteger timesA, BigInteger[] b, BigInteger timesB) {
        var sum = new BigInteger[a.length];
        var common = BigInteger.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i].multiply(timesA).add(b[i].multiply(timesB));
            common = common.gcd(sum[i]);
        }
        for (int i = 0; i < a.length; i++) {
            sum[i] = sum[i].divide(common);
        }
        return sum;
    }

    private static Corners sorted(List<Ray> rays) {
        record Corner(List<Fraction> point, BitSet tight) {}
        var corners = rays.stream()
                .map(ray -> new Corner(normalised(ray.direction()), ray.tight()))
                .sorted(Comparator.comparing(Corner::point, Corners::fallingOrder))
                .toList();
        return new Corners(
                corners.stream().map(Corner::point).toList(),
                corners.stream().map(Corner::tight).toList());
    }

    private static List<Fraction> normalised(BigInteger[] direction) {
        var sum = Arrays.stream(direction).reduce(BigInteger.ZERO, BigInteger::add);
        return Arrays.stream(direction).map(each -> new Fraction(each, sum)).toList();
    }

    private static int fallingOrder(List<Fraction> a, List<Fraction> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = b.get(i).compareTo(a.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
