package org.senken.report.contents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.SubjectId;
import org.senken.report.document.Block;
import org.senken.report.document.BulletList;
import org.senken.report.document.CleanText;
import org.senken.report.document.Footnote;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Reference;
import org.senken.report.document.Run;

/**
 * Text of a section as blocks: blank lines part paragraphs, lines that begin with a hyphen are points. A sentence that
 * waits for a value the study does not have yet is left out. A median named in a sentence brings its evidence as a footnote.
 */
final class Prose {
    private static final String POINT = "- ";
    private static final String MEDIAN = "median.";

    private final Writing writing;
    /** The ids by which the document knows what sentences may point at. */
    private final Map<String, String> targets;

    Prose(Writing writing, Map<String, String> targets) {
        this.writing = writing;
        this.targets = targets;
    }

    List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : parts(text)) {
            if (part.startsWith(POINT)) {
                points(part, blocks);
            } else if (!isWaiting(part)) {
                blocks.add(paragraph(part));
            }
        }
        return blocks;
    }

    /** Whether all of a text waits for values, so that nothing of it can be printed yet. */
    boolean isAllWaiting(String text) {
        return !text.isBlank() && blocks(text).isEmpty();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(CleanText.lines(text).strip().split("\\n[ 　]*\\n"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private void points(String part, List<Block> blocks) {
        var points = Arrays.stream(part.split("\\n(?=- )"))
                .map(each -> each.startsWith(POINT) ? each.substring(POINT.length()) : each)
                .filter(each -> !isWaiting(each))
                .map(this::paragraph)
                .toList();
        if (!points.isEmpty()) {
            blocks.add(new BulletList(points));
        }
    }

    private boolean isWaiting(String text) {
        return LiveText.parse(text).isWaiting(writing.values());
    }

    private Paragraph paragraph(String text) {
        var runs = new ArrayList<Run>();
        for (var part : LiveText.parse(text).parts()) {
            switch (part) {
                case LiveText.Words words -> runs.add(new Plain(words.text()));
                case LiveText.Value value -> add(value, runs);
            }
        }
        return new Paragraph(runs);
    }

    private void add(LiveText.Value value, List<Run> runs) {
        if (value.key().startsWith(LiveValues.SEE)) {
            var target = targets.get(value.key().substring(LiveValues.SEE.length()));
            runs.add(target == null ? new Plain(Writing.NOTHING) : new Reference(target));
            return;
        }
        runs.addAll(new LiveText(List.of(value)).runs(writing.values()));
        evidence(value.key(), runs);
    }

    private void evidence(String key, List<Run> runs) {
        int dot = key.lastIndexOf('.');
        if (!key.startsWith(MEDIAN) || dot <= MEDIAN.length()) {
            return;
        }
        var subject = key.substring(MEDIAN.length(), dot);
        var criterion = key.substring(dot + 1);
        if (Identifier.isValid(subject) && Identifier.isValid(criterion)) {
            var known = new SourceWords(writing).on(new SubjectId(subject), new CriterionId(criterion));
            if (!known.isBlank()) {
                runs.add(Footnote.of(known));
            }
        }
    }
}
