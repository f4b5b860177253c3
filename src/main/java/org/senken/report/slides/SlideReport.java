package org.senken.report.slides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.senken.core.maths.Progress;
import org.senken.core.technology.Sentence;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.ReportFile;
import org.senken.report.document.Document;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.OfficeXml;

/** Writes a document as a presentation. */
public final class SlideReport {
    private static final int FIRST_ID = 256;

    private SlideReport() {}

    /**
     * Writes slides of 16:9 in our own style, whole or not at all. The same document gives the same bytes.
     *
     * @throws ReportException if the file cannot be written
     */
    public static void write(Document document, Path file, Progress progress) throws ReportException {
        try (var made = OfficeFile.blank()) {
            var master = SlideStart.ours(made);
            ReportFile.write(file, bytes(document, made, master, progress));
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(file, failed), failed);
        }
    }

    /**
     * Writes slides on the master of a template, whose own slides are left out.
     *
     * @throws ReportException if the template is no presentation or lacks a layout, which the sentence names, or if the
     *     file cannot be written
     */
    public static void write(Document document, Path file, Path template, Progress progress) throws ReportException {
        try (var made = OfficeFile.of(read(template))) {
            var master = SlideStart.of(made, template);
            ReportFile.write(file, bytes(document, made, master, progress));
        } catch (IOException broken) {
            throw new ReportException(Sentence.of("report.template.broken", template), broken);
        }
    }

    private static byte[] read(Path template) throws ReportException {
        try {
            return Files.readAllBytes(template);
        } catch (IOException unreadable) {
            throw new ReportException(FileTrouble.sentence(template, unreadable), unreadable);
        }
    }

    private static byte[] bytes(Document document, OfficeFile file, SlideMaster master, Progress progress)
            throws IOException {
        var slides = new SlideDeck(document, file, master).write(progress);
        list(file, master.presentation(), slides);
        file.describe(document);
        return file.bytes();
    }

    /** Names the slides in the presentation. */
    private static void list(OfficeFile file, String presentation, List<String> slides) throws IOException {
        var xml = OfficeXml.read(file.content(presentation));
        var list = OfficeXml.children(xml.getDocumentElement(), SlideNames.P, "sldIdLst")
                .getFirst();
        for (int i = 0; i < slides.size(); i++) {
            var entry = xml.createElementNS(SlideNames.P, "p:sldId");
            entry.setAttribute("id", Integer.toString(FIRST_ID + i));
            var relationship = file.relate(presentation, slides.get(i), SlideNames.relation("slide"));
            entry.setAttributeNS(SlideNames.OFFICE, "r:id", relationship);
            list.appendChild(entry);
        }
        file.put(presentation, SlideNames.type("presentation.main"), OfficeXml.bytes(xml));
    }
}
