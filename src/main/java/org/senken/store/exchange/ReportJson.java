package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.report.Handling;
import org.senken.core.report.Piece;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Reports;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Reports as JSON. */
final class ReportJson {
    static final Field<Reports> REPORTS = optional("reports", ReportJson::reports, Reports.NONE);

    private static final Field<Handling> HANDLING =
            optional("handling", in -> in.constant(Handling.class), Reports.NONE.handling());
    private static final Field<List<Report>> ARRANGED =
            optional("arranged", in -> in.list(ReportJson::report), List.of());

    private static final Field<ReportKind> KIND = required("kind", in -> in.constant(ReportKind.class));
    private static final Field<Text> TITLE = optional("title", JsonReader::text, Text.EMPTY);
    private static final Field<List<Section>> SECTIONS =
            optional("sections", in -> in.list(ReportJson::section), List.of());

    private static final Field<SectionId> ID = required("id", in -> in.id(SectionId::new));
    private static final Field<Integer> LEVEL = optional("level", in -> in.integer(1, Section.DEEPEST), 1);
    private static final Field<Section.Place> PLACE =
            optional("place", in -> in.constant(Section.Place.class), Section.Place.BODY);
    private static final Field<Text> TEXT = optional("text", JsonReader::text, Text.EMPTY);
    private static final Field<List<Piece>> PIECES = optional("pieces", in -> in.list(PieceJson::piece), List.of());

    private ReportJson() {}

    private static Reports reports(JsonReader in) throws InvalidInputException {
        var found = in.object(HANDLING, ARRANGED);
        var arranged = new LinkedHashMap<ReportKind, Report>();
        for (var report : found.get(ARRANGED)) {
            if (arranged.put(report.kind(), report) != null) {
                throw in.problem("problem.duplicate", report.kind().id());
            }
        }
        return new Reports(found.get(HANDLING), Map.copyOf(arranged));
    }

    /** Writes the fields of the object that has been begun, and ends it. */
    static void reports(JsonWriter out, Reports reports) {
        out.put("handling", reports.handling());
        out.list("arranged", reports.arranged().values(), ReportJson::report).end();
    }

    static Report report(JsonReader in) throws InvalidInputException {
        var found = in.object(KIND, TITLE, SECTIONS);
        return new Report(found.get(KIND), found.get(TITLE), found.get(SECTIONS));
    }

    static void report(JsonWriter out, Report report) {
        out.begin().put("kind", report.kind()).put("title", report.title());
        out.list("sections", report.sections(), ReportJson::section).end();
    }

    private static Section section(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, LEVEL, PLACE, TITLE, TEXT, PIECES);
        return new Section(
                found.get(ID),
                found.get(LEVEL),
                found.get(PLACE),
                found.get(TITLE),
                found.get(TEXT),
                found.get(PIECES));
    }

    private static void section(JsonWriter out, Section section) {
        out.begin()
                .put("id", section.id().value())
                .put("level", section.level())
                .put("place", section.place());
        out.put("title", section.title()).put("text", section.text());
        out.list("pieces", section.pieces(), PieceJson::piece).end();
    }
}
