package org.senken.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.senken.settings.Settings;
import org.senken.ui.common.Look;

/** Starts JavaFX once for all tests, runs things on its thread, and takes pictures of scenes without a window. */
public final class Fx {
    private static boolean started;

    private Fx() {}

    /** Starts the toolkit, on the headless platform the build chooses. */
    public static synchronized void start() {
        if (!started) {
            var ready = new CountDownLatch(1);
            try {
                Platform.startup(ready::countDown);
            } catch (IllegalStateException alreadyRunning) {
                ready.countDown();
            }
            await(ready);
            Platform.setImplicitExit(false);
            call(() -> {
                Look.loadFonts();
                return true;
            });
            started = true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs something on the screen thread and gives back its result. */
    public static <T> T call(Supplier<T> work) {
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

    /** Runs something on the screen thread. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** A picture of a node that fills a scene of the size. */
    public static void picture(
            Supplier<? extends Parent> content, Settings.Theme theme, int width, int height, Path file) {
        start();
        var image = call(() -> {
            var root = content.get();
            Look.dress(root, theme);
            var scene = new Scene(root, width, height);
            scene.snapshot(null);
            return scene.snapshot(new WritableImage(width, height));
        });
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
