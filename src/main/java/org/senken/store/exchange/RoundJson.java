package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundRules;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Rounds as JSON. */
final class RoundJson {
    private static final Field<Integer> NUMBER = required("number", in -> in.integer(1, 1000));
    private static final Field<Text> VIEWPOINT = required("viewpoint", JsonReader::text);
    private static final Field<Integer> AS_OF = required("asOf", in -> in.integer(1900, 2200));
    private static final Field<Round.State> STATE = required("state", in -> in.constant(Round.State.class));
    private static final Field<List<Criterion>> CRITERIA =
            required("criteria", in -> in.list(CriterionJson::criterion));
    private static final Field<QuestionList> QUESTIONS = required("questions", RoundJson::questions);
    private static final Field<List<BallotJson.Keyed>> BALLOTS =
            optional("ballots", in -> in.list(BallotJson::ballot), List.of());

    private static final Field<RoundRules> RULES = optional("rules", RulesJson::rules, RoundRules.DEFAULT);
    private static final Field<List<AddendumJson.Keyed>> ADDENDA =
            optional("addenda", in -> in.list(AddendumJson::addendum), List.of());

    private RoundJson() {}

    static Round round(JsonReader in) throws InvalidInputException {
        var found = in.object(NUMBER, VIEWPOINT, AS_OF, STATE, CRITERIA, QUESTIONS, RULES, BALLOTS, ADDENDA);
        var questions = found.get(QUESTIONS);
        var places = places(questions);
        return new Round(
                found.get(NUMBER),
                found.get(VIEWPOINT),
                found.get(AS_OF),
                found.get(CRITERIA),
                questions,
                found.get(RULES),
                found.get(STATE),
                found.get(BALLOTS).stream()
                        .map(ballot -> ballot.with(path -> places.getOrDefault(path, -1)))
                        .toList(),
                found.get(ADDENDA).stream()
                        .map(addendum -> addendum.with(path -> places.getOrDefault(path, -1)))
                        .toList());
    }

    static void round(JsonWriter out, Round round) {
        out.begin().put("number", round.number()).put("viewpoint", round.viewpoint());
        out.put("asOf", round.asOf()).put("state", round.state());
        out.list("criteria", round.criteria(), CriterionJson::criterion);
        out.list("questions", round.questions().asList(), (each, question) -> each.string(question.path()));
        RulesJson.rules(out.object("rules"), round.rules());
        out.list("ballots", round.ballots(), (each, ballot) -> {
            BallotJson.fields(each.begin(), ballot, place -> path(round, place));
            each.end();
        });
        out.list("addenda", round.addenda(), (each, addendum) -> {
                    AddendumJson.fields(each.begin(), addendum, place -> path(round, place));
                    each.end();
                })
                .end();
    }

    private static String path(Round round, int place) {
        return round.questions().get(place).path();
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
