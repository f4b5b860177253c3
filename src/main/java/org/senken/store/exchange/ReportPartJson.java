package org.senken.store.exchange;

import static org.senken.store.exchange.Field.required;

import org.senken.core.report.Handling;
import org.senken.core.technology.Ledger;
import org.senken.editing.InvalidInputException;
import org.senken.editing.ReportPart;

/** The evidence and the reports as the database keeps them. */
final class ReportPartJson {
    private static final Field<Handling> HANDLING = required("handling", in -> in.constant(Handling.class));
    private static final Field<Integer> STALE_AFTER = required("staleAfter", in -> in.integer(1, Ledger.LONGEST));

    private ReportPartJson() {}

    static void write(JsonWriter out, ReportPart part) {
        switch (part) {
            case ReportPart.EvidencePart found -> LedgerJson.entry(out, found.entry());
            case ReportPart.DeskPart found ->
                out.begin()
                        .put("handling", found.handling())
                        .put("staleAfter", found.staleAfter())
                        .end();
            case ReportPart.ArrangedPart found -> ReportJson.report(out, found.report());
        }
    }

    static ReportPart desk(JsonReader in) throws InvalidInputException {
        var found = in.object(HANDLING, STALE_AFTER);
        return new ReportPart.DeskPart(found.get(HANDLING), found.get(STALE_AFTER));
    }
}
