package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Text;

class GameChangersTest {
    private static final Catalogue NONE = new Catalogue(List.of(), List.of());

    private static List<Ingredient> named(String... names) {
        return Stream.of(names).map(each -> Ingredient.named(Text.same(each))).toList();
    }

    private static final GameChangers.Ingredients LISTS = new GameChangers.Ingredients(
            named("quantum", "fusion", "brain"), named("ships", "steel", "rice"), named("water", "care"));

    private static List<GameChangers.Proposal> propose(Wildcard.Combination... used) {
        return GameChangers.propose(LISTS, List.of(used), NONE, 1, 100);
    }

    @Test
    void everyCombinationIsProposedOnce() {
        var all = propose();
        assertEquals(18, all.size());
        assertEquals(
                18,
                new HashSet<>(all.stream()
                                .map(GameChangers.Proposal::combination)
                                .toList())
                        .size());
    }

    @Test
    void theFirstProposalsShareNoPairAndLaterOnesAreLessNew() {
        var all = propose();
        assertEquals(3, all.getFirst().newPairs());
        assertEquals(0, all.getLast().newPairs());
        for (int place = 1; place < all.size(); place++) {
            assertTrue(all.get(place).newPairs() <= all.get(place - 1).newPairs());
        }
        var firstThree = all.subList(0, 3);
        assertEquals(
                3,
                firstThree.stream()
                        .map(GameChangers.Proposal::emerging)
                        .distinct()
                        .count());
        assertEquals(
                3,
                firstThree.stream()
                        .map(GameChangers.Proposal::existing)
                        .distinct()
                        .count());
    }

    @Test
    void whatAWildcardAlreadyHoldsIsNotProposedAgain() {
        var used = new Wildcard.Combination(Text.same("quantum"), Text.same("ships"), Text.same("water"));
        var all = propose(used);
        assertEquals(17, all.size());
        assertTrue(all.stream().noneMatch(each -> each.combination().equals(used)));
        var met = all.stream()
                .filter(each -> each.newPairs() == 3)
                .filter(each -> each.emerging().name().en().equals("quantum"))
                .filter(each -> each.existing().name().en().equals("ships"))
                .count();
        assertEquals(0, met);
    }

    @Test
    void theSeedDecidesAmongEqualsAndNothingElse() {
        assertEquals(propose(), propose());
        assertNotEquals(propose(), GameChangers.propose(LISTS, List.of(), NONE, 2, 100));
        assertEquals(5, GameChangers.propose(LISTS, List.of(), NONE, 2, 5).size());
    }

    @Test
    void withoutNeedsTwoTechnologiesMeetAlone() {
        var lists = new GameChangers.Ingredients(named("a", "b"), named("a", "c"), List.of());
        var all = GameChangers.propose(lists, List.of(), NONE, 1, 10);
        assertEquals(3, all.size());
        assertTrue(all.getFirst().combination().need().isEmpty());
        assertEquals(1, all.getFirst().newPairs());
    }

    private static Area area(String id, String group) {
        var name = Text.same(id);
        return new Area(
                new SubjectId(id), name, Text.EMPTY, group, Text.EMPTY, List.of(), NameStatus.OWN, Text.EMPTY, false);
    }

    @Test
    void areasThatLieFarApartComeFirst() {
        var first = area("first", "one");
        var sameGroup = area("second", "one");
        var otherGroup = area("third", "two");
        var taxonomy = new Taxonomy(
                "list",
                "1",
                Text.same("list"),
                null,
                null,
                Text.EMPTY,
                List.of(),
                List.of(first, sameGroup, otherGroup));
        var catalogue = new Catalogue(List.of(taxonomy), List.of());
        var lists = new GameChangers.Ingredients(
                List.of(Ingredient.of(first)),
                List.of(
                        Ingredient.of(sameGroup),
                        new Ingredient(Text.same("same area"), List.of(first.id())),
                        Ingredient.of(otherGroup),
                        new Ingredient(Text.same("unknown"), List.<SubjectId>of())),
                List.of());
        var apart = GameChangers.propose(lists, List.of(), catalogue, 1, 10).stream()
                .map(GameChangers.Proposal::apart)
                .toList();
        assertEquals(List.of(2, 1, 0, 0), apart);
    }

    @Test
    void emptyListsProposeNothing() {
        var nothing = new GameChangers.Ingredients(List.of(), List.of(), List.of());
        assertEquals(List.of(), GameChangers.propose(nothing, List.of(), NONE, 1, 10));
    }
}
