package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Text;

/**
 * Proposes what may change the game: an emerging technology that meets an existing one and a need, combined systematically
 * from lists. The newest goes first: most pairs that have not met yet, then areas that lie far apart, then ingredients that
 * were used least; among equals a seeded shuffle decides. What was proposed counts as used for the next proposal, so that a
 * list does not dwell on one thing. The order is our own.
 */
public final class GameChangers {
    /** The most entries of a list that are combined; more are passed over. */
    public static final int MOST = 60;

    /**
     * What may meet.
     *
     * @param needs may be empty; then two technologies meet alone
     */
    public record Ingredients(List<Ingredient> emerging, List<Ingredient> existing, List<Ingredient> needs) {
        public Ingredients {
            emerging = emerging.stream().distinct().limit(MOST).toList();
            existing = existing.stream().distinct().limit(MOST).toList();
            needs = needs.stream().distinct().limit(MOST).toList();
        }
    }

    /**
     * A combination proposed.
     *
     * @param need blank if no needs were given
     * @param newPairs how many of its pairs have not met in a combination before it, 0 to 3
     * @param apart how far the two technologies are apart: 2 in different groups of areas, 1 in different areas of a group, 0
     *     if they share an area or it is not known
     */
    public record Proposal(Ingredient emerging, Ingredient existing, Ingredient need, int newPairs, int apart) {
        /** As a wildcard keeps it. */
        public Wildcard.Combination combination() {
            return new Wildcard.Combination(emerging.name(), existing.name(), need.name());
        }
    }

    /** Three ingredients by their places in the lists. */
    record Meeting(int emerging, int existing, int need) {}

    private final Ingredients lists;
    private final Meetings met;
    private final int[][] apart;

    private GameChangers(Ingredients lists, Catalogue catalogue) {
        this.lists = lists;
        met = new Meetings(lists);
        apart = new int[lists.emerging().size()][lists.existing().size()];
        for (int one = 0; one < apart.length; one++) {
            for (int other = 0; other < apart[one].length; other++) {
                apart[one][other] =
                        apart(lists.emerging().get(one), lists.existing().get(other), catalogue);
            }
        }
    }

    /**
     * Proposes combinations, the best first.
     *
     * @param used the combinations of the wildcards there are; none of them is proposed again
     * @param seed decides among equals; another seed gives other proposals
     * @param count the most that are proposed
     */
    public static List<Proposal> propose(
            Ingredients lists, Collection<Wildcard.Combination> used, Catalogue catalogue, long seed, int count) {
        var changers = new GameChangers(lists, catalogue);
        used.forEach(changers.met::see);
        var open = changers.open(used);
        shuffle(open, new SplittableRandom(seed));
        var proposals = new ArrayList<Proposal>();
        while (proposals.size() < count && !open.isEmpty()) {
            var best = changers.best(open);
            proposals.add(changers.proposal(best));
            open.remove(best);
            changers.met.see(best);
        }
        return List.copyOf(proposals);
    }

    private List<Meeting> open(Collection<Wildcard.Combination> used) {
        var all = new ArrayList<Meeting>();
        for (int emerging = 0; emerging < lists.emerging().size(); emerging++) {
            for (int existing = 0; existing < lists.existing().size(); existing++) {
                for (int need = 0; need < Math.max(1, lists.needs().size()); need++) {
                    all.add(new Meeting(emerging, existing, lists.needs().isEmpty() ? -1 : need));
                }
            }
        }
        var before = Set.copyOf(used);
        all.removeIf(
                each -> isWithItself(each) || before.contains(proposal(each).combination()));
        return all;
    }

    private boolean isWithItself(Meeting meeting) {
        var emerging = lists.emerging().get(meeting.emerging());
        return emerging.name().equals(lists.existing().get(meeting.existing()).name());
    }

    private static void shuffle(List<Meeting> all, SplittableRandom chance) {
        for (int last = all.size() - 1; last > 0; last--) {
            int other = chance.nextInt(last + 1);
            var moved = all.get(last);
            all.set(last, all.get(other));
            all.set(other, moved);
        }
    }

    private Meeting best(List<Meeting> open) {
        var best = open.getFirst();
        for (var each : open) {
            best = isNewer(each, best) ? each : best;
        }
        return best;
    }

    private boolean isNewer(Meeting one, Meeting other) {
        int pairs = Integer.compare(met.newPairs(one), met.newPairs(other));
        int far = Integer.compare(apart[one.emerging()][one.existing()], apart[other.emerging()][other.existing()]);
        int uses = Integer.compare(met.uses(other), met.uses(one));
        return pairs > 0 || (pairs == 0 && (far > 0 || (far == 0 && uses > 0)));
    }

    private Proposal proposal(Meeting each) {
        return new Proposal(
                lists.emerging().get(each.emerging()),
                lists.existing().get(each.existing()),
                each.need() < 0 ? Ingredient.named(Text.EMPTY) : lists.needs().get(each.need()),
                met.newPairs(each),
                apart[each.emerging()][each.existing()]);
    }

    private static int apart(Ingredient one, Ingredient other, Catalogue catalogue) {
        boolean isUnknown = one.areas().isEmpty() || other.areas().isEmpty();
        if (isUnknown || one.areas().stream().anyMatch(other.areas()::contains)) {
            return 0;
        }
        var groups = groups(one, catalogue);
        groups.retainAll(groups(other, catalogue));
        return groups.isEmpty() ? 2 : 1;
    }

    /** The groups of areas something belongs to; groups of different taxonomies are different. */
    private static Set<String> groups(Ingredient ingredient, Catalogue catalogue) {
        var groups = new HashSet<String>();
        for (var id : ingredient.areas()) {
            for (var taxonomy : catalogue.taxonomies()) {
                taxonomy.areas().stream()
                        .filter(area -> area.id().equals(id))
                        .forEach(area -> groups.add(taxonomy.id() + " " + area.group()));
            }
        }
        return groups;
    }
}
