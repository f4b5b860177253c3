package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.Change;
import org.senken.core.delphi.GroupFigures;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.RulesInWords;
import org.senken.core.technology.Scale;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** What a cell says, in words: agreement, stability and dissent are three answers to three questions. */
record CellWords(Messages messages, RoundReading reading, CellStatistics cell) {
    /** From this many points on the medians of two groups count as apart. A convention of ours. */
    private static final double APART = 2;

    private GroupStatistics figures() {
        return cell.figures();
    }

    private boolean isOneVote() {
        return reading.isOnePerson() && figures().n() == 1;
    }

    /** The median; of one person the score itself, of too few votes a dash. */
    String median() {
        return Numbers.decimal(value());
    }

    /** The median as a number; of one person the score itself; NaN of too few votes. */
    double value() {
        return isOneVote()
                ? figures().histogram().indexOf(1) + Scale.LOWEST
                : figures().median();
    }

    /** What the large number is. */
    String caption() {
        if (reading.isOnePerson()) {
            return messages.get("results.one");
        }
        if (!figures().isEnough()) {
            return messages.count("results.few", figures().n());
        }
        return messages.get(
                figures().weighted().isPresent() ? "results.weighted" : "results.group",
                figures().n());
    }

    /** Where the middle half of the votes lies; empty of too few votes. */
    Optional<String> middle() {
        return figures().isEnough()
                ? Optional.of(messages.get(
                        "results.middle",
                        Numbers.decimal(figures().q1()),
                        Numbers.decimal(figures().q3())))
                : Optional.empty();
    }

    /** How many answered what. */
    String counts() {
        return String.join(
                messages.get("results.between"),
                messages.count("results.votes", figures().n()),
                messages.get("results.abstentions", figures().abstentions()),
                messages.get("results.not-applicable", figures().notApplicable()),
                messages.get("results.not-answered", figures().notAnswered()));
    }

    /** Whether the group agrees, and by which rule. */
    String agreement() {
        if (reading.isOnePerson()) {
            return messages.get("results.agreement.one");
        }
        var rule = reading.statistics().agreement();
        return figures()
                .agreement(rule)
                .map(agrees -> messages.get(
                        agrees ? "results.agreement.yes" : "results.agreement.no", RulesInWords.consensus(rule)))
                .orElseGet(() -> messages.get("results.agreement.few", GroupStatistics.FEWEST_FOR_AGREEMENT));
    }

    /** Whether the same people kept to what they said. */
    String stability() {
        return cell.change().map(this::stability).orElseGet(() -> messages.get("results.stability.first"));
    }

    private String stability(Change change) {
        var sentences = new ArrayList<String>();
        var stable = change.stable(reading.statistics().stability());
        if (stable.isEmpty()) {
            sentences.add(messages.get("results.stability.few", change.since(), change.sameExperts()));
        } else {
            sentences.add(messages.get(
                    stable.get() ? "results.stability.yes" : "results.stability.no",
                    change.since(),
                    change.sameExperts(),
                    change.up(),
                    change.stayed(),
                    change.down()));
        }
        if (change.droppedOut() + change.joined() > 0) {
            sentences.add(messages.get("results.stability.others", change.droppedOut(), change.joined()));
        }
        return paragraph(sentences);
    }

    /** Where the group is apart. */
    String dissent() {
        if (reading.isOnePerson()) {
            return messages.get("results.dissent.one");
        }
        if (!figures().isEnough()) {
            return messages.get("results.dissent.few");
        }
        var found = new ArrayList<String>();
        if (figures().split().orElse(false)) {
            found.add(messages.get("results.dissent.camps"));
        }
        if (figures().disagreement().orElse(false)) {
            found.add(messages.get("results.dissent.divided"));
        }
        gap(reading.bySector(cell.question()), messages::get).ifPresent(found::add);
        gap(reading.byDiscipline(cell.question()), this::discipline).ifPresent(found::add);
        return found.isEmpty() ? messages.get("results.dissent.none") : paragraph(found);
    }

    private <G extends Comparable<G>> Optional<String> gap(GroupFigures<G> groups, Function<? super G, String> name) {
        return groups.widestGap()
                .filter(gap -> gap.points() >= APART)
                .map(gap -> messages.get(
                        "results.dissent.gap",
                        name.apply(gap.higher()),
                        median(groups, gap.higher()),
                        name.apply(gap.lower()),
                        median(groups, gap.lower()),
                        Numbers.decimal(gap.points())));
    }

    private static <G extends Comparable<G>> String median(GroupFigures<G> groups, G group) {
        return Optional.ofNullable(groups.shown().get(group))
                .map(each -> Numbers.decimal(each.median()))
                .orElse("");
    }

    /** The name of a discipline, also of those who have not said theirs. */
    String discipline(Discipline discipline) {
        return discipline.name().isEmpty() ? messages.get("results.discipline.none") : messages.get(discipline.name());
    }

    /** Which groups are not shown, and why; empty if all are. */
    <G extends Comparable<G>> Optional<String> suppressed(GroupFigures<G> groups, Function<? super G, String> name) {
        if (groups.suppressed().isEmpty()) {
            return Optional.empty();
        }
        var names = groups.suppressed().stream().<String>map(name).toList();
        return Optional.of(messages.get(
                "results.suppressed",
                String.join(messages.get("map.between.names"), names),
                reading.closed().round().rules().smallestGroup()));
    }

    /** How far any one vote can move the median; empty where that is not known. */
    Optional<String> withoutOne() {
        return figures()
                .medianWithoutOne()
                .map(range -> range.lowest() == range.highest()
                        ? messages.get("results.without.same", Numbers.decimal(range.lowest()))
                        : messages.get(
                                "results.without", Numbers.decimal(range.lowest()), Numbers.decimal(range.highest())));
    }

    private String paragraph(List<String> sentences) {
        return String.join(messages.get("map.between.sentences"), sentences);
    }
}
