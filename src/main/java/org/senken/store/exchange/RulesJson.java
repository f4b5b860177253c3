package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Map;
import java.util.Set;
import org.senken.core.delphi.Anonymity;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.ConsensusRule;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.StabilityRule;
import org.senken.core.technology.SubjectId;
import org.senken.editing.InvalidInputException;

/** What a round fixes before the first vote, and which votes count, as JSON. */
final class RulesJson {
    private enum ConsensusName {
        NARROW_SPREAD,
        SHARE_IN_BAND,
        PANEL_SIZE
    }

    private static final Field<ConsensusRule> CONSENSUS =
            optional("consensus", RulesJson::consensus, ConsensusRule.DEFAULT);
    private static final Field<StabilityRule> STABILITY =
            optional("changedBelow", in -> new StabilityRule(in.decimal(0.001, 1)), StabilityRule.DEFAULT);
    private static final Field<Anonymity> ANONYMITY =
            optional("anonymity", in -> in.constant(Anonymity.class), Anonymity.CODED);
    private static final Field<Integer> PLANNED =
            optional("plannedRounds", in -> in.integer(1, RoundRules.MOST_ROUNDS), RoundRules.DEFAULT.plannedRounds());
    private static final Field<Integer> SMALLEST = optional(
            "smallestGroup", in -> in.integer(RoundRules.FEWEST_OF_GROUP, 1000), RoundRules.DEFAULT.smallestGroup());
    private static final Field<Assignment> ASSIGNMENT =
            optional("assignment", RulesJson::assignment, Assignment.EVERYBODY);

    private static final Field<ConsensusName> RULE = required("rule", in -> in.constant(ConsensusName.class));
    private static final Field<Double> LIMIT = optional("limit", in -> in.decimal(0, 8), 0.0);

    private static final Field<Assignment.By> BY = required("by", in -> in.constant(Assignment.By.class));
    private static final Field<Map<ExpertCode, Set<SubjectId>>> SUBJECTS = optional(
            "subjects",
            in -> in.map(ExpertCode::new, each -> Set.copyOf(each.list(one -> one.id(SubjectId::new)))),
            Map.of());

    private static final Field<Boolean> WITH_INTERESTED = required("withInterested", JsonReader::bool);
    private static final Field<Boolean> WITH_INFORMED = required("withInformed", JsonReader::bool);

    private static final Field<ExpertWeights> WEIGHTS =
            optional("weights", in -> in.constant(ExpertWeights.class), ExpertWeights.EQUAL);

    private RulesJson() {}

    static RoundRules rules(JsonReader in) throws InvalidInputException {
        var found = in.object(CONSENSUS, STABILITY, ANONYMITY, PLANNED, SMALLEST, ASSIGNMENT);
        return new RoundRules(
                found.get(CONSENSUS),
                found.get(STABILITY),
                found.get(ANONYMITY),
                found.get(PLANNED),
                found.get(SMALLEST),
                found.get(ASSIGNMENT));
    }

    /** Writes the object of the rules. */
    static void rules(JsonWriter out, RoundRules rules) {
        consensus(out.object("consensus"), rules.consensus());
        out.put("changedBelow", rules.stability().changedBelow());
        out.put("anonymity", rules.anonymity()).put("plannedRounds", rules.plannedRounds());
        out.put("smallestGroup", rules.smallestGroup());
        out.object("assignment").put("by", rules.assignment().by());
        out.table("subjects", rules.assignment().subjects(), RulesJson::subjects)
                .end()
                .end();
    }

    private static void subjects(JsonWriter out, Set<SubjectId> subjects) {
        out.array(subjects.stream().map(SubjectId::value).sorted().toList(), JsonWriter::string);
    }

    private static ConsensusRule consensus(JsonReader in) throws InvalidInputException {
        var found = in.object(RULE, LIMIT);
        return switch (found.get(RULE)) {
            case NARROW_SPREAD -> new ConsensusRule.NarrowSpread(found.get(LIMIT));
            case SHARE_IN_BAND -> new ConsensusRule.ShareInBand(Math.min(found.get(LIMIT), 1));
            case PANEL_SIZE -> new ConsensusRule.PanelSize();
        };
    }

    private static void consensus(JsonWriter out, ConsensusRule rule) {
        switch (rule) {
            case ConsensusRule.NarrowSpread spread ->
                out.put("rule", ConsensusName.NARROW_SPREAD).put("limit", spread.widest());
            case ConsensusRule.ShareInBand share ->
                out.put("rule", ConsensusName.SHARE_IN_BAND).put("limit", share.least());
            case ConsensusRule.PanelSize size -> out.put("rule", ConsensusName.PANEL_SIZE);
        }
        out.end();
    }

    private static Assignment assignment(JsonReader in) throws InvalidInputException {
        var found = in.object(BY, SUBJECTS);
        return new Assignment(found.get(BY), found.get(SUBJECTS));
    }

    static Counting counting(JsonReader in) throws InvalidInputException {
        var found = in.object(WITH_INTERESTED, WITH_INFORMED, WEIGHTS);
        return new Counting(found.get(WITH_INTERESTED), found.get(WITH_INFORMED), found.get(WEIGHTS));
    }

    /** Writes the fields of the counting into the object that has been begun. */
    static void counting(JsonWriter out, Counting counting) {
        out.put("withInterested", counting.withInterested())
                .put("withInformed", counting.withInformed())
                .put("weights", counting.weights())
                .end();
    }
}
