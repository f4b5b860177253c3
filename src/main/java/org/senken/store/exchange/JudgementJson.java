package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Link;
import org.senken.core.technology.Confidence;
import org.senken.editing.InvalidInputException;
import org.senken.editing.ScenarioPart;

/**
 * Judgements as JSON: by judge, by the state that acts, by the state it acts on. A judgement is its score alone, or an
 * object where there is more to say.
 */
final class JudgementJson {
    static final Field<Judgements> JUDGEMENTS = optional("judgements", JudgementJson::judgements, Judgements.NONE);

    private static final Field<JudgeId> JUDGE = required("judge", in -> in.id(JudgeId::new));
    private static final Field<SortedMap<Cell, Judgement>> CELLS = required("cells", JudgementJson::cells);

    private static final Field<Integer> SCORE = required("score", JudgementJson::score);
    private static final Field<Optional<Confidence>> CONFIDENCE =
            optional("confidence", in -> Optional.of(in.constant(Confidence.class)), Optional.empty());
    private static final Field<String> REASON = optional("reason", JsonReader::words, "");

    private JudgementJson() {}

    private static Judgements judgements(JsonReader in) throws InvalidInputException {
        var all = Judgements.NONE.draft();
        in.map(JudgeId::new, JudgementJson::cells)
                .forEach((judge, cells) -> cells.forEach((cell, judgement) -> all.put(cell, judge, judgement)));
        return all.done();
    }

    /** Writes the judgements as the value that comes next. */
    static void judgements(JsonWriter out, Judgements judgements) {
        var byJudge = new TreeMap<JudgeId, SortedMap<Cell, Judgement>>();
        judgements
                .cells()
                .forEach((cell, said) -> said.forEach((judge, judgement) ->
                        byJudge.computeIfAbsent(judge, each -> new TreeMap<>()).put(cell, judgement)));
        out.table(byJudge, JudgementJson::cells);
    }

    private static SortedMap<Cell, Judgement> cells(JsonReader in) throws InvalidInputException {
        return Grid.CELLS.read(in, JudgementJson::judgement);
    }

    private static void cells(JsonWriter out, Map<Cell, Judgement> cells) {
        Grid.CELLS.write(out, cells, JudgementJson::judgement);
    }

    private static Judgement judgement(JsonReader in) throws InvalidInputException {
        if (!in.isAtObject()) {
            return Judgement.of(score(in));
        }
        var found = in.object(SCORE, CONFIDENCE, REASON);
        return new Judgement(found.get(SCORE), found.get(CONFIDENCE), found.get(REASON));
    }

    private static int score(JsonReader in) throws InvalidInputException {
        return in.integer(-Judgement.STRONGEST_IN_FILES, Judgement.STRONGEST_IN_FILES);
    }

    private static void judgement(JsonWriter out, Judgement judgement) {
        if (judgement.equals(Judgement.of(judgement.score()))) {
            out.number(judgement.score());
            return;
        }
        out.begin().put("score", judgement.score());
        judgement.confidence().ifPresent(confidence -> out.put("confidence", confidence));
        if (!judgement.reason().isEmpty()) {
            out.put("reason", judgement.reason());
        }
        out.end();
    }

    static ScenarioPart.JudgementsPart part(JsonReader in) throws InvalidInputException {
        var found = in.object(JUDGE, LinkJson.FROM, LinkJson.TO, CELLS);
        return new ScenarioPart.JudgementsPart(
                found.get(JUDGE), new Link(found.get(LinkJson.FROM), found.get(LinkJson.TO)), found.get(CELLS));
    }

    static void part(JsonWriter out, ScenarioPart.JudgementsPart part) {
        LinkJson.link(out.begin().put("judge", part.judge().value()), part.block());
        cells(out.key("cells"), part.cells());
        out.end();
    }
}
