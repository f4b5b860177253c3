package org.senken;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Called by the system when something is logged for the first time: nothing goes to the terminal, only to the file. */
public final class LogSetup {
    private static final String PROPERTY = "java.util.logging.config.class";

    /** Sets logging up. */
    public LogSetup() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(".level=WARNING\n".getBytes(StandardCharsets.US_ASCII)));
        Logger.getLogger("")
                .addHandler(new LogFile(Main.surroundings().dataFolder().log()));
    }

    /** Has this class called at the right time, unless the person who started the program set up logging otherwise. */
    static void arrange() {
        if (System.getProperty(PROPERTY) == null && System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty(PROPERTY, LogSetup.class.getName());
        }
    }
}
