package org.senken.ui.delphi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.Basis;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.DiscussNext;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.GroupFigures;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.RoundStatistics;
import org.senken.core.delphi.RoundVotes;
import org.senken.core.delphi.Sector;
import org.senken.core.delphi.Turnover;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.ScenarioNames;

/**
 * Everything that is read of a closed round, counted once.
 *
 * @param voters how many people gave at least one score
 * @param cells the statistics of every question
 * @param sectors what the sectors said to it
 * @param disciplines what the disciplines said to it
 * @param since who came back since the round before; empty in the first
 * @param discuss the cells in the order in which they had better be discussed
 */
record RoundReading(
        Study study,
        ClosedRound closed,
        int voters,
        RoundStatistics statistics,
        Map<Question, CellStatistics> cells,
        Map<Question, GroupFigures<Sector>> sectors,
        Map<Question, GroupFigures<Discipline>> disciplines,
        Optional<Since> since,
        List<CellStatistics> discuss) {

    /** Who came back since an earlier round. */
    record Since(int round, Turnover turnover) {}

    /** A subject and its cells, column by column; empty where the round did not ask. */
    record Line(SubjectId subject, Text name, List<Optional<CellStatistics>> cells) {}

    /** Counts a round of the study; empty unless it is closed. */
    static Optional<RoundReading> of(Study study, int number) {
        var rounds = study.closedRounds().stream()
                .filter(each -> each.round().number() <= number)
                .toList();
        return rounds.isEmpty() || rounds.getLast().round().number() != number
                ? Optional.empty()
                : Optional.of(of(study, rounds));
    }

    private static RoundReading of(Study study, List<ClosedRound> rounds) {
        var votes = rounds.stream().map(closed -> counted(study, closed)).toList();
        var now = votes.getLast();
        var earlier = votes.subList(0, votes.size() - 1);
        var statistics = RoundStatistics.of(now, earlier);
        var experts = study.experts().stream().collect(Collectors.toMap(Expert::code, Function.identity()));
        int smallest = rounds.getLast().round().rules().smallestGroup();
        return new RoundReading(
                study,
                rounds.getLast(),
                // everybody has stayed since this very round
                now.turnoverSince(now).stayed(),
                statistics,
                statistics.cells().stream().collect(Collectors.toMap(CellStatistics::question, Function.identity())),
                groups(now, code -> sector(experts.get(code)), smallest),
                groups(now, code -> discipline(experts.get(code)), smallest),
                earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Since(earlier.getLast().round(), now.turnoverSince(earlier.getLast()))),
                DiscussNext.order(statistics.cells(), DiscussNext.DISAGREEMENT));
    }

    /** The votes that count; those of a proxy, by role or by ballot, are left out where the same people are compared. */
    private static RoundVotes counted(Study study, ClosedRound closed) {
        var proxies = new HashSet<ExpertCode>();
        closed.ballots().stream()
                .filter(ballot -> ballot.origin().byProxy())
                .forEach(each -> proxies.add(each.expert()));
        study.experts().stream().filter(each -> each.role() == Role.PROXY).forEach(each -> proxies.add(each.code()));
        return RoundVotes.of(closed).withProxies(proxies::contains);
    }

    private static Sector sector(@Nullable Expert expert) {
        return expert == null ? Sector.OTHER : expert.sector();
    }

    private static Discipline discipline(@Nullable Expert expert) {
        return new Discipline(expert == null ? Text.EMPTY : expert.discipline());
    }

    private static <G extends Comparable<G>> Map<Question, GroupFigures<G>> groups(
            RoundVotes votes, Function<ExpertCode, G> group, int smallest) {
        var found = new HashMap<Question, GroupFigures<G>>();
        GroupFigures.of(votes, group, smallest).forEach(figures -> found.put(figures.question(), figures));
        return found;
    }

    /** Whether one person made all the judgements: then there is no group and no median. */
    boolean isOnePerson() {
        return voters == 1;
    }

    List<Criterion> criteria() {
        return closed.round().criteria();
    }

    /** The columns of the table. */
    List<Aspect> columns() {
        return Aspect.of(closed.round());
    }

    /** What a column is called. */
    Text name(Aspect column) {
        return QuestionName.brief(study, closed.round(), column);
    }

    /** The scenarios the round asks under, in full; none where it asks of the world as it is. */
    List<Text> scenarios() {
        return columns().stream()
                .flatMap(each -> each.under().stream())
                .distinct()
                .map(id -> ScenarioNames.full(study.scenarios(), id))
                .toList();
    }

    Basis basis() {
        return Basis.of(closed);
    }

    Badge badge(CellStatistics cell) {
        return statistics.badge(cell);
    }

    boolean isDisputed(CellStatistics cell) {
        return switch (badge(cell)) {
            case TWO_CAMPS, DIVIDED -> true;
            case TOO_FEW, MIXED, AGREEMENT -> false;
        };
    }

    Text subject(Question question) {
        return study.catalogue().subject(question.subject()).orElseThrow().label();
    }

    /** The criterion of a question, with its scenario if there is one. */
    Text criterion(Question question) {
        return QuestionName.of(study, closed.round(), question);
    }

    /** What the sectors said to a question of the round. */
    GroupFigures<Sector> bySector(Question question) {
        return Optional.ofNullable(sectors.get(question)).orElseThrow();
    }

    /** What the disciplines said to a question of the round. */
    GroupFigures<Discipline> byDiscipline(Question question) {
        return Optional.ofNullable(disciplines.get(question)).orElseThrow();
    }

    /** The cells as a table, subject by subject. */
    List<Line> lines() {
        var columns = columns();
        return closed.round().questions().subjects().stream()
                .map(subject -> line(subject, columns))
                .toList();
    }

    private Line line(SubjectId subject, List<Aspect> columns) {
        return new Line(
                subject,
                study.catalogue().subject(subject).orElseThrow().label(),
                columns.stream()
                        .map(column -> Optional.ofNullable(cells.get(column.of(subject))))
                        .toList());
    }
}
