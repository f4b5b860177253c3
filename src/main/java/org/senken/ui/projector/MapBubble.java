package org.senken.ui.projector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.senken.chart.HouseTheme;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.Position;
import org.senken.ui.common.Nodes;

/** One area on the map for the room: a numbered disc, with the middle half of the votes as a thin cross. */
final class MapBubble {
    private static final double SMALLEST = 0.95;
    private static final double GROWTH = 1.1;
    private static final double FAINT = 0.28;
    private static final double FULL_TURN = 2 * Math.PI;
    private static final int AROUND = 6;

    private final Position position;
    private final boolean named;
    private final double size;
    private final Circle disc = new Circle();
    private final Label number;
    private final Line levelSpread = new Line();
    private final Line uprightSpread = new Line();

    MapBubble(Position position, String number, PortfolioMap map, boolean named, HouseTheme theme) {
        this.position = position;
        this.named = named;
        this.number = Nodes.label(number, "projector-bubble");
        long most = map.positions().stream().mapToLong(Position::yen).max().orElse(0);
        size = SMALLEST + (most == 0 ? 0 : GROWTH * Math.sqrt((double) position.yen() / most));
        var fill = position.risk().isPresent()
                ? MapPlotPane.colour(HouseTheme.risk(position.risk().getAsDouble()))
                : MapPlotPane.colour(theme.unknownRisk());
        disc.setFill(fill);
        disc.setStroke(MapPlotPane.colour(position.lowAutonomy() ? theme.ring() : theme.outline()));
        disc.setStrokeWidth(position.lowAutonomy() ? 4 : 1.5);
        this.number.setTextFill(dark(fill) ? Color.WHITE : Color.web("#1b2127"));
        disc.setOpacity(named ? 1 : FAINT);
        this.number.setOpacity(named ? 1 : FAINT);
        boolean spread = named && !map.isOnePerson() && position.votes() >= PortfolioMap.FEWEST_FOR_SPREAD;
        for (var line : crosses()) {
            line.setStroke(MapPlotPane.colour(theme.cross()));
            line.setStrokeWidth(2);
            line.setVisible(spread);
        }
    }

    private static boolean dark(Color fill) {
        return 0.299 * fill.getRed() + 0.587 * fill.getGreen() + 0.114 * fill.getBlue() < 0.55;
    }

    boolean isNamed() {
        return named;
    }

    Circle disc() {
        return disc;
    }

    Label number() {
        return number;
    }

    List<Line> crosses() {
        return List.of(levelSpread, uprightSpread);
    }

    /** Bubbles of the same place would hide each other. */
    String place() {
        return position.superiority().median() + "/"
                + position.indispensability().median();
    }

    /**
     * Puts the bubble where it belongs.
     *
     * @param before how many bubbles have the same place already: this one moves aside
     */
    void layout(MapPlotPane.Window window, int before) {
        double trueX = window.x(position.superiority().median());
        double trueY = window.y(position.indispensability().median());
        double aside = before == 0 ? 0 : 2.1 * window.unit() * (1 + (before - 1) / AROUND);
        double angle = FULL_TURN * (before - 1) / AROUND;
        double x = trueX + aside * Math.cos(angle);
        double y = trueY + aside * Math.sin(angle);
        disc.setCenterX(x);
        disc.setCenterY(y);
        disc.setRadius(size * window.unit());
        number.autosize();
        number.relocate(x - number.getWidth() / 2, y - number.getHeight() / 2);
        var superiority = position.superiority();
        var indispensability = position.indispensability();
        MapPlotPane.line(levelSpread, window.x(superiority.low()), trueY, window.x(superiority.high()), trueY);
        MapPlotPane.line(
                uprightSpread, trueX, window.y(indispensability.low()), trueX, window.y(indispensability.high()));
    }
}
