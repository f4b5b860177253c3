package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Step;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;
import org.senken.files.Excerpt;

/** The run sheet as JSON. */
final class RunSheetJson {
    private static final Field<LocalTime> BEGINS = required("begins", RunSheetJson::time);
    private static final Field<List<Step>> STEPS = required("steps", in -> in.list(RunSheetJson::step));
    private static final Field<Optional<RunSheet.Running>> RUNNING =
            optional("running", in -> Optional.of(running(in)), Optional.empty());

    private static final Field<Integer> STEP = required("step", in -> in.integer(0, RunSheet.MOST_STEPS));
    private static final Field<Instant> SINCE = required("since", JsonReader::moment);

    private static final Field<Text> TITLE = required("title", JsonReader::text);
    private static final Field<Integer> MINUTES = required("minutes", in -> in.integer(0, Step.LONGEST));
    private static final Field<Integer> SHORTEST = optional("shortest", in -> in.integer(0, Step.LONGEST), 0);
    private static final Field<Step.Kind> KIND = optional("kind", in -> in.constant(Step.Kind.class), Step.Kind.WORK);
    private static final Field<String> ROOM = optional("room", RunSheetJson::room, "");
    private static final Field<Text> SAY = optional("say", JsonReader::text, Text.EMPTY);
    private static final Field<Text> OUTPUT = optional("output", JsonReader::text, Text.EMPTY);
    private static final Field<Text> OWNER = optional("owner", JsonReader::text, Text.EMPTY);

    private RunSheetJson() {}

    static RunSheet sheet(JsonReader in) throws InvalidInputException {
        var found = in.object(BEGINS, STEPS, RUNNING);
        var steps = found.get(STEPS);
        var running = found.get(RUNNING).orElse(null);
        if (steps.size() > RunSheet.MOST_STEPS || (running != null && running.step() >= steps.size())) {
            throw in.problem("input.json.sheet", RunSheet.MOST_STEPS);
        }
        return new RunSheet(steps, found.get(BEGINS), running);
    }

    static void sheet(JsonWriter out, RunSheet sheet) {
        out.begin().put("begins", sheet.begins().toString());
        out.list("steps", sheet.steps(), RunSheetJson::step);
        var running = sheet.running();
        if (running != null) {
            out.object("running")
                    .put("step", running.step())
                    .put("since", running.since().toString())
                    .end();
        }
        out.end();
    }

    private static RunSheet.Running running(JsonReader in) throws InvalidInputException {
        var found = in.object(STEP, SINCE);
        return new RunSheet.Running(found.get(STEP), found.get(SINCE));
    }

    private static Step step(JsonReader in) throws InvalidInputException {
        var found = in.object(TITLE, MINUTES, SHORTEST, KIND, ROOM, SAY, OUTPUT, OWNER);
        return new Step(
                found.get(TITLE),
                found.get(MINUTES),
                found.get(SHORTEST),
                found.get(KIND),
                found.get(ROOM),
                found.get(SAY),
                found.get(OUTPUT),
                found.get(OWNER));
    }

    private static void step(JsonWriter out, Step step) {
        out.begin().put("title", step.title()).put("minutes", step.minutes());
        out.put("shortest", step.shortest()).put("kind", step.kind()).put("room", step.room());
        out.put("say", step.say()).put("output", step.output()).put("owner", step.owner());
        out.end();
    }

    private static String room(JsonReader in) throws InvalidInputException {
        return in.string().isEmpty() ? "" : in.id(Identifier::checked);
    }

    private static LocalTime time(JsonReader in) throws InvalidInputException {
        var text = in.string();
        try {
            return LocalTime.parse(text).withNano(0);
        } catch (DateTimeException wrong) {
            throw in.problem("input.json.time", in.path(), Excerpt.of(text));
        }
    }
}
