package org.senken.ui.projector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.senken.chart.HouseTheme;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.Position;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.technology.Scale;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;

/** The plot of the map, all of its measures in units of the type it is read with. */
final class MapPlotPane extends Region {
    private static final double MIDDLE = (Scale.LOWEST + Scale.HIGHEST) / 2.0;
    private static final double MARGIN = 0.6;

    private final HouseTheme theme;
    private final Map<Quadrant, Rectangle> tints = new EnumMap<>(Quadrant.class);
    private final Map<Quadrant, Label> corners = new EnumMap<>(Quadrant.class);
    private final Line upright = new Line();
    private final Line level = new Line();
    private final Label across;
    private final Label upward;
    private final List<MapBubble> bubbles = new ArrayList<>();

    MapPlotPane(Messages words, PortfolioMap map, List<Position> named, HouseTheme theme) {
        this.theme = theme;
        across = Nodes.label(words.get("map.axis.superiority") + " →", "projector-axis");
        upward = Nodes.label("↑ " + words.get("map.axis.indispensability"), "projector-axis");
        for (var quadrant : corner()) {
            tints.put(quadrant, new Rectangle());
            corners.put(quadrant, Nodes.label(words.get(quadrant), Sayings.QUIET));
        }
        for (var position : map.positions()) {
            var drawn = new MapBubble(position, number(map, position), map, named.contains(position), theme);
            bubbles.add(drawn);
        }
        addAll();
    }

    private static List<Quadrant> corner() {
        return List.of(
                Quadrant.RENEW_THE_BASE,
                Quadrant.LEAD_AND_PROTECT,
                Quadrant.PARTNER_OR_WATCH,
                Quadrant.STRENGTH_INTO_NEED);
    }

    private void addAll() {
        tints.forEach((quadrant, tint) -> tint.setFill(colour(theme.tint(quadrant))));
        for (var line : List.of(upright, level)) {
            line.setStroke(colour(theme.middle()));
            line.setStrokeWidth(2);
        }
        getChildren().addAll(tints.values());
        getChildren().addAll(corners.values());
        getChildren().addAll(upright, level, across, upward);
        bubbles.forEach(bubble -> getChildren().addAll(bubble.crosses()));
        bubbles.stream().filter(bubble -> !bubble.isNamed()).forEach(this::add);
        bubbles.stream().filter(MapBubble::isNamed).forEach(this::add);
    }

    private void add(MapBubble bubble) {
        getChildren().addAll(bubble.disc(), bubble.number());
    }

    static Color colour(java.awt.Color colour) {
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /** What an area is called on the map: its official number, or its place among those shown. */
    static String number(PortfolioMap map, Position position) {
        boolean official = map.positions().stream().allMatch(each -> each.number() > 0);
        return String.valueOf(official ? position.number() : map.positions().indexOf(position) + 1);
    }

    /** From scores to places on the screen. */
    record Window(double left, double top, double width, double height, double unit) {
        double x(double score) {
            return left + width * share(score);
        }

        double y(double score) {
            return top + height * (1 - share(score));
        }

        private static double share(double score) {
            return (score - Scale.LOWEST + MARGIN) / (Scale.HIGHEST - Scale.LOWEST + 2 * MARGIN);
        }
    }

    @Override
    protected void layoutChildren() {
        double unit = across.getFont().getSize();
        double strip = 1.7 * unit;
        var window = new Window(0, strip, getWidth(), Math.max(1, getHeight() - 2 * strip), unit);
        layoutFrame(window);
        var taken = new HashMap<String, Integer>();
        for (var bubble : bubbles) {
            int before = taken.merge(bubble.place(), 1, Integer::sum) - 1;
            bubble.layout(window, before);
        }
    }

    private void layoutFrame(Window window) {
        double x = window.x(MIDDLE);
        double y = window.y(MIDDLE);
        double right = window.left() + window.width();
        double bottom = window.top() + window.height();
        tints.forEach((quadrant, tint) -> {
            tint.setX(isLeft(quadrant) ? window.left() : x);
            tint.setY(isTop(quadrant) ? window.top() : y);
            tint.setWidth(isLeft(quadrant) ? x - window.left() : right - x);
            tint.setHeight(isTop(quadrant) ? y - window.top() : bottom - y);
        });
        corners.forEach((quadrant, name) -> {
            name.autosize();
            double gap = 0.5 * window.unit();
            name.relocate(
                    isLeft(quadrant) ? window.left() + gap : right - gap - name.getWidth(),
                    isTop(quadrant) ? window.top() + gap / 2 : bottom - gap / 2 - name.getHeight());
        });
        line(upright, x, window.top(), x, bottom);
        line(level, window.left(), y, right, y);
        across.autosize();
        upward.autosize();
        across.relocate(right - across.getWidth(), bottom);
        upward.relocate(window.left(), 0);
    }

    static void line(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static boolean isLeft(Quadrant quadrant) {
        return quadrant == Quadrant.RENEW_THE_BASE || quadrant == Quadrant.PARTNER_OR_WATCH;
    }

    private static boolean isTop(Quadrant quadrant) {
        return quadrant == Quadrant.RENEW_THE_BASE || quadrant == Quadrant.LEAD_AND_PROTECT;
    }
}
