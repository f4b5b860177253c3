package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Vote;
import org.senken.core.portfolio.CellScores;
import org.senken.core.portfolio.CellScores.Origin;
import org.senken.core.portfolio.Outlook;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** Everything behind a bubble. */
public record Behind(Text subject, List<Cell> cells) {
    /**
     * The votes on one criterion for the chosen subject.
     *
     * @param shift what the scenario does to them, if it does anything
     */
    public record Cell(Criterion criterion, GroupStatistics statistics, List<String> reasons, Optional<Shift> shift) {}

    /**
     * What a scenario adds to the votes.
     *
     * @param scores what comes of it
     * @param reason why; may be blank
     */
    public record Shift(String letter, CellScores scores, Text reason) {}

    public Behind {
        cells = List.copyOf(cells);
    }

    static Behind of(Study study, Outlook outlook, SubjectId subject) {
        var cells = new ArrayList<Cell>();
        for (var criterion : outlook.criteria()) {
            var source = source(outlook, new Question(subject, criterion.id()));
            var votes = source.votes().votes(source.question());
            if (!votes.isEmpty()) {
                var statistics = source.votes().statistics(source.question());
                cells.add(new Cell(criterion, statistics, reasons(votes), shift(outlook, source.question())));
            }
        }
        return new Behind(study.catalogue().subject(subject).orElseThrow().label(), cells);
    }

    /** Where the votes of a cell stand. */
    private record Source(LatestVotes votes, Question question) {}

    private static Source source(Outlook outlook, Question question) {
        boolean voted = outlook.at(question.subject(), question.criterion()).origin() == Origin.VOTED;
        return outlook.scenario()
                .filter(scenario -> voted)
                .flatMap(scenario -> outlook.votes()
                        .under(scenario.id())
                        .map(votes -> new Source(votes, question.under(scenario.id()))))
                .orElseGet(() -> new Source(outlook.votes(), question));
    }

    private static Optional<Shift> shift(Outlook outlook, Question question) {
        var scores = outlook.at(question.subject(), question.criterion());
        if (scores.origin() != Origin.SHIFTED) {
            return Optional.empty();
        }
        var cell = new EffectCell(question.subject(), question.criterion());
        var reason = outlook.scenario()
                .flatMap(scenario -> Optional.ofNullable(scenario.effects().get(cell)))
                .map(Effect::reason)
                .orElse(Text.EMPTY);
        return Optional.of(new Shift(outlook.letter(), scores, reason));
    }

    /** The reasons in the order of their scores, so that both sides stand together. */
    private static List<String> reasons(List<Vote> votes) {
        return votes.stream()
                .filter(vote -> vote.reason().isPresent())
                .sorted((a, b) -> Integer.compare(score(a), score(b)))
                .map(vote -> (score(vote) == 0 ? "–" : String.valueOf(score(vote))) + "  "
                        + vote.reason().orElse(""))
                .toList();
    }

    private static int score(Vote vote) {
        return vote.answer() instanceof Answer.Score given ? given.value() : 0;
    }
}
