package org.senken.report.office;

import java.io.IOException;

/** A file brought up to date that has not been written yet. */
public final class Renewal {
    private final byte[] file;
    private final Refreshed refreshed;

    private Renewal(byte[] file, Refreshed refreshed) {
        this.file = file;
        this.refreshed = refreshed;
    }

    /** The file with all that was put into it; byte by byte the old one where that is nothing. */
    public static Renewal of(OfficeFile file, byte[] old, Refreshed refreshed) throws IOException {
        return new Renewal(file.isChanged() ? file.bytes() : old.clone(), refreshed);
    }

    /** The bytes to be written. */
    public byte[] file() {
        return file.clone();
    }

    /** What became of everything. */
    public Refreshed refreshed() {
        return refreshed;
    }
}
