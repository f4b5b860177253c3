package org.senken.report.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Reasons;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Range;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;

/** The newest votes in the world as it is, cell by cell. */
final class VoteCells {
    /**
     * What the panel said of one subject on one criterion.
     *
     * @param range empty where too few voted for a group figure
     */
    record Cell(
            Subject subject,
            Criterion criterion,
            ClosedRound home,
            GroupStatistics figures,
            Badge badge,
            Optional<Range> range) {

        Question question() {
            return new Question(subject.id(), criterion.id());
        }

        /** What was written to it, by the side it argues for; nothing where the group is too small. */
        Reasons reasons() {
            return range.isPresent() ? Reasons.of(home, question()) : Reasons.NONE;
        }

        boolean isDisputed() {
            return badge == Badge.TWO_CAMPS || badge == Badge.DIVIDED;
        }

        /** The distance between the quartiles; 0 where it is unknown. */
        double spread() {
            return range.map(each -> each.high() - each.low()).orElse(0.0);
        }
    }

    private final Study study;
    private final LatestVotes votes;
    private final Outlook world;
    private final List<Cell> cells = new ArrayList<>();

    VoteCells(Study study, LatestVotes votes) {
        this.study = study;
        this.votes = votes;
        this.world = Outlook.asItIs(votes);
        for (var subject : subjects()) {
            for (var criterion : votes.criteria()) {
                votes.homeOf(new Question(subject.id(), criterion.id()))
                        .ifPresent(home -> cells.add(cell(subject, criterion, home)));
            }
        }
    }

    private Cell cell(Subject subject, Criterion criterion, ClosedRound home) {
        var figures = votes.statistics(new Question(subject.id(), criterion.id()));
        var range = world.range(subject.id(), criterion.id());
        // a result of a group that is too small to be shown is none
        var badge = range.isEmpty()
                ? Badge.TOO_FEW
                : Badge.of(figures, home.round().rules().consensus());
        return new Cell(subject, criterion, home, figures, badge, range);
    }

    LatestVotes votes() {
        return votes;
    }

    List<Criterion> criteria() {
        return votes.criteria();
    }

    boolean isOnePerson() {
        return votes.scorers() == 1;
    }

    /** The subjects that were asked about, as the study lists them. */
    List<Subject> subjects() {
        var asked = votes.subjects();
        return study.catalogue()
                .subjects()
                .filter(each -> asked.contains(each.id()))
                .toList();
    }

    List<Cell> all() {
        return List.copyOf(cells);
    }

    Optional<Cell> at(SubjectId subject, CriterionId criterion) {
        return cells.stream()
                .filter(each -> each.subject().id().equals(subject)
                        && each.criterion().id().equals(criterion))
                .findFirst();
    }

    long count(Badge badge) {
        return cells.stream().filter(each -> each.badge() == badge).count();
    }

    /** The subjects with the highest median on a criterion. */
    List<Cell> leaders(CriterionId criterion) {
        var known = cells.stream()
                .filter(each -> each.criterion().id().equals(criterion))
                .filter(each -> each.range().isPresent())
                .toList();
        double highest = known.stream().mapToDouble(VoteCells::median).max().orElse(Double.NaN);
        return known.stream().filter(each -> median(each) == highest).toList();
    }

    private static double median(Cell cell) {
        return cell.range().orElseThrow().median();
    }

    /** The cells the panel is furthest apart on, the widest first. */
    List<Cell> disputed() {
        return cells.stream()
                .filter(Cell::isDisputed)
                .sorted(Comparator.comparingDouble(Cell::spread).reversed())
                .toList();
    }

    /** The cell with the widest middle half of its votes. */
    Optional<Cell> widest() {
        return cells.stream().filter(each -> each.spread() > 0).max(Comparator.comparingDouble(Cell::spread));
    }

    /** Where everybody said the same and the ledger has nothing to show for it. */
    boolean isBare(Cell cell) {
        return cell.badge() == Badge.AGREEMENT
                && cell.figures().histogram().stream().filter(each -> each > 0).count() == 1
                && study.ledger().on(cell.subject().id(), cell.criterion().id()).isEmpty();
    }
}
