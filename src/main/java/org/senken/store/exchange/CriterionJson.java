package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.HashSet;
import java.util.List;
import org.senken.core.technology.Anchor;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Scale;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Criteria and anchors as JSON. */
final class CriterionJson {
    private static final Field<CriterionId> ID = required("id", in -> in.id(CriterionId::new));
    private static final Field<Text> NAME = required("name", JsonReader::text);
    private static final Field<Direction> DIRECTION =
            optional("direction", in -> in.constant(Direction.class), Direction.MAX);
    private static final Field<Text> DEFINITION = optional("definition", JsonReader::text, Text.EMPTY);
    private static final Field<List<Anchor>> ANCHORS = optional("anchors", CriterionJson::anchors, List.of());
    private static final Field<Boolean> USED = optional("usedByDefault", JsonReader::bool, true);
    private static final Field<Integer> SCORE = required("score", in -> in.integer(Scale.LOWEST, Scale.HIGHEST));
    private static final Field<Text> TEXT = required("text", JsonReader::text);

    private CriterionJson() {}

    static Criterion criterion(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, DIRECTION, DEFINITION, ANCHORS, USED);
        return new Criterion(
                found.get(ID),
                found.get(NAME),
                found.get(DIRECTION),
                found.get(DEFINITION),
                found.get(ANCHORS),
                found.get(USED));
    }

    static void criterion(JsonWriter out, Criterion criterion) {
        out.begin().put("id", criterion.id().value()).put("name", criterion.name());
        out.put("direction", criterion.direction()).put("definition", criterion.definition());
        out.list("anchors", criterion.anchors(), CriterionJson::anchor);
        out.put("usedByDefault", criterion.usedByDefault()).end();
    }

    private static List<Anchor> anchors(JsonReader in) throws InvalidInputException {
        var seen = new HashSet<Integer>();
        return in.list(each -> {
            var anchor = anchor(each);
            if (!seen.add(anchor.score())) {
                throw each.problem("problem.duplicate", anchor.score());
            }
            return anchor;
        });
    }

    private static Anchor anchor(JsonReader in) throws InvalidInputException {
        var found = in.object(SCORE, TEXT);
        return new Anchor(found.get(SCORE), found.get(TEXT));
    }

    private static void anchor(JsonWriter out, Anchor anchor) {
        out.begin().put("score", anchor.score()).put("text", anchor.text()).end();
    }
}
