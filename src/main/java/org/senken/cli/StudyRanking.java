package org.senken.cli;

import java.util.Optional;
import java.util.function.Function;
import org.senken.chart.StudyCharts;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.study.Study;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.ClashWords;

/** A study's areas and technologies, or its items, ranked by its newest votes and its own value model. */
record StudyRanking(
        Study study, FundingCase funding, Outlook world, VotesRanking votes, WeightSet weights, Acceptability ranking) {
    /**
     * What is asked for.
     *
     * @param scenario the id of a chosen scenario; empty for the world as it is
     */
    record Wish(Candidates.Kind kind, Optional<String> scenario, int draws, long seed) {
        /** Areas and technologies in the world as it is, drawn as often as usual. */
        static final Wish USUAL = new Wish(Candidates.Kind.SUBJECTS, Optional.empty(), Acceptability.USUAL_DRAWS, 1);
    }

    static StudyRanking of(Study study, Wish wish, Progress progress) throws Failure {
        var funding = study.fundingCase().orElseThrow(() -> Failure.impossible("cli.no-results"));
        var world = world(study, funding, wish.scenario());
        if (funding.criteria().isEmpty()) {
            throw Failure.impossible("model.nothing");
        }
        var weights = weights(funding.weights(FundingCase.idOf(world)), id -> name(study, id));
        var votes =
                VotesRanking.of(funding, wish.kind(), world).orElseThrow(() -> Failure.impossible("cli.rank.nothing"));
        var ranking = Acceptability.of(votes.scores(), weights.sampler(), wish.draws(), wish.seed(), progress);
        return new StudyRanking(study, funding, world, votes, weights, ranking);
    }

    private static Outlook world(Study study, FundingCase funding, Optional<String> scenario) throws Failure {
        if (scenario.isEmpty()) {
            return funding.base();
        }
        return funding.worlds().stream()
                .filter(each -> FundingCase.idOf(each)
                        .filter(id -> id.value().equals(scenario.get()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> Failure.impossible(StudyCharts.of(study).noScenario(scenario.get())));
    }

    private static Text name(Study study, CriterionId id) {
        return new Text(
                CellNames.of(study, Language.EN).criterion().apply(id),
                CellNames.of(study, Language.JA).criterion().apply(id));
    }

    /**
     * The weights that statements admit.
     *
     * @param names what criteria are called
     * @throws Failure that names the smallest set of statements that contradict each other
     */
    static WeightSet weights(Admissible admissible, Function<CriterionId, Text> names) throws Failure {
        return switch (admissible) {
            case WeightSet set -> set;
            case Contradiction clash -> throw Failure.invalid(ClashWords.of(clash, names));
        };
    }

    Naming naming() {
        return new Naming(study.catalogue(), study.portfolio());
    }

    /** What rows are called: subjects by their short names. */
    Function<Candidate, String> names(Language language) {
        var cells = CellNames.of(study, language);
        return each -> each.item().isPresent()
                ? naming().of(each).in(language)
                : cells.subject().apply(each.subject());
    }

    /** The ranking with the study's names in a language. */
    RankAnswer in(Language language) {
        return RankAnswer.of(this, language);
    }
}
