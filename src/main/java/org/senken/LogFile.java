package org.senken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Keeps warnings and failures in a file that comes into being with the first of them. */
final class LogFile extends Handler {
    private static final int LARGEST = 1 << 20;

    private final Path file;
    private @Nullable Handler target;
    private boolean unwritable;

    LogFile(Path file) {
        this.file = file;
        setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            open();
            if (target != null) {
                target.publish(entry);
            }
        }
    }

    private void open() {
        if (target == null && !unwritable) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                // a percent sign is special in the names of log files
                target = new FileHandler(file.toString().replace("%", "%%"), LARGEST, 1, true);
                target.setEncoding("UTF-8");
                target.setFormatter(new SimpleFormatter());
            } catch (IOException refused) {
                // a log that cannot be written must not stop the work it is about
                unwritable = true;
            }
        }
    }

    @Override
    public synchronized void flush() {
        if (target != null) {
            target.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (target != null) {
            target.close();
        }
    }
}
