package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.report.document.Block;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.Paragraph;

/** The reasons of those who judged otherwise, beside the median they differ from. Nobody can be told from them. */
final class MinorityViews {
    private final Writing writing;

    private MinorityViews(Writing writing) {
        this.writing = writing;
    }

    static Made of(Writing writing) {
        return writing.cells()
                .<Made>map(cells -> new Made.Words(new MinorityViews(writing).views(cells)))
                .orElseGet(() -> Made.Missing.of("cli.no-results"));
    }

    private List<Block> views(VoteCells cells) {
        var blocks = new ArrayList<Block>();
        cells.all().stream()
                .filter(each -> each.reasons().hasMinority())
                .map(this::view)
                .forEach(blocks::add);
        var silent = cells.disputed().stream()
                .filter(each -> !each.reasons().hasMinority())
                .map(each -> VoteKeys.named(writing, each))
                .toList();
        if (!silent.isEmpty()) {
            blocks.add(Paragraph.of(writing.say("contents.minority.silent", writing.names(silent))));
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(writing.say("contents.minority.none")));
        }
        return blocks;
    }

    private Block view(VoteCells.Cell cell) {
        var range = cell.range().orElseThrow();
        var title = writing.say(
                "contents.minority.title",
                VoteKeys.named(writing, cell),
                writing.decimal(range.median()),
                writing.decimal(range.low()),
                writing.decimal(range.high()),
                cell.figures().n());
        var said = new ArrayList<Paragraph>();
        cell.reasons().above().forEach(each -> said.add(side("contents.minority.above", each)));
        cell.reasons().below().forEach(each -> said.add(side("contents.minority.below", each)));
        return new Callout(CalloutKind.MINORITY_VIEW, title, said);
    }

    private Paragraph side(String key, String reason) {
        return Paragraph.of(writing.say(key, writing.free(reason)));
    }
}
