package org.senken.report.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.senken.core.technology.Language;

/**
 * A finished report in one language.
 *
 * @param title one line, never blank
 * @param subtitle one line; may be blank
 * @param handling who may read it, for header and footer: "構成員限り"; may be blank
 * @param date the day that stands on it, which is all the writers know of time
 * @param numbering how its headings are numbered
 */
public record Document(
        String title,
        String subtitle,
        Language language,
        String handling,
        LocalDate date,
        HeadingNumbers numbering,
        List<Block> blocks) {

    /**
     * @throws IllegalArgumentException if the title is blank, two blocks have one id, or a reference leads nowhere
     */
    public Document {
        title = CleanText.line(title);
        subtitle = CleanText.line(subtitle);
        handling = CleanText.line(handling);
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document without a title");
        }
        check(blocks);
    }

    /** This document with other blocks. */
    public Document withBlocks(List<Block> others) {
        return new Document(title, subtitle, language, handling, date, numbering, others);
    }

    /** The headings, in order. */
    public Stream<Heading> headings() {
        return each(Heading.class);
    }

    /** The figures, in order. */
    public Stream<FigureBlock> figures() {
        return each(FigureBlock.class);
    }

    /** The tables, in order. */
    public Stream<TableBlock> tables() {
        return each(TableBlock.class);
    }

    /** Every run of every paragraph, list, callout, table cell and footnote, in order of reading. */
    public Stream<Run> runs() {
        return runs(blocks);
    }

    private static Stream<Run> runs(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.paragraphs().stream()).flatMap(Paragraph::allRuns);
    }

    private <B extends Block> Stream<B> each(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void check(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        for (var block : blocks) {
            if (block instanceof Numbered numbered && !ids.add(numbered.id())) {
                throw new IllegalArgumentException("two blocks have the id " + numbered.id());
            }
        }
        runs(blocks).forEach(run -> {
            if (run instanceof Reference reference && !ids.contains(reference.target())) {
                throw new IllegalArgumentException("a reference to " + reference.target() + " leads nowhere");
            }
        });
    }
}
