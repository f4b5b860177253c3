package org.senken.ui.report;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.senken.report.contents.ReportMap;
import org.senken.report.print.PageImage;
import org.senken.report.print.PagePreview;

/** One printed page on the screen. A click chooses what stands there; a bar marks what is chosen. */
final class PageSheet {
    private static final double MARK_WIDTH = 4;
    private static final double MARK_HEIGHT = 26;
    private static final double MARK_AT = 0.06;

    private final ReportViewModel model;
    private final Consumer<ReportMap.Place> onChoice;
    private final ImageView picture = new ImageView();
    private final Region mark = new Region();
    private final Pane root = new Pane(picture, mark);
    private @Nullable Printed printed;
    private int page;
    private double width;
    private Optional<Drawn> drawn = Optional.empty();

    /** What the picture shows or soon will. */
    private record Drawn(PagePreview pages, int page, int pixels) {}

    PageSheet(ReportViewModel model, Consumer<ReportMap.Place> onChoice) {
        this.model = model;
        this.onChoice = onChoice;
        root.getStyleClass().add("report-sheet");
        mark.getStyleClass().add("report-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        root.setOnMouseClicked(this::clicked);
    }

    Region root() {
        return root;
    }

    void show(Printed wanted, int number) {
        printed = wanted;
        page = number;
        root.setAccessibleText(
                model.messages().get("report.page", number + 1, wanted.pages().count()));
    }

    void size(double wanted) {
        width = wanted;
        root.setMinSize(width, height());
        root.setPrefSize(width, height());
        root.setMaxSize(width, height());
        picture.setFitWidth(width);
        picture.setFitHeight(height());
    }

    double height() {
        return Math.round(width * PagePreview.RATIO);
    }

    /** Draws the page unless its picture is there or under way. */
    void draw() {
        var shown = printed;
        if (shown == null) {
            return;
        }
        var wanted = new Drawn(shown.pages(), page, (int) Math.round(width * sharpness()));
        if (!drawn.equals(Optional.of(wanted))) {
            drawn = Optional.of(wanted);
            model.preview().draw(shown, page, wanted.pixels(), image -> {
                if (drawn.equals(Optional.of(wanted))) {
                    picture.setImage(image(image));
                }
            });
        }
    }

    /** Pixels of the screen in one of the scene. */
    private double sharpness() {
        var scene = root.getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
    }

    private static Image image(PageImage drawing) {
        return new WritableImage(new PixelBuffer<>(
                drawing.width(),
                drawing.height(),
                IntBuffer.wrap(drawing.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }

    /** Lets the picture of a page go that is far out of sight. */
    void forget() {
        drawn = Optional.empty();
        picture.setImage(null);
    }

    /** How far down this page something begins; empty if it begins on another. */
    OptionalDouble downOf(Optional<ReportMap.Place> place) {
        var shown = printed;
        return shown == null
                ? OptionalDouble.empty()
                : place.flatMap(shown::spot)
                        .filter(spot -> spot.page() == page)
                        .map(spot -> OptionalDouble.of(spot.down()))
                        .orElse(OptionalDouble.empty());
    }

    void mark(Optional<ReportMap.Place> chosen) {
        var down = downOf(chosen);
        mark.setVisible(down.isPresent());
        down.ifPresent(share -> mark.resizeRelocate(width * MARK_AT, share * height(), MARK_WIDTH, MARK_HEIGHT));
    }

    private void clicked(MouseEvent event) {
        var shown = printed;
        if (shown != null) {
            shown.at(page, event.getY() / height()).ifPresent(onChoice);
        }
    }
}
