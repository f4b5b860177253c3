package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.EvidenceId;
import org.senken.core.technology.Grade;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** The evidence ledger as JSON. */
final class LedgerJson {
    static final Field<Ledger> LEDGER = optional("ledger", LedgerJson::ledger, Ledger.EMPTY);

    private static final Field<List<Evidence>> ENTRIES =
            optional("entries", in -> in.list(LedgerJson::entry), List.of());
    private static final Field<Integer> STALE_AFTER =
            optional("staleAfter", in -> in.integer(1, Ledger.LONGEST), Ledger.STALE_AFTER);

    private static final Field<EvidenceId> ID = required("id", in -> in.id(EvidenceId::new));
    private static final Field<SubjectId> SUBJECT = required("subject", in -> in.id(SubjectId::new));
    private static final Field<Optional<CriterionId>> CRITERION =
            optional("criterion", in -> Optional.of(in.id(CriterionId::new)), Optional.empty());
    private static final Field<Text> CITATION = required("citation", JsonReader::text);
    private static final Field<Optional<LocalDate>> PUBLISHED =
            optional("published", JsonReader::date, Optional.empty());
    private static final Field<Optional<LocalDate>> LOOKED = required("looked", JsonReader::date);
    private static final Field<String> LINK = optional("link", JsonReader::words, "");
    private static final Field<String> PAGE = optional("page", JsonReader::words, "");
    private static final Field<Grade> GRADE = required("grade", in -> in.constant(Grade.class));

    private LedgerJson() {}

    private static Ledger ledger(JsonReader in) throws InvalidInputException {
        var found = in.object(ENTRIES, STALE_AFTER);
        return new Ledger(found.get(ENTRIES), found.get(STALE_AFTER));
    }

    /** Writes the fields of the object that has been begun, and ends it. */
    static void ledger(JsonWriter out, Ledger ledger) {
        out.list("entries", ledger.entries(), LedgerJson::entry)
                .put("staleAfter", ledger.staleAfter())
                .end();
    }

    static Evidence entry(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(ID, SUBJECT, CRITERION, CITATION, PUBLISHED, LOOKED, LINK, PAGE, GRADE);
        Optional<LocalDate> looked = found.get(LOOKED);
        if (looked.isEmpty()) {
            throw in.problem("input.evidence.date", path);
        }
        return new Evidence(
                found.get(ID),
                found.get(SUBJECT),
                found.get(CRITERION),
                found.get(CITATION),
                found.get(PUBLISHED),
                looked.get(),
                found.get(LINK),
                found.get(PAGE),
                found.get(GRADE));
    }

    static void entry(JsonWriter out, Evidence entry) {
        out.begin().put("id", entry.id().value()).put("subject", entry.subject().value());
        entry.criterion().ifPresent(criterion -> out.put("criterion", criterion.value()));
        out.put("citation", entry.citation())
                .put("published", entry.published().orElse(null))
                .put("looked", entry.looked());
        out.put("link", entry.link())
                .put("page", entry.page())
                .put("grade", entry.grade())
                .end();
    }
}
