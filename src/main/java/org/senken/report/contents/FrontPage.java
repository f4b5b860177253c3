package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.report.ReportKind;
import org.senken.report.document.Block;
import org.senken.report.document.Contents;
import org.senken.report.document.PageBreak;

/** What stands before the first section. */
final class FrontPage {
    private static final int DEPTH = 2;

    private FrontPage() {}

    /** The study's own note, and in a long report the table of contents. */
    static List<Block> blocks(Writing writing, ReportKind kind) {
        var blocks = new ArrayList<Block>();
        if (kind != ReportKind.SLIDES) {
            blocks.addAll(org.senken.report.contents.Contents.note(writing));
        }
        if (kind == ReportKind.VISION) {
            blocks.add(new Contents(DEPTH));
            blocks.add(new PageBreak());
        }
        return blocks;
    }
}
