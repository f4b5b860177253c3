package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacementTest {
    private static final double GAP = 3;

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 40, 70, 100})
    void noLabelsOverlapOrLeaveThePlotInAnyCloud(int count) {
        for (long seed = 1; seed <= 6; seed++) {
            for (var plot : List.of(new Box(40, 30, 260, 210), new Box(40, 30, 480, 420), new Box(0, 0, 1100, 700))) {
                var corner = new Box(plot.x() + 5, plot.y() + 5, 90, 12);
                var wishes = cloud(count, plot, seed);
                var places = LabelPlacement.of(wishes, plot, List.of(corner), List.of(), GAP);
                assertApart(places, plot, corner, "seed " + seed + " in " + plot);
            }
        }
    }

    @Test
    void twentyLongNamesInOneCornerAllFindAPlaceAsNameOrNumber() {
        var plot = new Box(0, 0, 320, 250);
        var random = new Random(7);
        var wishes = new ArrayList<LabelWish>();
        for (int i = 0; i < 20; i++) {
            var disc = new Disc(250 + random.nextInt(60), 10 + random.nextInt(60), 9);
            wishes.add(
                    new LabelWish(disc, List.of(new LabelSize(120, 10), new LabelSize(62, 20)), new LabelSize(9, 8)));
        }
        var places = LabelPlacement.of(wishes, plot, List.of(), List.of(), 2);
        assertApart(places, plot, new Box(0, 0, 0, 0), "corner");
        assertTrue(places.stream().allMatch(Optional::isPresent));
    }

    @Test
    void aLoneLabelStandsRightOfItsBubbleWithoutALeader() {
        var wish = new LabelWish(new Disc(100, 100, 10), List.of(new LabelSize(60, 12)), new LabelSize(8, 8));
        var place = LabelPlacement.of(List.of(wish), new Box(0, 0, 300, 200), List.of(), List.of(), GAP)
                .getFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), place.leader());
        assertEquals(new Box(113, 94, 60, 12), place.box());
    }

    @Test
    void aLabelMovesAwayFromAStrangeBubble() {
        var wish = new LabelWish(new Disc(100, 100, 10), List.of(new LabelSize(60, 12)), new LabelSize(8, 8));
        var stranger = new LabelWish(new Disc(135, 100, 10), List.of(new LabelSize(60, 12)), new LabelSize(8, 8));
        var places = LabelPlacement.of(List.of(wish, stranger), new Box(0, 0, 300, 200), List.of(), List.of(), GAP);
        var box = places.getFirst().orElseThrow().box();
        assertTrue(box.distance(135, 100) > 10, "the label lies on the other bubble: " + box);
    }

    @Test
    void aNameThatFitsNowhereBecomesANumber() {
        var wish = new LabelWish(new Disc(50, 50, 10), List.of(new LabelSize(400, 12)), new LabelSize(8, 8));
        var place = LabelPlacement.of(List.of(wish), new Box(0, 0, 100, 100), List.of(), List.of(), GAP)
                .getFirst()
                .orElseThrow();
        assertTrue(place.isNumber());
    }

    @Test
    void theSameCloudIsPlacedTheSameWay() {
        var plot = new Box(0, 0, 480, 420);
        var wishes = cloud(40, plot, 3);
        assertEquals(
                LabelPlacement.of(wishes, plot, List.of(), List.of(), GAP),
                LabelPlacement.of(wishes, plot, List.of(), List.of(), GAP));
    }

    private static List<LabelWish> cloud(int count, Box plot, long seed) {
        var random = new Random(seed);
        var wishes = new ArrayList<LabelWish>();
        for (int i = 0; i < count; i++) {
            double x = plot.nearestX(plot.centreX() + random.nextGaussian() * plot.width() / 5);
            double y = plot.nearestY(plot.centreY() + random.nextGaussian() * plot.height() / 5);
            double width = 30 + random.nextInt(130);
            wishes.add(new LabelWish(
                    new Disc(x, y, 3 + random.nextInt(14)),
                    List.of(new LabelSize(width, 13), new LabelSize(width * 0.6, 26)),
                    new LabelSize(14, 11)));
        }
        return wishes;
    }

    private static void assertApart(List<Optional<LabelPlace>> places, Box plot, Box corner, String where) {
        var boxes =
                places.stream().flatMap(Optional::stream).map(LabelPlace::box).toList();
        assertFalse(boxes.isEmpty(), where);
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            assertTrue(plot.holds(box), () -> where + ": outside: " + box);
            assertFalse(corner.overlaps(box), () -> where + ": on the corner name: " + box);
            for (int j = 0; j < i; j++) {
                var other = boxes.get(j);
                assertFalse(box.overlaps(other), () -> where + ": " + box + " overlaps " + other);
            }
        }
    }
}
