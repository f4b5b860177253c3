package org.senken.ui.portfolio;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * An area beside the map.
 *
 * @param rank its place by expected rank; empty if it is not ranked
 * @param among how often it is among the first, from 0 to 1
 * @param best of the items in it, the one that most good portfolios have; empty if there is none
 * @param items all of its items with their core index, in words
 * @param yen its hypothetical amount
 */
record AreaLine(
        SubjectId subject,
        Text name,
        OptionalInt rank,
        OptionalDouble among,
        Optional<ItemStanding> best,
        Text items,
        long yen) {}
