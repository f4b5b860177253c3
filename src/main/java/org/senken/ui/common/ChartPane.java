package org.senken.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.senken.chart.Figure;
import org.senken.chart.HouseTheme;
import org.senken.chart.SubjectEntity;
import org.senken.core.technology.SubjectId;
import org.senken.settings.Settings;

/** Shows a figure on the screen and tells which subject was pointed at. The wheel zooms, a double click shows all. */
public final class ChartPane extends Region {
    private static final double SMALLEST = 200;

    private final ChartCanvas canvas = new ChartCanvas(new JFreeChart(new XYPlot()));
    private Consumer<SubjectId> onChoice = subject -> {};
    private Runnable whole = () -> {};

    public ChartPane() {
        setMinSize(SMALLEST, SMALLEST);
        setFocusTraversable(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    }

    /** Shows a figure in the colours of the window. */
    public void show(Figure figure, Settings.Theme theme) {
        whole = () -> canvas.setChart(figure.chart(theme == Settings.Theme.DARK ? HouseTheme.DARK : HouseTheme.LIGHT));
        whole.run();
        setAccessibleText(figure.altText());
    }

    /** Says what a click on a subject does. */
    public void onChoice(Consumer<SubjectId> action) {
        onChoice = action;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            whole.run();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            subjectAt(event.getX(), event.getY()).ifPresent(onChoice);
        }
    }

    private void moved(MouseEvent event) {
        boolean over = subjectAt(event.getX(), event.getY()).isPresent();
        canvas.setCursor(over ? Cursor.HAND : Cursor.DEFAULT);
    }

    private Optional<SubjectId> subjectAt(double x, double y) {
        var entity = canvas.getRenderingInfo().getEntityCollection().getEntity(x, y);
        return entity instanceof SubjectEntity found ? Optional.of(found.subject()) : Optional.empty();
    }
}
