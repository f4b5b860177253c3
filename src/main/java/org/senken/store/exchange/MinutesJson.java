package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Tie;
import org.senken.core.minutes.Wording;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Notes and wordings as JSON. */
final class MinutesJson {
    private static final int MOST = 1_000_000;

    private static final Field<Integer> NUMBER = required("number", in -> in.integer(1, MOST));
    private static final Field<Instant> AT = required("at", JsonReader::moment);
    private static final Field<Tie> TIE = required("tie", MinutesJson::tie);
    private static final Field<String> TEXT = required("text", JsonReader::words);

    private static final Field<List<Text>> VARIANTS = required("variants", in -> in.list(JsonReader::text));
    private static final Field<Integer> CHOSEN = optional("chosen", in -> in.integer(0, MOST), 0);
    private static final Field<Wording.Status> STATUS = required("status", in -> in.constant(Wording.Status.class));
    private static final Field<Text> RESERVATION = optional("reservation", JsonReader::text, Text.EMPTY);

    private static final Field<String> ROOM = required("room", in -> in.id(Identifier::checked));
    private static final Field<Optional<Integer>> ROUND =
            optional("round", in -> Optional.of(in.integer(1, 1000)), Optional.empty());
    private static final Field<Optional<SubjectId>> SUBJECT =
            optional("subject", in -> Optional.of(in.id(SubjectId::new)), Optional.empty());
    private static final Field<Optional<CriterionId>> CRITERION =
            optional("criterion", in -> Optional.of(in.id(CriterionId::new)), Optional.empty());

    private static final Field<List<Note>> NOTES = optional("notes", in -> in.list(MinutesJson::note), List.of());
    private static final Field<List<Wording>> WORDINGS =
            optional("wordings", in -> in.list(MinutesJson::wording), List.of());

    private static final Field<RunSheet> SHEET = optional("runSheet", RunSheetJson::sheet, RunSheet.EMPTY);

    private MinutesJson() {}

    static Minutes minutes(JsonReader in) throws InvalidInputException {
        var found = in.object(NOTES, WORDINGS, SHEET);
        return new Minutes(found.get(NOTES), found.get(WORDINGS), found.get(SHEET));
    }

    /** Writes the fields of the minutes into the object that has been begun. */
    static void minutes(JsonWriter out, Minutes minutes) {
        out.list("notes", minutes.notes(), MinutesJson::note);
        out.list("wordings", minutes.wordings(), MinutesJson::wording);
        RunSheetJson.sheet(out.key("runSheet"), minutes.sheet());
        out.end();
    }

    static Note note(JsonReader in) throws InvalidInputException {
        var found = in.object(NUMBER, AT, TIE, TEXT);
        return new Note(found.get(NUMBER), found.get(AT), found.get(TIE), found.get(TEXT));
    }

    static void note(JsonWriter out, Note note) {
        out.begin().put("number", note.number()).put("at", note.at().toString());
        tie(out.object("tie"), note.tie());
        out.put("text", note.text()).end();
    }

    static Wording wording(JsonReader in) throws InvalidInputException {
        var found = in.object(NUMBER, TIE, VARIANTS, CHOSEN, STATUS, RESERVATION);
        var variants = found.get(VARIANTS);
        if (variants.isEmpty() || variants.size() > Wording.MOST_VARIANTS || found.get(CHOSEN) >= variants.size()) {
            throw in.problem("input.json.variants", found.get(NUMBER), Wording.MOST_VARIANTS);
        }
        return new Wording(
                found.get(NUMBER),
                found.get(TIE),
                variants,
                found.get(CHOSEN),
                found.get(STATUS),
                found.get(RESERVATION));
    }

    static void wording(JsonWriter out, Wording wording) {
        out.begin().put("number", wording.number());
        tie(out.object("tie"), wording.tie());
        out.list("variants", wording.variants(), JsonWriter::text).put("chosen", wording.chosen());
        out.put("status", wording.status())
                .put("reservation", wording.reservation())
                .end();
    }

    private static Tie tie(JsonReader in) throws InvalidInputException {
        var found = in.object(ROOM, ROUND, SUBJECT, CRITERION);
        return new Tie(
                found.get(ROOM),
                found.get(ROUND).orElse(null),
                found.get(SUBJECT).orElse(null),
                found.get(CRITERION).orElse(null));
    }

    private static void tie(JsonWriter out, Tie tie) {
        out.put("room", tie.room());
        if (tie.round() != null) {
            out.put("round", tie.round());
        }
        if (tie.subject() != null) {
            out.put("subject", tie.subject().value());
        }
        if (tie.criterion() != null) {
            out.put("criterion", tie.criterion().value());
        }
        out.end();
    }
}
