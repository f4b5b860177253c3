package org.senken.store.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/** The parts of a workbook, each unpacked only as far as a ballot can need. */
final class Archive implements AutoCloseable {
    private static final int MEGABYTE = 1 << 20;
    private static final long LARGEST_FILE = 20L * MEGABYTE;
    private static final long LARGEST_PART = 128L * MEGABYTE;
    private static final int MOST_PARTS = 5_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final XMLInputFactory parsers;

    private Archive(ZipFile zip) {
        this.zip = zip;
        parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Opens a file that looks like a workbook. */
    static Archive open(Path file) throws InvalidInputException, IOException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            throw refused(file, "input.large", size / MEGABYTE, LARGEST_FILE / MEGABYTE);
        }
        checkStart(file);
        var zip = new ZipFile(file.toFile());
        int parts = zip.size();
        if (parts > MOST_PARTS) {
            zip.close();
            throw refused(file, "sheet.parts", parts, MOST_PARTS);
        }
        return new Archive(zip);
    }

    private static void checkStart(Path file) throws InvalidInputException, IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(ZIP.length);
        }
        if (start.length == 0) {
            throw refused(file, "input.nothing");
        }
        if (Arrays.equals(start, OLE)) {
            throw refused(file, "sheet.old");
        }
        if (!Arrays.equals(start, ZIP)) {
            throw refused(file, "sheet.broken");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Something to read a part with. */
    interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Reads one part of XML. */
    <T> T read(String part, Reading<T> reading) throws XMLStreamException, IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new XMLStreamException("no part " + part);
        }
        try (var in = new LimitedStream(zip.getInputStream(entry), LARGEST_PART)) {
            var xml = parsers.createXMLStreamReader(in);
            try {
                return reading.read(xml);
            } finally {
                xml.close();
            }
        }
    }

    private static InvalidInputException refused(Path file, String key, Object... arguments) {
        return new InvalidInputException(file.toString(), 0, 0, Sentence.of(key, arguments));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
