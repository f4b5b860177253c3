package org.senken;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileComesIntoBeingWithTheFirstWarning() throws IOException {
        var file = folder.resolve("logs/100%g.log");
        var log = new LogFile(file);
        log.publish(new LogRecord(Level.INFO, "nothing of note"));
        assertFalse(Files.exists(file));
        log.publish(new LogRecord(Level.WARNING, "of note"));
        log.close();
        var text = Files.readString(file);
        assertTrue(text.contains("of note"));
        assertFalse(text.contains("nothing"));
    }

    @Test
    void aPlaceThatCannotBeWrittenStopsNothing() throws IOException {
        var taken = Files.writeString(folder.resolve("logs"), "a file");
        var log = new LogFile(taken.resolve("senken.log"));
        log.publish(new LogRecord(Level.SEVERE, "lost"));
        log.publish(new LogRecord(Level.SEVERE, "lost too"));
        log.close();
        assertTrue(Files.isRegularFile(taken));
    }
}
