package org.senken.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.choice.Clash;
import org.senken.core.portfolio.choice.FundingQuestion;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.FundingFile;
import org.senken.editing.InvalidInputException;
import org.senken.language.Messages;

/**
 * What to choose from and what things are called.
 *
 * @param study where it comes from a study
 */
record PortfolioTask(FundingQuestion question, PortfolioWords words, Optional<StudyPortfolio> study) {
    /**
     * The items of a file.
     *
     * @throws InvalidInputException that names the limits that shut out every portfolio
     */
    static PortfolioTask of(FundingFile file, Optional<BigDecimal> budget, Progress progress)
            throws InvalidInputException {
        var question = budget.map(file.question()::withBudget).orElse(file.question());
        var clash = Clash.of(question.central(), progress);
        if (!clash.isEmpty()) {
            var limits =
                    clash.stream().map(each -> LimitSentence.of(each, question)).toList();
            throw file.refused(clash(limits));
        }
        return new PortfolioTask(question, PortfolioWords.plain(), Optional.empty());
    }

    /** The items, votes, value model and limits of a study. */
    static PortfolioTask of(Study study, Optional<BigDecimal> budget) throws Failure {
        var found = StudyPortfolio.of(study, budget);
        return new PortfolioTask(found.funding().question(), found.words(), Optional.of(found));
    }

    /** That limits clash, and which. */
    static Sentence clash(List<Sentence> limits) {
        return Sentence.of(
                "funding.clash",
                LimitSentence.joined(limits.stream().map(Messages::inBoth).toList()));
    }

    PortfolioAnswer answer(Progress progress) {
        return PortfolioAnswer.of(question, progress);
    }

    /**
     * Writes what was found, and what a study has to say beside it.
     *
     * @param limit how many portfolios are listed at most
     */
    void write(Json json, PortfolioAnswer answer, int limit) {
        PortfolioJson.write(json, answer, limit);
        study.ifPresent(each -> each.write(json));
    }
}
