package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.time.Instant;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.editing.InvalidInputException;

/** What came to a closed round afterwards, as JSON. */
final class AddendumJson {
    private static final Field<Integer> NUMBER = required("number", in -> in.integer(1, 100_000));
    private static final Field<Addendum.Kind> KIND = required("kind", in -> in.constant(Addendum.Kind.class));
    private static final Field<ExpertCode> EXPERT = required("expert", in -> in.id(ExpertCode::new));
    private static final Field<Optional<BallotJson.Keyed>> BEFORE =
            optional("before", in -> Optional.of(BallotJson.ballot(in)), Optional.empty());
    private static final Field<Optional<BallotJson.Keyed>> AFTER =
            optional("after", in -> Optional.of(BallotJson.ballot(in)), Optional.empty());
    private static final Field<String> REASON = optional("reason", JsonReader::words, "");
    private static final Field<Boolean> INFORMED = required("informed", JsonReader::bool);
    private static final Field<Instant> AT = required("at", JsonReader::moment);

    private AddendumJson() {}

    /** An addendum whose ballots' reasons still go by the keys they were written with. */
    record Keyed(Values found) {
        Addendum with(ToIntFunction<String> place) {
            return new Addendum(
                    found.get(NUMBER),
                    found.get(KIND),
                    found.get(EXPERT),
                    found.get(BEFORE).map(ballot -> ballot.with(place)),
                    found.get(AFTER).map(ballot -> ballot.with(place)),
                    found.get(REASON),
                    found.get(INFORMED),
                    found.get(AT));
        }
    }

    static Keyed addendum(JsonReader in) throws InvalidInputException {
        return new Keyed(in.object(NUMBER, KIND, EXPERT, BEFORE, AFTER, REASON, INFORMED, AT));
    }

    /** The same with one more field in its object. */
    static Values values(JsonReader in, Field<?> more) throws InvalidInputException {
        return in.object(more, NUMBER, KIND, EXPERT, BEFORE, AFTER, REASON, INFORMED, AT);
    }

    /** Writes the fields of an addendum into the object that has been begun. */
    static void fields(JsonWriter out, Addendum addendum, IntFunction<String> key) {
        out.put("number", addendum.number()).put("kind", addendum.kind());
        out.put("expert", addendum.expert().value());
        addendum.before().ifPresent(ballot -> ballot(out.object("before"), ballot, key));
        addendum.after().ifPresent(ballot -> ballot(out.object("after"), ballot, key));
        out.put("reason", addendum.reason()).put("informed", addendum.informed());
        out.put("at", addendum.at().toString());
    }

    private static void ballot(JsonWriter out, Ballot ballot, IntFunction<String> key) {
        BallotJson.fields(out, ballot, key);
        out.end();
    }
}
