package org.senken.report.contents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.report.document.Block;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.CleanText;
import org.senken.report.document.Heading;
import org.senken.report.document.HeadingKind;
import org.senken.report.document.Paragraph;

/** The sections of a report, one after the other. */
final class Sections {
    private final Writing writing;
    private final Report report;
    private final Ids ids = new Ids();
    private final Map<PieceId, Made> made = new LinkedHashMap<>();
    private final Map<PieceId, String> blockIds = new HashMap<>();
    private final Prose prose;

    Sections(Writing writing, Report report) {
        this.writing = writing;
        this.report = report;
        this.prose = new Prose(writing, make());
    }

    /** Makes every piece before the first sentence is written, so that sentences can point at what there is. */
    private Map<String, String> make() {
        var pieces = new Pieces(writing);
        var targets = new HashMap<String, String>();
        report.pieces().forEach(piece -> {
            var result = pieces.made(piece);
            var id = ids.of(piece.id());
            made.put(piece.id(), result);
            blockIds.put(piece.id(), id);
            if (result instanceof Made.Picture || result instanceof Made.Table) {
                targets.put(piece.id().value(), id);
            }
        });
        writing.values().show(targets.keySet());
        return targets;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        report.sections().forEach(section -> {
            blocks.add(heading(section));
            var inside = inside(section);
            blocks.addAll(isSlides() ? Slide.of(writing, inside) : inside);
        });
        return blocks;
    }

    private boolean isSlides() {
        return report.kind() == ReportKind.SLIDES;
    }

    private Heading heading(Section section) {
        var title = CleanText.line(LiveText.parse(writing.in(section.title())).text(writing.values()));
        return new Heading(
                ids.of(section.id()),
                section.level(),
                kind(section.place()),
                title.isBlank() ? writing.say("contents.untitled") : title);
    }

    static HeadingKind kind(Section.Place place) {
        return switch (place) {
            case BODY -> HeadingKind.SECTION;
            case ANNEX -> HeadingKind.ANNEX;
            case MATERIAL -> HeadingKind.MATERIAL;
        };
    }

    private List<Block> inside(Section section) {
        var text = writing.in(section.text());
        var blocks = new ArrayList<>(prose.blocks(text));
        var missing = new LinkedHashMap<String, List<String>>();
        section.pieces().forEach(piece -> {
            if (made.get(piece.id()) instanceof Made.Missing lacking) {
                missing.computeIfAbsent(writing.say(lacking.why()), why -> new ArrayList<>())
                        .add(Pieces.name(writing, piece));
            } else {
                blocks.addAll(shown(piece));
            }
        });
        if (blocks.isEmpty() && missing.isEmpty() && prose.isAllWaiting(text)) {
            missing.put(writing.say("cli.no-results"), List.of(writing.say("contents.missing.text")));
        }
        if (!missing.isEmpty()) {
            blocks.add(note(missing));
        }
        return blocks;
    }

    private List<Block> shown(Piece piece) {
        return new PieceBlocks(writing, piece, blockIds.getOrDefault(piece.id(), "")).of(made.get(piece.id()));
    }

    /** What is missing, what it would have been needed for, and what to do. */
    private Block note(Map<String, List<String>> missing) {
        var lines = missing.entrySet().stream()
                .map(each ->
                        Paragraph.of(writing.say("contents.missing", writing.names(each.getValue()), each.getKey())))
                .toList();
        return new Callout(CalloutKind.NOTE, writing.say("contents.missing.title"), lines);
    }
}
