package org.senken.ui.shell;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Sentence;
import org.senken.editing.Exchange;
import org.senken.editing.OpenStudy;
import org.senken.editing.Shipped;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.editing.Workspaces;
import org.senken.language.Messages;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.FxBackground;
import org.senken.ui.common.FxDialogs;
import org.senken.ui.common.Look;
import org.senken.ui.common.Room;
import org.senken.ui.projector.ProjectorWindow;

/** The window of the workbench, from opening the workspace to closing it. */
public final class WorkbenchWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 1100;
    private static final double SMALLEST_HEIGHT = 640;
    private static final Duration ROOM_TIME = Duration.millis(500);

    /**
     * What a window begins with.
     *
     * @param file where the workspace lies
     * @param version the version of the program
     */
    public record Beginning(
            Workspaces workspaces,
            Exchange exchange,
            Shipped shipped,
            Clock clock,
            Path file,
            Optional<char[]> passphrase,
            Settings settings,
            SettingsFile settingsFile,
            String version) {}

    private final Beginning beginning;
    private final Dialogs dialogs;
    private @Nullable Stage stage;
    private boolean rehearsing;

    public WorkbenchWindow(Beginning beginning) {
        this.beginning = beginning;
        dialogs = new FxDialogs(() -> Messages.in(beginning.settings().language()), () -> stage);
    }

    /**
     * Shows the window and waits until it is closed.
     *
     * @return whether the workspace could be opened
     * @throws UnsupportedOperationException if there is no display to show it on
     */
    public boolean run() {
        // both take about as long, and neither needs the other
        var opening = CompletableFuture.supplyAsync(() -> attempt(beginning.passphrase()));
        startToolkit(opening);
        onScreen(() -> {
            Look.loadFonts();
            Look.warmUp(beginning.settings().theme());
            return true;
        });
        var opened = insist(opening.join());
        opened.ifPresent(this::work);
        Platform.exit();
        return opened.isPresent();
    }

    /**
     * Shows the window, turns to each room once, and closes it again.
     *
     * @return whether the workspace could be opened
     */
    public boolean rehearse() {
        rehearsing = true;
        return run();
    }

    private void startToolkit(CompletableFuture<Attempt> opening) {
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException noDisplay) {
            opening.join().opened().ifPresent(opened -> closeQuietly(opened.workspace(), noDisplay));
            throw noDisplay;
        }
        Platform.setImplicitExit(false);
    }

    private static void closeQuietly(Workspace workspace, UnsupportedOperationException reason) {
        try {
            workspace.close();
        } catch (WorkspaceException refused) {
            reason.addSuppressed(refused);
        }
    }

    /** A workspace and the study to begin with. */
    private record Opened(Workspace workspace, OpenStudy study) {}

    /** What was opened, or why nothing was. */
    private record Attempt(Optional<Opened> opened, Optional<Sentence> refusal) {}

    private Attempt attempt(Optional<char[]> passphrase) {
        try {
            var workspace = beginning.workspaces().open(beginning.file(), passphrase);
            return new Attempt(Optional.of(new Opened(workspace, first(workspace))), Optional.empty());
        } catch (WorkspaceException refused) {
            return new Attempt(Optional.empty(), Optional.of(refused.sentence()));
        }
    }

    private OpenStudy first(Workspace workspace) throws WorkspaceException {
        var settings = beginning.settings();
        try {
            return FirstStudy.open(
                    workspace, beginning.shipped(), settings.lastStudy(), beginning.clock(), settings::operator);
        } catch (WorkspaceException refused) {
            workspace.close();
            throw refused;
        }
    }

    /** Asks for a passphrase or offers a backup until the workspace is open or the user turns away. */
    private Optional<Opened> insist(Attempt first) {
        var attempt = first;
        while (attempt.refusal().isPresent()) {
            var refusal = attempt.refusal().get();
            var next = remedy(refusal);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            attempt = next.get();
        }
        return attempt.opened();
    }

    private Optional<Attempt> remedy(Sentence refusal) {
        if (refusal.key().startsWith("workspace.passphrase.")
                && beginning.workspaces().isEncrypted(beginning.file())) {
            return onScreen(() -> dialogs.passphrase(refusal)).map(typed -> attempt(Optional.of(typed.toCharArray())));
        }
        var backup = beginning.workspaces().lastBackup(beginning.file());
        if (refusal.key().startsWith("workspace.damaged") && backup.isPresent()) {
            boolean agreed = onScreen(() ->
                    dialogs.confirm(Sentence.of("window.damaged"), refusal, Sentence.of("window.damaged.restore")));
            return agreed ? Optional.of(restored(backup.get())) : Optional.empty();
        }
        onScreen(() -> {
            dialogs.tell(Sentence.of("window.refused"), refusal);
            return true;
        });
        return Optional.empty();
    }

    private Attempt restored(Path backup) {
        try {
            beginning.workspaces().restore(beginning.file(), backup);
            return attempt(beginning.passphrase());
        } catch (WorkspaceException refused) {
            return new Attempt(Optional.empty(), Optional.of(refused.sentence()));
        }
    }

    private void work(Opened opened) {
        var background = new FxBackground();
        var closed = new CountDownLatch(1);
        try {
            onScreen(() -> show(opened.workspace(), opened.study(), background, closed));
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            background.close();
            close(opened.workspace());
        }
    }

    private void close(Workspace workspace) {
        try {
            workspace.close();
        } catch (WorkspaceException refused) {
            tell(refused.sentence());
        }
    }

    private void tell(Sentence sentence) {
        onScreen(() -> {
            dialogs.tell(Sentence.of("window.trouble"), sentence);
            return true;
        });
    }

    private boolean show(Workspace workspace, OpenStudy open, FxBackground background, CountDownLatch closed) {
        var ground = new Workbench.Ground(
                workspace,
                beginning.exchange(),
                beginning.shipped(),
                beginning.settings(),
                beginning.settingsFile(),
                beginning.clock(),
                beginning.version());
        var window = new Stage();
        stage = window;
        var bench = new Workbench(ground, open, background, Workbench.windows(() -> stage));
        var root = bench.view().root();
        var screen = Screen.getPrimary().getVisualBounds();
        window.setScene(new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        window.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        window.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        window.setTitle("Senken 先見");
        for (var size : new int[] {32, 64, 256}) {
            window.getIcons().add(new Image(icon(size)));
        }
        // typing that has not been handed over is handed over when its field loses the focus
        window.setOnCloseRequest(event -> root.requestFocus());
        new ProjectorWindow(bench.projector(), window);
        window.setOnHidden(event -> {
            bench.projector().close();
            closed.countDown();
        });
        window.show();
        if (rehearsing) {
            turnTo(List.of(Room.values()), bench, window);
        }
        return true;
    }

    /** One room after the other, each with time to be drawn. */
    private static void turnTo(List<Room> rooms, Workbench bench, Stage window) {
        if (rooms.isEmpty()) {
            window.close();
            return;
        }
        bench.shell().goTo(rooms.getFirst());
        var pause = new PauseTransition(ROOM_TIME);
        pause.setOnFinished(any -> turnTo(rooms.subList(1, rooms.size()), bench, window));
        pause.play();
    }

    private static InputStream icon(int size) {
        var name = "/assets/icons/senken-" + size + ".png";
        return Objects.requireNonNull(WorkbenchWindow.class.getResourceAsStream(name), name);
    }

    /** Runs something on the screen thread and waits for it. */
    private static <T> T onScreen(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }
}
