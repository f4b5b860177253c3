package org.senken.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.chart.Figure;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.report.FigureFiles;
import org.senken.report.FigureFormat;
import org.senken.report.FigureOptions;

/** Puts figures into files and on the clipboard. The whole window shares one, so that a chosen resolution stays. */
public final class FigureExport {
    /** The resolutions a picture can be saved in. */
    public static final List<Integer> RESOLUTIONS = List.of(150, 300, 600);

    private static final int CLIPBOARD_DPI = 200;

    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Integer> resolution = new ReadOnlyObjectWrapper<>(300);

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

    Messages messages() {
        return preferences.messages();
    }

    public void resolve(int dpi) {
        resolution.set(dpi);
    }

    /** Writes a figure to a file the user chooses. */
    public void save(Figure figure, FigureFormat format) {
        dialogs.save(
                        Sentence.of("map.export"),
                        figure.kind() + "-" + preferences.language().code() + format.ending())
                .ifPresent(file -> background.aside(
                        "export",
                        () -> {
                            FigureFiles.write(
                                    figure,
                                    file,
                                    FigureOptions.of(figure.size()).withDpi(resolution.get()));
                            return file;
                        },
                        written -> notices.done(Sentence.of("studies.exported", written)),
                        notices::failed));
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
