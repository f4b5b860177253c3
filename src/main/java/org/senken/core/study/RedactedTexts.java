package org.senken.core.study;

import java.util.List;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Wording;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.report.Piece;
import org.senken.core.report.Report;
import org.senken.core.report.Reports;
import org.senken.core.report.Section;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Text;

/** Minutes, reports, sources and decisions without notes, reservations and owners, with names blacked out. */
final class RedactedTexts {
    private final Blackout blackout;

    RedactedTexts(Blackout blackout) {
        this.blackout = blackout;
    }

    Minutes minutes(Minutes old) {
        return new Minutes(List.of(), old.wordings().stream().map(this::wording).toList(), sheet(old.sheet()));
    }

    private Wording wording(Wording old) {
        return new Wording(
                old.number(),
                old.tie(),
                old.variants().stream().map(blackout::of).toList(),
                old.chosen(),
                old.status(),
                Text.EMPTY);
    }

    private RunSheet sheet(RunSheet old) {
        return new RunSheet(old.steps().stream().map(this::step).toList(), old.begins(), null);
    }

    private Step step(Step old) {
        return old.withTitle(blackout.of(old.title()))
                .withSay(blackout.of(old.say()))
                .withOutput(blackout.of(old.output()))
                .withOwner(Text.EMPTY);
    }

    Reports reports(Reports old) {
        var changed = old;
        for (var report : old.arranged().values()) {
            changed = changed.with(report(report));
        }
        return changed;
    }

    private Report report(Report old) {
        return old.withTitle(blackout.of(old.title()))
                .withSections(old.sections().stream().map(this::section).toList());
    }

    private Section section(Section old) {
        return old.withTitle(blackout.of(old.title()))
                .withText(blackout.of(old.text()))
                .withPieces(old.pieces().stream().map(this::piece).toList());
    }

    private Piece piece(Piece old) {
        var captioned = old.withCaption(blackout.of(old.caption()));
        return captioned instanceof Piece.FigurePiece figure
                ? figure.withAltText(blackout.of(figure.altText()))
                : captioned;
    }

    Ledger ledger(Ledger old) {
        return old.withEntries(old.entries().stream()
                .map(each -> each.withCitation(blackout.of(each.citation())))
                .toList());
    }

    Decision decision(Decision old) {
        return new Decision(
                old.number(),
                blackout.of(old.name()),
                old.on(),
                old.items(),
                old.budget(),
                old.cost(),
                blackout.of(old.reason()),
                blackout.of(old.basis()));
    }
}
