package org.senken.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.senken.core.technology.Language;
import org.senken.editing.OpenStudy;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.store.H2Workspaces;
import org.senken.store.exchange.FileExchange;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.Fx;
import org.senken.ui.common.FxBackground;

/** A workbench in a window on a real workspace in a folder; only the questions are answered by the test. */
final class OpenBench {
    /** As large as the headless screen is. */
    private static final int SIZE = 1000;

    final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace;
    private final FxBackground background = new FxBackground();
    private final Workbench workbench;
    private final Stage stage;

    private OpenBench(Workspace workspace, OpenStudy open, Settings settings, SettingsFile file, Clock clock) {
        this.workspace = workspace;
        var ground =
                new Workbench.Ground(workspace, new FileExchange(), new ShippedFiles(), settings, file, clock, "test");
        workbench = Fx.call(() -> new Workbench(ground, open, background, (preferences, notices) -> dialogs));
        stage = Fx.call(this::show);
    }

    /** Opens what the folder holds, as a start of the program does. */
    static OpenBench on(Path folder) throws WorkspaceException {
        Fx.start();
        var clock = Clock.systemUTC();
        var file = new SettingsFile(folder.resolve("settings.properties"), Settings.first(Language.EN));
        var settings = read(file);
        var workspace = new H2Workspaces(clock).open(folder.resolve("workspace"), Optional.empty());
        var open = FirstStudy.open(workspace, new ShippedFiles(), settings.lastStudy(), clock, settings::operator);
        return new OpenBench(workspace, open, settings, file, clock);
    }

    private static Settings read(SettingsFile file) {
        try {
            return file.read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Stage show() {
        var window = new Stage();
        window.setScene(new Scene(workbench.view().root(), SIZE, SIZE));
        window.setX(0);
        window.setY(0);
        window.show();
        return window;
    }

    Workbench workbench() {
        return workbench;
    }

    /** Closes the window and the workspace, as the end of the program does. */
    void close() throws WorkspaceException {
        Fx.run(stage::close);
        background.close();
        workspace.close();
    }
}
