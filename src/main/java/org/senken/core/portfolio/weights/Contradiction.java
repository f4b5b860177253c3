package org.senken.core.portfolio.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.maths.LinearForm;
import org.senken.core.technology.CriterionId;

/**
 * Claims that no weights meet all at once, while any of them left out would let the others be met.
 *
 * @param claims in the order in which they were made
 */
public record Contradiction(List<Claim> claims) implements Admissible {
    /** How many sets are tried for one that is smaller still. */
    private static final int TRIES = 20_000;

    public Contradiction {
        claims = List.copyOf(claims);
    }

    /**
     * The smallest contradicting set. First claims are left out one by one as long as the rest still contradicts itself;
     * then all smaller sets are tried, by growing size, as far as {@link #TRIES} reach.
     *
     * @param claims that contradict each other
     */
    static Contradiction smallest(List<CriterionId> criteria, Claims claims) {
        return new Search(criteria, claims.all()).smallest();
    }

    private static final class Search {
        private final int criteria;
        private final List<Claim> claims;
        private final List<LinearForm> forms;
        private int tries = TRIES;

        Search(List<CriterionId> criteria, List<Claim> claims) {
            this.criteria = criteria.size();
            this.claims = claims;
            forms = claims.stream().map(each -> each.form(criteria)).toList();
        }

        Contradiction smallest() {
            var core = irreducible();
            for (int size = 1; size < core.size(); size++) {
                var found = grow(new ArrayList<>(), 0, size);
                if (found.isPresent()) {
                    return of(found.get());
                }
            }
            return of(core);
        }

        private List<Integer> irreducible() {
            var kept = new ArrayList<Integer>();
            for (int i = 0; i < claims.size(); i++) {
                kept.add(i);
            }
            // from the end, so that of two claims that do the same the first one is named
            for (int place = claims.size() - 1; place >= 0; place--) {
                var without = new ArrayList<>(kept);
                without.remove(Integer.valueOf(place));
                if (!isPossible(without)) {
                    kept = without;
                }
            }
            return kept;
        }

        private Optional<List<Integer>> grow(List<Integer> chosen, int from, int size) {
            if (size == 0) {
                return tries-- > 0 && !isPossible(chosen) ? Optional.of(List.copyOf(chosen)) : Optional.empty();
            }
            for (int next = from; next <= claims.size() - size && tries > 0; next++) {
                chosen.add(next);
                var found = grow(chosen, next + 1, size - 1);
                chosen.removeLast();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private boolean isPossible(List<Integer> chosen) {
            return Polytope.isPossible(criteria, chosen.stream().map(forms::get).toList());
        }

        private Contradiction of(List<Integer> places) {
            return new Contradiction(places.stream().map(claims::get).toList());
        }
    }
}
