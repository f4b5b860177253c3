package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Rounds and ballots as JSON; a ballot's answers are two compact strings. */
final class RoundJson {
    private static final Field<Integer> NUMBER = required("number", in -> in.integer(1, 1000));
    private static final Field<Text> VIEWPOINT = required("viewpoint", JsonReader::text);
    private static final Field<Integer> AS_OF = required("asOf", in -> in.integer(1900, 2200));
    private static final Field<Round.State> STATE = required("state", in -> in.constant(Round.State.class));
    private static final Field<List<Criterion>> CRITERIA =
            required("criteria", in -> in.list(CriterionJson::criterion));
    private static final Field<QuestionList> QUESTIONS = required("questions", RoundJson::questions);
    private static final Field<List<NamedBallot>> BALLOTS =
            optional("ballots", in -> in.list(RoundJson::namedBallot), List.of());

    private static final Field<ExpertCode> EXPERT = required("expert", in -> in.id(ExpertCode::new));
    private static final Field<String> SCORES = required("scores", JsonReader::string);
    private static final Field<String> CONFIDENCES = required("confidences", JsonReader::string);
    private static final Field<Map<String, String>> REASONS =
            optional("reasons", in -> in.map(path -> path, JsonReader::filled), Map.of());
    private static final Field<Boolean> HANDED_IN = optional("handedIn", JsonReader::bool, false);

    private RoundJson() {}

    /** A ballot whose reasons still go by the path of their question. */
    record NamedBallot(ExpertCode expert, Answers answers, Map<String, String> reasons, boolean handedIn) {
        /** The ballot with its reasons by place; one for a question the round does not ask gets place −1. */
        Ballot in(Map<String, Integer> places) {
            var byPlace = new TreeMap<Integer, String>();
            reasons.forEach((path, reason) -> byPlace.put(places.getOrDefault(path, -1), reason));
            return new Ballot(expert, answers, byPlace, handedIn);
        }
    }

    static Round round(JsonReader in) throws InvalidInputException {
        var found = in.object(NUMBER, VIEWPOINT, AS_OF, STATE, CRITERIA, QUESTIONS, BALLOTS);
        var questions = found.get(QUESTIONS);
        var places = places(questions);
        return new Round(
                found.get(NUMBER),
                found.get(VIEWPOINT),
                found.get(AS_OF),
                found.get(CRITERIA),
                questions,
                found.get(STATE),
                found.get(BALLOTS).stream().map(ballot -> ballot.in(places)).toList());
    }

    static void round(JsonWriter out, Round round) {
        out.begin().put("number", round.number()).put("viewpoint", round.viewpoint());
        out.put("asOf", round.asOf()).put("state", round.state());
        out.list("criteria", round.criteria(), CriterionJson::criterion);
        out.list("questions", round.questions().asList(), (each, question) -> each.string(question.path()));
        out.list("ballots", round.ballots(), (each, ballot) -> ballot(each, ballot, round.questions()))
                .end();
    }

    static void ballot(JsonWriter out, Ballot ballot, QuestionList questions) {
        var reasons = new TreeMap<String, String>();
        ballot.reasons()
                .forEach((place, reason) -> reasons.put(questions.get(place).path(), reason));
        out.begin().put("expert", ballot.expert().value());
        out.put("scores", ballot.answers().scoreSigns());
        out.put("confidences", ballot.answers().confidenceSigns());
        out.table("reasons", reasons, JsonWriter::string);
        out.put("handedIn", ballot.handedIn()).end();
    }

    private static NamedBallot namedBallot(JsonReader in) throws InvalidInputException {
        var found = in.object(EXPERT, SCORES, CONFIDENCES, REASONS, HANDED_IN);
        var answers = in.made(
                found.get(SCORES), scores -> Answers.parse(scores, found.get(CONFIDENCES)), "input.json.answers");
        return new NamedBallot(found.get(EXPERT), answers, found.get(REASONS), found.get(HANDED_IN));
    }

    private static QuestionList questions(JsonReader in) throws InvalidInputException {
        var seen = new HashMap<Question, Integer>();
        return new QuestionList(in.list(each -> {
            var question = each.id(Question::parse);
            if (seen.put(question, seen.size()) != null) {
                throw each.problem("problem.duplicate", question.path());
            }
            return question;
        }));
    }

    private static Map<String, Integer> places(QuestionList questions) {
        var places = new HashMap<String, Integer>();
        questions.asList().forEach(question -> places.put(question.path(), places.size()));
        return places;
    }
}
