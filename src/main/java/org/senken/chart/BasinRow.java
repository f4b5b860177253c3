package org.senken.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.crossimpact.Basins;

/**
 * An attractor of the basins chart.
 *
 * @param isChosen whether it is one of the chosen scenarios, which other figures show
 * @param states its states, or those of its lowest member, in words; blank where others are taken together
 * @param length how many combinations it runs through; 1 for a consistent scenario, 0 for others taken together
 * @param starts how many of the starting points end in it
 * @param share of the starting points, from 0 to 1
 * @param interval where the share of all starting points lies; the share itself where all were walked
 */
record BasinRow(
        String name, boolean isChosen, String states, int length, long starts, double share, Basins.Interval interval) {
    /** More rows than this are taken together. */
    private static final int MOST = 10;

    private static final int MOST_NAMES = 9;

    /** The largest, and one row for all that is left. */
    static List<BasinRow> of(ScenarioWords words, Basins basins) {
        var all = all(words, basins);
        if (all.size() <= MOST) {
            return all;
        }
        var rows = new ArrayList<>(all.subList(0, MOST - 1));
        var rest = all.subList(MOST - 1, all.size());
        long starts = rest.stream().mapToLong(BasinRow::starts).sum();
        rows.add(others(words.say("figure.basins.others", rest.size()), starts, basins));
        return rows;
    }

    private static BasinRow others(String name, long starts, Basins basins) {
        double share = (double) starts / basins.starts();
        return new BasinRow(name, false, "", 0, starts, share, new Basins.Interval(share, share));
    }

    /** All of them, the largest first. */
    static List<BasinRow> all(ScenarioWords words, Basins basins) {
        return Stream.concat(basins.fixedPoints().stream(), basins.cycles().stream())
                .sorted(Comparator.comparingLong(Basins.Basin::starts).reversed())
                .map(basin -> of(words, basins, basin))
                .toList();
    }

    private static BasinRow of(ScenarioWords words, Basins basins, Basins.Basin basin) {
        var states = states(words, basin);
        var title = title(words, basin);
        return new BasinRow(
                title.orElseGet(() -> basin.length() == 1
                        ? words.say("figure.basins.unnamed")
                        : words.say("figure.basins.cycle", basin.length())),
                title.isPresent(),
                states,
                basin.length(),
                basin.starts(),
                basins.share(basin),
                basins.interval(basin));
    }

    /** Its states by name, or by the numbers and letters of the matrix where names would be too many. */
    private static String states(ScenarioWords words, Basins.Basin basin) {
        var drivers = words.reading().drivers();
        if (drivers.size() > MOST_NAMES) {
            return IntStream.range(0, drivers.size())
                    .mapToObj(driver -> ScenarioWords.number(driver) + ScenarioWords.letter(basin.lowest()[driver]))
                    .collect(Collectors.joining(" "));
        }
        return words.names(IntStream.range(0, drivers.size())
                .mapToObj(driver -> words.name(drivers.get(driver).states().get(basin.lowest()[driver])))
                .toList());
    }

    /** The title of the chosen scenario that it is. */
    private static Optional<String> title(ScenarioWords words, Basins.Basin basin) {
        if (basin.length() > 1) {
            return Optional.empty();
        }
        var futures = new Futures(words);
        return IntStream.range(0, futures.scenarios().size())
                .filter(place ->
                        Arrays.equals(words.reading().places(futures.scenarios().get(place)), basin.lowest()))
                .mapToObj(place -> Futures.letter(place) + "  "
                        + words.name(futures.scenarios().get(place)))
                .findFirst();
    }
}
