package org.senken.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.State;
import org.senken.core.study.Study;
import org.senken.testkit.RandomScenarios;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

class PartsTest {
    private static final Study TYPICAL = TypicalStudies.study();

    /** Two studies of the same drivers and states, in which a state may belong to another driver. */
    private static List<Study> two(RandomScenarios random) {
        var bare = TypicalStudies.study();
        return List.of(bare.withScenarios(random.next()), bare.withScenarios(random.next()));
    }

    @Test
    void aStudyTakenApartIsTheSameAgainInWhateverOrderThePartsCome() {
        var random = new RandomScenarios(1);
        for (int i = 0; i < 60; i++) {
            var study = TYPICAL.withScenarios(random.next());
            var parts = new ArrayList<>(Parts.of(study).values());
            Collections.shuffle(parts, new Random(i));
            assertEquals(study, Parts.study(study.id(), parts));
        }
    }

    @Test
    void theDifferenceOfAnyTwoLeadsFromTheOneToTheOtherAndBack() {
        var random = new RandomScenarios(2);
        for (int i = 0; i < 200; i++) {
            var both = two(random);
            var changes = Parts.difference(both.getFirst(), both.getLast());
            assertEquals(both.getLast(), Parts.apply(both.getFirst(), changes));
            var back = changes.stream().map(PartChange::reversed).toList();
            assertEquals(both.getFirst(), Parts.apply(both.getLast(), back));
        }
    }

    /** What is compared cell by cell must find what listing every block would. */
    @Test
    void theDifferenceIsThatOfAllParts() {
        var random = new RandomScenarios(3);
        for (int i = 0; i < 100; i++) {
            var both = two(random);
            var before = Parts.of(both.getFirst());
            var after = Parts.of(both.getLast());
            var keys = new ArrayList<>(before.keySet());
            keys.addAll(after.keySet());
            var expected = keys.stream()
                    .map(key -> new PartChange(key, before.get(key), after.get(key)))
                    .filter(change ->
                            change.before() == null || !change.before().equals(change.after()))
                    .collect(Collectors.toSet());
            var found = Parts.difference(both.getFirst(), both.getLast());
            assertEquals(expected, Set.copyOf(found));
            assertEquals(found.size(), expected.size());
        }
    }

    @Test
    void oneJudgementIsOneSmallPart() {
        var futures = TYPICAL.scenarios();
        var changed = TYPICAL.withScenarios(futures.withJudgements(
                futures.judgements().with(TypicalScenarios.BETWEEN_TWO, TypicalScenarios.CHAIR, Judgement.of(3))));
        assertEquals(
                List.of(new PartKey(PartKey.Kind.JUDGEMENTS, "E01/rivalry/supply")),
                Parts.difference(TYPICAL, changed).stream().map(PartChange::key).toList());
    }

    @Test
    void aStateThatMovesTakesItsJudgementsToAnotherBlock() {
        var moved = TYPICAL.scenarios()
                .withDriver(
                        TypicalScenarios.SUPPLY,
                        each -> each.withStates(each.states().subList(0, 2)))
                .withDriver(
                        TypicalScenarios.ENERGY,
                        each -> each.with(State.named(TypicalScenarios.BROKEN, TYPICAL.title())));
        var changes = Parts.difference(TYPICAL, TYPICAL.withScenarios(moved));
        assertEquals(
                Set.of(
                        new PartKey(PartKey.Kind.DRIVER, "supply"),
                        new PartKey(PartKey.Kind.DRIVER, "energy"),
                        new PartKey(PartKey.Kind.JUDGEMENTS, "group/rivalry/supply"),
                        new PartKey(PartKey.Kind.JUDGEMENTS, "group/rivalry/energy")),
                changes.stream().map(PartChange::key).collect(Collectors.toSet()));
        assertEquals(moved.judgements(), TYPICAL.scenarios().judgements());
    }
}
