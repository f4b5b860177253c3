package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.technology.Language;
import org.senken.report.document.Block;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.CleanText;
import org.senken.report.document.Document;
import org.senken.report.document.HeadingNumbers;

/** Puts a report together: sections with their text, figures, tables and lists, in one language. */
public final class Contents {
    private Contents() {}

    /** The finished report. A section whose data are missing says what is missing and what to do. */
    public static Document document(Results results, Report report, Edition edition) {
        var writing = new Writing(results, edition);
        var blocks = new ArrayList<Block>();
        blocks.addAll(FrontPage.blocks(writing, report.kind()));
        blocks.addAll(new Sections(writing, report).blocks());
        return new Document(
                title(writing, report),
                subtitle(writing).orElse(""),
                edition.language(),
                writing.say("contents.handling", results.study().reports().handling()),
                edition.date(),
                numbering(report.kind(), edition.language()),
                blocks);
    }

    private static String title(Writing writing, Report report) {
        var own = CleanText.line(LiveText.parse(writing.in(report.title())).text(writing.values()));
        if (!own.isBlank()) {
            return own;
        }
        var study = CleanText.line(writing.in(writing.study().title()));
        return study.isBlank() ? writing.word(report.kind()) : writing.say("contents.title", study, report.kind());
    }

    /** Whose standing, as of when, towards which year. */
    private static Optional<String> subtitle(Writing writing) {
        return writing.votes()
                .map(votes -> writing.say(
                        "contents.subtitle",
                        votes.newest().round().viewpoint(),
                        String.valueOf(votes.newest().round().asOf()),
                        String.valueOf(writing.study().horizon())));
    }

    static HeadingNumbers numbering(ReportKind kind, Language language) {
        return switch (kind) {
            case VISION, BRIEF -> language == Language.JA ? HeadingNumbers.JAPANESE : HeadingNumbers.WESTERN;
            case MINUTES -> HeadingNumbers.WESTERN;
            case SLIDES, SUMMARY -> HeadingNumbers.NONE;
        };
    }

    /** The note every reader must see first, such as that all votes are fictional. */
    static List<Block> note(Writing writing) {
        var note = writing.in(writing.study().note());
        return note.isBlank() ? List.of() : List.of(Callout.of(CalloutKind.NOTE, note));
    }
}
