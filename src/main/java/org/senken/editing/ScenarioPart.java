package org.senken.editing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.Verdict;
import org.senken.core.scenario.Wildcard;

/** A part of what a study holds on the futures it looks at. */
public sealed interface ScenarioPart extends Part {
    /** See {@link Driver}. */
    record DriverPart(Driver driver) implements ScenarioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.DRIVER, driver.id().value());
        }
    }

    /** What was said of one pair of states; it hangs on the states, wherever they belong. */
    record PairPart(Pair pair, Verdict verdict) implements ScenarioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.PAIR, pair.one() + "/" + pair.other());
        }
    }

    /** Whether one driver acts on another. */
    record LinkPart(Link link, boolean acts) implements ScenarioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.LINK, link.from() + "/" + link.to());
        }
    }

    /**
     * What one judge says of one block of the matrix.
     *
     * @param block whose states the cells join at present; it follows from the drivers and is not kept otherwise
     * @param cells never empty
     */
    record JudgementsPart(JudgeId judge, Link block, SortedMap<Cell, Judgement> cells) implements ScenarioPart {
        public JudgementsPart {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        @Override
        public PartKey key() {
            return PartKey.judgements(judge, block);
        }

        /** How much, never what. */
        @Override
        public String toString() {
            return "JudgementsPart[" + key().id() + ", " + cells.size() + " cells]";
        }
    }

    /** How consistent scenarios are looked for, where it is not the default. */
    record SearchPart(Search search) implements ScenarioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.SEARCH, "study");
        }
    }

    /** See {@link Scenario}. */
    record ChosenPart(Scenario scenario) implements ScenarioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.SCENARIO, scenario.id().value());
        }
    }

    /** See {@link Wildcard}. */
    record WildcardPart(Wildcard wildcard) implements ScenarioPart {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.WILDCARD, wildcard.id().value());
        }
    }
}
