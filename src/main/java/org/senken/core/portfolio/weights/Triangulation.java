package org.senken.core.portfolio.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.maths.Corners;

/**
 * Takes a polytope apart into simplices by pulling (Cohen, Hickey 1979): the first corner of a face is joined with the
 * simplices of all its facets that do not hold that corner. It needs only to know which corner meets which condition exactly,
 * so flat and degenerate sets are no special case.
 */
final class Triangulation {
    /** So few simplices are found while somebody drags a slider. */
    static final int FEW = 1_000;
    /** More are not borne. */
    static final int MANY = 50_000;

    private final int most;
    private final List<BitSet> conditions = new ArrayList<>();
    private final Map<BitSet, List<BitSet>> facets = new HashMap<>();
    private final List<int[]> simplices = new ArrayList<>();

    private Triangulation(Corners corners, int most) {
        this.most = most;
        int last = corners.tight().stream().mapToInt(BitSet::length).max().orElse(0);
        for (int condition = 0; condition < last; condition++) {
            var meeting = new BitSet();
            for (int corner = 0; corner < corners.tight().size(); corner++) {
                meeting.set(corner, corners.tight().get(corner).get(condition));
            }
            if (!meeting.isEmpty() && !conditions.contains(meeting)) {
                conditions.add(meeting);
            }
        }
    }

    /** The simplices, each as the places of its corners; empty if there are more than may be. */
    static Optional<int[][]> of(Corners corners, int most) {
        var found = new Triangulation(corners, most);
        var all = new BitSet();
        all.set(0, corners.points().size());
        return found.pull(all, new int[corners.points().getFirst().size()], 0)
                ? Optional.of(found.simplices.toArray(int[][]::new))
                : Optional.empty();
    }

    /** False once there are too many. */
    private boolean pull(BitSet face, int[] chain, int depth) {
        int apex = face.nextSetBit(0);
        chain[depth] = apex;
        if (face.cardinality() == 1) {
            simplices.add(Arrays.copyOf(chain, depth + 1));
            return simplices.size() <= most;
        }
        for (var facet : facets.computeIfAbsent(face, this::facetsOf)) {
            if (!facet.get(apex) && !pull(facet, chain, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /** The largest of the proper faces. */
    private List<BitSet> facetsOf(BitSet face) {
        var faces = new ArrayList<BitSet>();
        for (var condition : conditions) {
            var part = (BitSet) face.clone();
            part.and(condition);
            if (!part.isEmpty() && part.cardinality() < face.cardinality() && !faces.contains(part)) {
                faces.add(part);
            }
        }
        return faces.stream()
                .filter(part -> faces.stream().noneMatch(other -> !other.equals(part) && holdsAll(other, part)))
                .toList();
    }

    private static boolean holdsAll(BitSet all, BitSet some) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }
}
