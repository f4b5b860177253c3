package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Origin;
import org.senken.editing.InvalidInputException;

/**
 * Ballots as JSON; the answers are two compact strings. Reasons go by the path of their question in files, where people
 * read them, and by its place in the database.
 */
final class BallotJson {
    private static final Field<ExpertCode> EXPERT = required("expert", in -> in.id(ExpertCode::new));
    private static final Field<String> SCORES = required("scores", JsonReader::string);
    private static final Field<String> CONFIDENCES = required("confidences", JsonReader::string);
    private static final Field<Map<String, String>> REASONS =
            optional("reasons", in -> in.map(key -> key, JsonReader::filled), Map.of());
    private static final Field<Boolean> HANDED_IN = optional("handedIn", JsonReader::bool, false);
    private static final Field<Origin> ORIGIN = optional("origin", BallotJson::origin, Origin.KIOSK);

    private static final Field<Origin.Way> WAY = required("way", in -> in.constant(Origin.Way.class));
    private static final Field<String> TYPIST = optional("typist", JsonReader::words, "");
    private static final Field<Boolean> BY_PROXY = optional("byProxy", JsonReader::bool, false);

    private BallotJson() {}

    /** A ballot whose reasons still go by the keys they were written with. */
    record Keyed(ExpertCode expert, Answers answers, Map<String, String> reasons, boolean handedIn, Origin origin) {
        /** The ballot with its reasons by place; the function gives −1 for a key that stands for no question. */
        Ballot with(ToIntFunction<String> place) {
            var byPlace = new TreeMap<Integer, String>();
            reasons.forEach((key, reason) -> byPlace.put(place.applyAsInt(key), reason));
            return new Ballot(expert, answers, byPlace, handedIn, origin);
        }
    }

    /** The place that a key of the database stands for. */
    static int place(String key) {
        return Integer.parseInt(key);
    }

    static Keyed ballot(JsonReader in) throws InvalidInputException {
        return ballot(in, in.object(EXPERT, SCORES, CONFIDENCES, REASONS, HANDED_IN, ORIGIN));
    }

    /** A ballot that has one more field in its object. */
    static Values values(JsonReader in, Field<?> more) throws InvalidInputException {
        return in.object(more, EXPERT, SCORES, CONFIDENCES, REASONS, HANDED_IN, ORIGIN);
    }

    static Keyed ballot(JsonReader in, Values found) throws InvalidInputException {
        var answers = in.made(
                found.get(SCORES), scores -> Answers.parse(scores, found.get(CONFIDENCES)), "input.json.answers");
        return new Keyed(found.get(EXPERT), answers, found.get(REASONS), found.get(HANDED_IN), found.get(ORIGIN));
    }

    /** Writes the fields of a ballot into the object that has been begun. */
    static void fields(JsonWriter out, Ballot ballot, IntFunction<String> key) {
        var reasons = new TreeMap<String, String>();
        ballot.reasons().forEach((place, reason) -> reasons.put(key.apply(place), reason));
        out.put("expert", ballot.expert().value());
        out.put("scores", ballot.answers().scoreSigns());
        out.put("confidences", ballot.answers().confidenceSigns());
        out.table("reasons", reasons, JsonWriter::string);
        out.put("handedIn", ballot.handedIn());
        out.object("origin").put("way", ballot.origin().way());
        out.put("typist", ballot.origin().typist())
                .put("byProxy", ballot.origin().byProxy())
                .end();
    }

    private static Origin origin(JsonReader in) throws InvalidInputException {
        var found = in.object(WAY, TYPIST, BY_PROXY);
        return new Origin(found.get(WAY), found.get(TYPIST), found.get(BY_PROXY));
    }
}
