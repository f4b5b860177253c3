package org.senken.report.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.senken.language.Messages;
import org.senken.report.document.Document;
import org.senken.report.document.Heading;
import org.senken.report.document.Numbered;
import org.senken.report.document.Numbers;
import org.senken.report.markup.Markup;
import org.senken.report.office.OfficeFile;
import org.senken.report.office.WordsTag;

/** The file in the making: what every piece of it needs to know, and the ids given out so far. */
final class WordDraft {
    /** What the tags of content controls begin with, before the stable id. */
    static final String TAG = "senken:";

    private final Document document;
    private final Numbers numbers;
    private final Messages messages;
    private final OfficeFile file;
    private final String main;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordPaper paper;
    private final WordNotes notes;
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> headings = new HashSet<>();
    private int controls = 1000;
    private int bookmarks;
    private int drawings;

    WordDraft(
            Document document,
            OfficeFile file,
            String main,
            WordStyles styles,
            WordNumbering numbering,
            WordPaper paper) {
        this.document = document;
        this.file = file;
        this.main = main;
        this.styles = styles;
        this.numbering = numbering;
        this.paper = paper;
        this.numbers = Numbers.of(document);
        this.messages = Messages.in(document.language());
        this.notes = new WordNotes(this);
        for (var block : document.blocks()) {
            if (block instanceof Numbered numbered) {
                labels.put(numbered.id(), numbers.label(numbered));
            }
            if (block instanceof Heading heading) {
                headings.add(heading.id());
            }
        }
    }

    Document document() {
        return document;
    }

    Numbers numbers() {
        return numbers;
    }

    OfficeFile file() {
        return file;
    }

    /** The part that holds the text. */
    String main() {
        return main;
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    WordPaper paper() {
        return paper;
    }

    WordNotes notes() {
        return notes;
    }

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    Messages messages() {
        return messages;
    }

    /** The number of a heading, a figure or a table, by its id. */
    String label(String id) {
        return labels.getOrDefault(id, "");
    }

    boolean isHeading(String id) {
        return headings.contains(id);
    }

    /** The next id of a bookmark. */
    String nextBookmark() {
        return Integer.toString(bookmarks++);
    }

    /** The next id of a drawing, from 1. */
    String nextDrawing() {
        return Integer.toString(++drawings);
    }

    /** Wraps what is written in a content control, by whose tag it is found again. */
    void control(Markup out, String id, String name, Runnable content) {
        tagged(out, TAG + id, name, content);
    }

    /** Wraps words around a figure or a table in a content control, which knows what was written. */
    void words(Markup out, WordsTag tag, String name, Runnable content) {
        tagged(out, tag.text(), name, content);
    }

    private void tagged(Markup out, String tag, String name, Runnable content) {
        out.open("w:sdt").open("w:sdtPr");
        out.empty("w:alias", "w:val", name).empty("w:tag", "w:val", tag);
        out.empty("w:id", "w:val", Integer.toString(controls++)).close();
        out.open("w:sdtContent");
        content.run();
        out.close().close();
    }
}
