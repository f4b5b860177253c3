package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.study.Problem;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;

/**
 * What portfolios must keep to and what items gain from one another, as a file has it.
 *
 * @param line where they begin in the file
 * @param requires pairs: the first item only with the second
 * @param most the most items, -1 if that is not limited
 */
record LimitsJson(
        int line,
        int column,
        List<String> mustHave,
        List<String> excluded,
        List<List<String>> requires,
        List<List<String>> exclusive,
        List<GroupRow> groups,
        List<SynergyRow> synergies,
        int most,
        List<LinearRow> linear) {
    private static final int DIGITS = 9;
    private static final int MANY = 1_000_000;

    /** Items of which a portfolio has at least and at most so many. */
    record GroupRow(List<String> items, int min, int max) {}

    /** What items gain from one another. */
    record SynergyRow(List<String> items, Map<CriterionId, FundingJson.Span> scores) {}

    /** A weighted sum of the items. */
    record LinearRow(Map<String, BigDecimal> coefficients, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        List<BigDecimal> numbers() {
            return Stream.of(coefficients.values().stream(), min.stream(), max.stream())
                    .flatMap(each -> each)
                    .toList();
        }
    }

    private static final LimitsJson NONE =
            new LimitsJson(1, 1, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), -1, List.of());
    static final Field<LimitsJson> CONSTRAINTS = optional("constraints", LimitsJson::limits, NONE);

    private static final Field<List<String>> MUST_HAVE = optional("mustHave", LimitsJson::items, List.of());
    private static final Field<List<String>> EXCLUDED = optional("excluded", LimitsJson::items, List.of());
    private static final Field<List<List<String>>> REQUIRES =
            optional("requires", in -> in.list(LimitsJson::pair), List.of());
    private static final Field<List<List<String>>> EXCLUSIVE =
            optional("exclusive", in -> in.list(LimitsJson::items), List.of());
    private static final Field<List<GroupRow>> GROUPS = optional("groups", in -> in.list(LimitsJson::group), List.of());
    private static final Field<List<SynergyRow>> SYNERGIES =
            optional("synergies", in -> in.list(LimitsJson::synergy), List.of());
    private static final Field<Integer> MAX_ITEMS = optional("maxItems", in -> in.integer(0, MANY), -1);
    private static final Field<List<LinearRow>> LINEAR =
            optional("linear", in -> in.list(LimitsJson::linear), List.of());

    private static final Field<List<String>> ITEMS = required("items", LimitsJson::someItems);
    private static final Field<Integer> LEAST = optional("min", in -> in.integer(0, MANY), 0);
    private static final Field<Integer> MOST = optional("max", in -> in.integer(0, MANY), MANY);
    private static final Field<Map<String, BigDecimal>> COEFFICIENTS =
            required("coefficients", in -> in.map(Identifier::checked, each -> each.exact(DIGITS, DIGITS)));
    private static final Field<Optional<BigDecimal>> MIN =
            optional("min", in -> Optional.of(in.exact(DIGITS, DIGITS)), Optional.empty());
    private static final Field<Optional<BigDecimal>> MAX =
            optional("max", in -> Optional.of(in.exact(DIGITS, DIGITS)), Optional.empty());

    private static LimitsJson limits(JsonReader in) throws InvalidInputException {
        var place = in.place();
        var found = in.object(MUST_HAVE, EXCLUDED, REQUIRES, EXCLUSIVE, GROUPS, SYNERGIES, MAX_ITEMS, LINEAR);
        return new LimitsJson(
                place[0],
                place[1],
                found.get(MUST_HAVE),
                found.get(EXCLUDED),
                found.get(REQUIRES),
                found.get(EXCLUSIVE),
                found.get(GROUPS),
                found.get(SYNERGIES),
                found.get(MAX_ITEMS),
                found.get(LINEAR));
    }

    private static List<String> items(JsonReader in) throws InvalidInputException {
        var seen = new HashSet<String>();
        return in.list(each -> {
            var item = each.id(Identifier::checked);
            if (!seen.add(item)) {
                throw each.problem("problem.duplicate", item);
            }
            return item;
        });
    }

    private static List<String> someItems(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var items = items(in);
        if (items.isEmpty()) {
            throw in.problem("ranking.empty", path);
        }
        return items;
    }

    private static List<String> pair(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var items = items(in);
        if (items.size() != 2) {
            throw in.problem("funding.requires", path);
        }
        return items;
    }

    private static GroupRow group(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(ITEMS, LEAST, MOST);
        if (found.get(LEAST) > found.get(MOST)) {
            throw in.problem("ranking.ends", path, found.get(LEAST), found.get(MOST));
        }
        return new GroupRow(found.get(ITEMS), found.get(LEAST), found.get(MOST));
    }

    private static SynergyRow synergy(JsonReader in) throws InvalidInputException {
        var found = in.object(ITEMS, FundingJson.SCORES);
        return new SynergyRow(found.get(ITEMS), found.get(FundingJson.SCORES));
    }

    private static LinearRow linear(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(COEFFICIENTS, MIN, MAX);
        var min = found.get(MIN);
        var max = found.get(MAX);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw in.problem(
                    "ranking.ends", path, min.get().toPlainString(), max.get().toPlainString());
        }
        var row = new LinearRow(found.get(COEFFICIENTS), min, max);
        if (FundingJson.isTooFine(row.numbers())) {
            throw in.problem("funding.fine", path);
        }
        return row;
    }

    /** An item that the file does not have. */
    static Optional<Problem> unknownItem(String path, String item, List<String> items) {
        return items.contains(item)
                ? Optional.empty()
                : Optional.of(new Problem(path, Sentence.of("funding.item.unknown", item)));
    }

    /** What is wrong with them, the first of it: an item or a criterion that the file does not have. */
    Optional<Problem> problem(List<String> items, List<CriterionId> criteria) {
        var mentions = new ArrayList<Mention>();
        mention(mentions, "constraints.mustHave", mustHave);
        mention(mentions, "constraints.excluded", excluded);
        for (int i = 0; i < requires.size(); i++) {
            mention(mentions, "constraints.requires[" + i + "]", requires.get(i));
        }
        for (int i = 0; i < exclusive.size(); i++) {
            mention(mentions, "constraints.exclusive[" + i + "]", exclusive.get(i));
        }
        for (int i = 0; i < groups.size(); i++) {
            mention(
                    mentions,
                    "constraints.groups[" + i + "].items",
                    groups.get(i).items());
        }
        for (int i = 0; i < synergies.size(); i++) {
            mention(
                    mentions,
                    "constraints.synergies[" + i + "].items",
                    synergies.get(i).items());
        }
        for (int i = 0; i < linear.size(); i++) {
            for (var item : linear.get(i).coefficients().keySet()) {
                mentions.add(new Mention("constraints.linear[" + i + "].coefficients." + item, item));
            }
        }
        return mentions.stream()
                .flatMap(each -> unknownItem(each.path(), each.item(), items).stream())
                .findFirst()
                .or(() -> criterionProblem(criteria));
    }

    /** A place in the file that names an item. */
    private record Mention(String path, String item) {}

    private static void mention(List<Mention> mentions, String path, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            mentions.add(new Mention(path + "[" + i + "]", items.get(i)));
        }
    }

    private Optional<Problem> criterionProblem(List<CriterionId> criteria) {
        for (int i = 0; i < synergies.size(); i++) {
            var wrong = FundingJson.unknownCriterion(
                    "constraints.synergies[" + i + "].scores",
                    synergies.get(i).scores().keySet(),
                    criteria);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }
}
