package org.senken.report.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.technology.Language;
import org.senken.language.Messages;

/** The numbers of a document's headings, figures and tables, which follow from their order alone. */
public final class Numbers {
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Numbers() {}

    public static Numbers of(Document document) {
        var numbers = new Numbers();
        var counting = new Counting(document.numbering(), document.language());
        for (var block : document.blocks()) {
            switch (block) {
                case Heading heading -> numbers.add(heading, counting);
                case FigureBlock figure -> numbers.add(figure, ++counting.figures, counting.figure());
                case TableBlock table -> numbers.add(table, ++counting.tables, counting.table());
                default -> {}
            }
        }
        return numbers;
    }

    /** "第1", "1.2", "Annex A", "Figure 2", "表1"; blank for a heading that has no number. */
    public String label(Numbered block) {
        return labels.getOrDefault(block.id(), "");
    }

    /** The number of a figure among the figures, or of a table among the tables, from 1. */
    public int place(Numbered block) {
        return places.getOrDefault(block.id(), 0);
    }

    /** What stands for a reference: "Figure 2", "Section 1.2", "第1の2の(1)", or the words of an unnumbered heading. */
    public String reference(String id) {
        return references.getOrDefault(id, "");
    }

    private void add(Heading heading, Counting counting) {
        labels.put(heading.id(), counting.next(heading));
        references.put(heading.id(), counting.reference(heading));
    }

    private void add(Numbered block, int place, String label) {
        places.put(block.id(), place);
        labels.put(block.id(), label);
        references.put(block.id(), label);
    }

    /** The counts so far. */
    private static final class Counting {
        private final HeadingNumbers style;
        private final Language language;
        private final Messages messages;
        private final Map<HeadingKind, Integer> first = new EnumMap<>(HeadingKind.class);
        private final int[] counts = new int[Heading.DEEPEST];
        private final String[] path = new String[Heading.DEEPEST];
        private HeadingKind part = HeadingKind.SECTION;
        private int figures;
        private int tables;

        Counting(HeadingNumbers style, Language language) {
            this.style = style;
            this.language = language;
            this.messages = Messages.in(language);
            Arrays.fill(path, "");
        }

        String figure() {
            return messages.get("document.figure", Integer.toString(figures));
        }

        String table() {
            return messages.get("document.table", Integer.toString(tables));
        }

        String next(Heading heading) {
            var levels = LevelPattern.of(style, kind(heading), language);
            int at = heading.level() - 1;
            Arrays.fill(path, at, path.length, "");
            if (levels.isEmpty()) {
                return "";
            }
            counts[at] = at == 0 ? first.merge(part, 1, Integer::sum) : counts[at] + 1;
            Arrays.fill(counts, at + 1, counts.length, 0);
            path[at] = levels.get(at).filled(counts, levels);
            return path[at];
        }

        /** Below the first level a heading belongs to the part it stands in. */
        private HeadingKind kind(Heading heading) {
            if (heading.kind() == HeadingKind.UNNUMBERED) {
                return heading.kind();
            }
            if (heading.level() == 1) {
                part = heading.kind();
            }
            return part;
        }

        String reference(Heading heading) {
            var own = path[heading.level() - 1];
            if (own.isEmpty()) {
                return messages.get("document.reference.words", heading.text());
            }
            return switch (style) {
                case JAPANESE ->
                    String.join(
                            messages.get("document.between.levels"),
                            List.of(path).stream()
                                    .filter(each -> !each.isEmpty())
                                    .toList());
                default ->
                    part == HeadingKind.SECTION || heading.level() > 1
                            ? messages.get("document.reference.section", own)
                            : own;
            };
        }
    }
}
