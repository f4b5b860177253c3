package org.senken.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.chart.Figure;
import org.senken.core.maths.Progress;
import org.senken.core.report.Piece.Width;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.report.FigureBundle;
import org.senken.report.FigureFiles;
import org.senken.report.FigureFormat;
import org.senken.report.FigureOptions;
import org.senken.report.PaperSize;
import org.senken.report.contents.PrintedType;

/** Puts figures into files and on the clipboard. The whole window shares one, so that a chosen resolution stays. */
public final class FigureExport {
    /** The resolutions a picture can be saved in. */
    public static final List<Integer> RESOLUTIONS = List.of(150, 300, 600);

    /** The sizes a figure can be saved in; empty for its own. */
    public static final List<Optional<Width>> SIZES = Stream.concat(
                    Stream.of(Optional.<Width>empty()),
                    Stream.of(Width.values()).map(Optional::of))
            .toList();

    private static final int CLIPBOARD_DPI = 200;

    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Integer> resolution = new ReadOnlyObjectWrapper<>(300);
    private final ReadOnlyObjectWrapper<Optional<Width>> size = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FigureExport(Preferences preferences, Notices notices, Dialogs dialogs, Background background) {
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        this.background = background;
    }

    /** The dots per inch of pictures. */
    public ReadOnlyObjectProperty<Integer> resolutionProperty() {
        return resolution.getReadOnlyProperty();
    }

    /** The size on paper; empty for a figure's own. */
    public ReadOnlyObjectProperty<Optional<Width>> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public void resize(Optional<Width> wanted) {
        size.set(wanted);
    }

    Messages messages() {
        return preferences.messages();
    }

    public void resolve(int dpi) {
        resolution.set(dpi);
    }

    /** Writes a figure to a file the user chooses. */
    public void save(Figure figure, FigureFormat format) {
        var chosen = options();
        dialogs.save(
                        Sentence.of("map.export"),
                        figure.kind() + "-" + preferences.language().code() + format.ending())
                .ifPresent(file -> background.aside(
                        "export",
                        () -> {
                            FigureFiles.write(figure, file, chosen.apply(figure));
                            return written(file, figure, chosen);
                        },
                        notices::done,
                        notices::failed));
    }

    /** Writes a figure in every format and language, with its words, into a folder the user chooses. */
    public void saveAll(Figure figure) {
        var chosen = options();
        dialogs.folder(Sentence.of("map.export.folder"))
                .ifPresent(folder -> background.aside(
                        "export",
                        () -> {
                            FigureBundle.write(List.of(figure), folder, chosen, Progress.NONE);
                            return written(folder, figure, chosen);
                        },
                        notices::done,
                        notices::failed));
    }

    /** The size and resolution as they are chosen now, whatever is chosen while a file is being written. */
    private Function<Figure, FigureOptions> options() {
        var wanted = size.get();
        int dpi = resolution.get();
        return figure -> FigureOptions.of(
                        wanted.map(width -> PaperSize.of(figure, width)).orElse(figure.size()))
                .withDpi(dpi);
    }

    /** Where it is, and whether its type can be read where another size than its own was chosen. */
    private static Sentence written(Path place, Figure figure, Function<Figure, FigureOptions> chosen) {
        if (chosen.apply(figure).size().equals(figure.size())) {
            return Sentence.of("studies.exported", place);
        }
        return PrintedType.tooSmall(figure, chosen.apply(figure).size())
                .map(small -> Sentence.of("map.exported.small", place, Messages.inBoth(small)))
                .orElseGet(() -> Sentence.of("studies.exported", place));
    }

    /**
     * Makes a picture of a figure for the clipboard.
     *
     * @param ready takes the bytes of a PNG, on the screen thread
     */
    public void copy(Figure figure, Consumer<byte[]> ready) {
        background.aside(
                "copy",
                () -> FigureFiles.bytes(
                        figure,
                        FigureFormat.PNG,
                        FigureOptions.of(figure.size()).withDpi(CLIPBOARD_DPI)),
                png -> {
                    ready.accept(png);
                    notices.done(Sentence.of("map.copied"));
                },
                notices::failed);
    }
}
