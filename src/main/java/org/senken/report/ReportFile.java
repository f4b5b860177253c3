package org.senken.report;

import java.io.IOException;
import java.nio.file.Path;
import org.senken.files.FileTrouble;
import org.senken.files.WholeFile;

/** Writes the finished bytes of a report to its file. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Writes the file whole or not at all: on any failure an older file of that name is untouched.
     *
     * @throws ReportException if the file cannot be written
     */
    public static void write(Path file, byte[] content) throws ReportException {
        try {
            WholeFile.write(file, out -> out.write(content));
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(file, failed), failed);
        }
    }
}
