package org.senken.report.web;

import java.util.ArrayList;
import java.util.List;
import org.senken.language.Messages;
import org.senken.report.document.Footnote;
import org.senken.report.document.Link;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Numbers;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Reference;
import org.senken.report.document.Run;
import org.senken.report.document.Strong;
import org.senken.report.markup.Markup;

/** Running text as HTML; its footnotes are kept for the end of the page. */
final class WebText {
    private final Markup page;
    private final Numbers numbers;
    private final Messages messages;
    private final List<Footnote> notes = new ArrayList<>();

    WebText(Markup page, Numbers numbers, Messages messages) {
        this.page = page;
        this.numbers = numbers;
        this.messages = messages;
    }

    void paragraph(String element, Paragraph paragraph, String... attributes) {
        page.open(element, attributes);
        paragraph.runs().forEach(this::run);
        page.close();
    }

    private void run(Run run) {
        switch (run) {
            case Plain plain -> lines(plain.text());
            case Strong strong -> {
                page.open("strong");
                lines(strong.text());
                page.close();
            }
            case LiveValue value -> live(value);
            case Footnote note -> mark(note);
            case Link link ->
                page.leaf("a", link.text(), "href", link.target().toASCIIString(), "rel", "noopener noreferrer");
            case Reference reference ->
                page.leaf("a", numbers.reference(reference.target()), "href", "#" + reference.target());
        }
    }

    private void lines(String text) {
        var lines = text.split("\n", -1);
        page.text(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            page.raw("<br>").text(lines[i]);
        }
    }

    private void live(LiveValue value) {
        page.open("span", "class", value.isStale() ? "live stale" : "live", "data-senken", value.id());
        page.text(value.text());
        if (value.isStale()) {
            page.text(messages.get("document.stale"));
        }
        page.close();
    }

    private void mark(Footnote note) {
        notes.add(note);
        var number = Integer.toString(notes.size());
        page.open("sup")
                .leaf("a", number, "href", "#_note" + number, "id", "_mark" + number, "role", "doc-noteref")
                .close();
    }

    /** The footnotes met so far, each with a way back to its mark. */
    void notes() {
        if (notes.isEmpty()) {
            return;
        }
        page.open("section", "class", "notes", "role", "doc-endnotes")
                .leaf("p", messages.get("document.notes"), "class", "notes-title")
                .open("ol");
        for (int i = 1; i <= notes.size(); i++) {
            page.open("li", "id", "_note" + i);
            notes.get(i - 1).paragraph().runs().forEach(this::run);
            page.text(" ")
                    .leaf("a", "↩", "href", "#_mark" + i, "role", "doc-backlink")
                    .close();
        }
        page.close().close();
    }
}
