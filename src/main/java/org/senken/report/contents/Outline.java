package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.senken.chart.ChartKind;
import org.senken.core.report.Piece;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Writes down the sections of a template. Title and text of a section stand in the messages under one key. */
final class Outline {
    private final ReportKind kind;
    private final Piece.Width width;
    private final List<Section> sections = new ArrayList<>();

    /**
     * @param width how large the figures of this kind of report are
     */
    Outline(ReportKind kind, Piece.Width width) {
        this.kind = kind;
        this.width = width;
    }

    /** A chapter. */
    Outline chapter(String key, Piece... pieces) {
        return add(1, Section.Place.BODY, key, pieces);
    }

    /** A section within the chapter before it. */
    Outline within(String key, Piece... pieces) {
        return add(2, Section.Place.BODY, key, pieces);
    }

    Outline annex(String key, Piece... pieces) {
        return add(1, Section.Place.ANNEX, key, pieces);
    }

    Outline material(String key, Piece... pieces) {
        return add(1, Section.Place.MATERIAL, key, pieces);
    }

    private Outline add(int level, Section.Place place, String key, Piece... pieces) {
        var id = new SectionId(key.substring(key.lastIndexOf('.') + 1));
        sections.add(
                new Section(id, level, place, Messages.inBoth(key), Messages.inBoth(key + ".text"), List.of(pieces)));
        return this;
    }

    Report report() {
        return new Report(kind, Text.EMPTY, sections);
    }

    Piece figure(ChartKind chart) {
        return Piece.FigurePiece.of(new PieceId("fig-" + chart.id()), chart.id())
                .withWidth(width);
    }

    static Piece table(Piece.TableKind table) {
        return Piece.TablePiece.of(new PieceId("tab-" + id(table)), table);
    }

    static Piece list(Piece.ListKind list) {
        return Piece.ListPiece.of(new PieceId("list-" + id(list)), list);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
