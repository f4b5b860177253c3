package org.senken.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.GroupFigures;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.RoundStatistics;
import org.senken.core.delphi.RoundVotes;
import org.senken.core.delphi.Sector;
import org.senken.core.delphi.VoteTable;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;

/** What the figures of rounds are drawn from: the newest votes, counted cell by cell. */
final class RoundResults {
    private final Study study;
    private final LatestVotes votes;
    private final List<RoundVotes> rounds;
    private final List<RoundStatistics> statistics;
    private final Map<Question, Cell> cells = new HashMap<>();
    private final Map<Integer, List<GroupFigures<Sector>>> sectors = new HashMap<>();

    RoundResults(Study study, LatestVotes votes) {
        this.study = study;
        this.votes = votes;
        rounds = votes.rounds().stream().map(RoundVotes::of).toList();
        statistics = new VoteTable(rounds).statistics();
        for (var round : statistics) {
            round.cells().forEach(counted -> {
                var question = counted.question();
                if (question.isOfTheWorldAsItIs()) {
                    var subject = study.catalogue().subject(question.subject()).orElseThrow();
                    var criterion = criterion(question);
                    cells.put(question, new Cell(subject, criterion, round, counted));
                }
            });
        }
    }

    private Criterion criterion(Question question) {
        return votes.criteria().stream()
                .filter(each -> each.id().equals(question.criterion()))
                .findFirst()
                .orElseThrow();
    }

    Study study() {
        return study;
    }

    LatestVotes votes() {
        return votes;
    }

    /** The newest round by itself. */
    RoundStatistics newest() {
        return statistics.getLast();
    }

    /** How many people gave at least one score. */
    int experts() {
        return votes.scorers();
    }

    boolean isOnePerson() {
        return experts() == 1;
    }

    /** The subjects that were asked about, as the study lists them. */
    List<Subject> subjects() {
        var asked = votes.subjects();
        return study.catalogue()
                .subjects()
                .filter(subject -> asked.contains(subject.id()))
                .toList();
    }

    /** The same, ordered by what was said of them on one criterion. */
    List<Subject> subjects(Criterion criterion, ChartOrder order) {
        var ordered = new LinkedHashSet<Subject>();
        cells(criterion, order).forEach(cell -> ordered.add(cell.subject()));
        ordered.addAll(subjects());
        return List.copyOf(ordered);
    }

    List<Criterion> criteria() {
        return votes.criteria();
    }

    Optional<Cell> cell(Subject subject, Criterion criterion) {
        return Optional.ofNullable(cells.get(new Question(subject.id(), criterion.id())));
    }

    /** The cells of one criterion, subject by subject. */
    List<Cell> cells(Criterion criterion) {
        return subjects().stream()
                .flatMap(subject -> cell(subject, criterion).stream())
                .toList();
    }

    /** The same in another order. */
    List<Cell> cells(Criterion criterion, ChartOrder order) {
        var cells = cells(criterion);
        return switch (order) {
            case OFFICIAL -> cells;
            case MEDIAN ->
                cells.stream().sorted(Comparator.comparingDouble(this::rank)).toList();
        };
    }

    private double rank(Cell cell) {
        double value = cell.value(isOnePerson());
        return Double.isNaN(value) ? Double.MAX_VALUE : -value;
    }

    /** All cells, subject by subject. */
    List<Cell> cells() {
        return subjects().stream()
                .flatMap(subject -> criteria().stream().flatMap(each -> cell(subject, each).stream()))
                .toList();
    }

    /** What each sector said to a question, without the groups that are too small to be shown. */
    GroupFigures<Sector> bySector(Cell cell) {
        var question = cell.counted().question();
        var home = rounds.stream()
                .filter(each -> each.round() == cell.counted().round())
                .findFirst()
                .orElseThrow();
        return sectors.computeIfAbsent(home.round(), first -> GroupFigures.of(home, this::sector, smallestGroup()))
                .get(home.questions().placeOf(question).orElseThrow());
    }

    private Sector sector(ExpertCode code) {
        return study.expert(code).orElseThrow().sector();
    }

    /** The fewest votes a group is shown with. */
    int smallestGroup() {
        return votes.newest().round().rules().smallestGroup();
    }

    /** The cells of the newest round that an earlier one asked as well, with people enough to compare. */
    List<Cell> moved() {
        int number = newest().round();
        return cells().stream()
                .filter(cell ->
                        cell.counted().round() == number && cell.change().isPresent())
                .toList();
    }

    /** Whether the newest round asked anything again. */
    boolean asksAgain() {
        return newest().cells().stream()
                .filter(cell -> cell.question().isOfTheWorldAsItIs())
                .anyMatch(cell -> cell.change().isPresent());
    }
}
