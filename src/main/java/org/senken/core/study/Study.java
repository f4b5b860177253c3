package org.senken.core.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Panel;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.minutes.Minutes;
import org.senken.core.portfolio.Allocation;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.report.Reports;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/**
 * Everything a group works on, as one immutable value. Whatever exists is valid: every reference points at something,
 * no id stands twice, every ballot fits its round.
 *
 * @param note what a reader must know, for example that all votes are fictional
 * @param horizon the year the study looks at
 * @param criteria the criteria new rounds choose from; a round keeps its own copy
 * @param rounds in the order they were opened
 * @param counting which votes the figures count
 * @param minutes what was said beside the votes
 * @param scenarios the futures the study looks at
 * @param portfolio what is to be funded, and what was decided
 * @param ledger the evidence behind the scores
 * @param reports what the reports are made of
 */
public record Study(
        StudyId id,
        Text title,
        Text note,
        int horizon,
        Catalogue catalogue,
        List<Criterion> criteria,
        List<Expert> experts,
        Register register,
        List<Round> rounds,
        Allocation allocation,
        Counting counting,
        Minutes minutes,
        Scenarios scenarios,
        Portfolio portfolio,
        Ledger ledger,
        Reports reports) {

    /**
     * @throws InvalidStudyException if an invariant does not hold
     */
    public Study {
        criteria = List.copyOf(criteria);
        experts = List.copyOf(experts);
        rounds = List.copyOf(rounds);
        var problems = new Invariants(
                        catalogue,
                        criteria,
                        experts,
                        register,
                        rounds,
                        allocation,
                        scenarios,
                        portfolio,
                        ledger,
                        reports)
                .problems();
        if (!problems.isEmpty()) {
            throw new InvalidStudyException(problems);
        }
    }

    public Optional<Expert> expert(ExpertCode code) {
        return experts.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Criterion> criterion(CriterionId id) {
        return criteria.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Every criterion there is: those for later rounds first, then those that only rounds keep. */
    public List<Criterion> measures() {
        var all = new LinkedHashMap<CriterionId, Criterion>();
        Stream.concat(criteria.stream(), rounds.stream().flatMap(round -> round.criteria().stream()))
                .forEach(each -> all.putIfAbsent(each.id(), each));
        return List.copyOf(all.values());
    }

    public Optional<Round> round(int number) {
        return rounds.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The round ballots are being taken for, if there is one. */
    public Optional<Round> openRound() {
        return rounds.stream().filter(Round::isOpen).findFirst();
    }

    /** A study of which nothing has been noted yet, without scenarios or items to fund, and in which votes count as they do by default. */
    public Study(
            StudyId id,
            Text title,
            Text note,
            int horizon,
            Catalogue catalogue,
            List<Criterion> criteria,
            List<Expert> experts,
            Register register,
            List<Round> rounds,
            Allocation allocation) {
        this(
                id,
                title,
                note,
                horizon,
                catalogue,
                criteria,
                experts,
                register,
                rounds,
                allocation,
                Counting.DEFAULT,
                Minutes.EMPTY,
                Scenarios.NONE,
                Portfolio.EMPTY,
                Ledger.EMPTY,
                Reports.NONE);
    }

    /** The closed rounds, whose votes may be read, with the votes that count. */
    public List<ClosedRound> closedRounds() {
        return rounds.stream()
                .filter(round -> !round.isOpen())
                .map(round -> ClosedRound.of(round, counting, register, panel()))
                .toList();
    }

    private Panel panel() {
        if (counting.weights() == ExpertWeights.EQUAL) {
            return Panel.EMPTY;
        }
        return Panel.of(
                experts,
                catalogue.technologies().stream().collect(Collectors.toMap(Technology::id, Technology::mainArea)));
    }

    /** A round with the votes that count; empty if there is none, or while it is open. */
    public Optional<ClosedRound> results(int number) {
        return closedRounds().stream()
                .filter(each -> each.round().number() == number)
                .findFirst();
    }

    /** The newest round whose votes may be read. */
    public Optional<ClosedRound> latestResults() {
        var closed = closedRounds();
        return closed.isEmpty() ? Optional.empty() : Optional.of(closed.getLast());
    }

    /** The newest votes in the world as it is; empty while no closed round asks of it. */
    public Optional<LatestVotes> latestVotes() {
        return LatestVotes.find(closedRounds());
    }

    /** The newest votes in the world as it is when a round was closed; empty if it is not closed. */
    public Optional<LatestVotes> votesUpTo(int round) {
        return LatestVotes.upTo(round, closedRounds());
    }

    /** What a ranking and a choice of portfolios start from; empty while there are no votes in the world as it is. */
    public Optional<FundingCase> fundingCase() {
        return latestVotes().map(votes -> new FundingCase(portfolio, scenarios, votes));
    }

    /** A cell that a round asks about, written SUBJECT/CRITERION; empty if it is none. */
    public Optional<Question> cell(String path) {
        return rounds.stream()
                .flatMap(round -> round.questions().asList().stream())
                .map(Question::inTheWorldAsItIs)
                .filter(each -> each.path().equals(path))
                .findFirst();
    }

    /** Whether any round asks about the subject. */
    public boolean isAskedAbout(SubjectId subject) {
        return rounds.stream().anyMatch(round -> round.questions().subjects().contains(subject));
    }

    /** Whether any round asks for votes under the scenario. */
    public boolean isAskedUnder(ScenarioId scenario) {
        return rounds.stream()
                .flatMap(round -> round.questions().asList().stream())
                .anyMatch(question -> scenario.equals(question.scenario()));
    }

    /** Whether any round has a ballot of the expert, or questions set aside for them. */
    public boolean hasVoted(ExpertCode expert) {
        return rounds.stream()
                .anyMatch(round -> round.hasBallotOf(expert)
                        || round.rules().assignment().subjects().containsKey(expert)
                        || round.addenda().stream()
                                .anyMatch(each -> each.expert().equals(expert)));
    }

    public Study withId(StudyId newId) {
        return with(draft -> draft.id = newId);
    }

    public Study withTitle(Text newTitle) {
        return with(draft -> draft.title = newTitle);
    }

    public Study withNote(Text newNote) {
        return with(draft -> draft.note = newNote);
    }

    public Study withHorizon(int year) {
        return with(draft -> draft.horizon = year);
    }

    public Study withCatalogue(Catalogue changed) {
        return with(draft -> draft.catalogue = changed);
    }

    public Study withCriteria(List<Criterion> changed) {
        return with(draft -> draft.criteria = changed);
    }

    public Study withExperts(List<Expert> changed) {
        return with(draft -> draft.experts = changed);
    }

    /** The study with experts and their names replaced at once. */
    public Study withPanel(List<Expert> changed, Register names) {
        return with(draft -> {
            draft.experts = changed;
            draft.register = names;
        });
    }

    public Study withRegister(Register changed) {
        return with(draft -> draft.register = changed);
    }

    public Study withRounds(List<Round> changed) {
        return with(draft -> draft.rounds = changed);
    }

    public Study withAllocation(Allocation changed) {
        return with(draft -> draft.allocation = changed);
    }

    public Study withCounting(Counting changed) {
        return with(draft -> draft.counting = changed);
    }

    public Study withMinutes(Minutes changed) {
        return with(draft -> draft.minutes = changed);
    }

    public Study withScenarios(Scenarios changed) {
        return with(draft -> draft.scenarios = changed);
    }

    public Study withPortfolio(Portfolio changed) {
        return with(draft -> draft.portfolio = changed);
    }

    public Study withLedger(Ledger changed) {
        return with(draft -> draft.ledger = changed);
    }

    public Study withReports(Reports changed) {
        return with(draft -> draft.reports = changed);
    }

    /** The study with criteria, futures and portfolio replaced at once, which hang on one another. */
    public Study withCriteria(List<Criterion> changed, Scenarios futures, Portfolio funding) {
        return with(draft -> {
            draft.criteria = changed;
            draft.scenarios = futures;
            draft.portfolio = funding;
        });
    }

    /** The study with futures and portfolio replaced at once: weights may hang on a scenario. */
    public Study withScenarios(Scenarios changed, Portfolio funding) {
        return withCriteria(criteria, changed, funding);
    }

    private Study with(Consumer<StudyDraft> change) {
        var draft = new StudyDraft(this);
        change.accept(draft);
        return draft.study();
    }

    /** The study with one round replaced by what the function makes of it. */
    public Study withRound(int number, UnaryOperator<Round> change) {
        var changed = new ArrayList<>(rounds);
        changed.replaceAll(each -> each.number() == number ? change.apply(each) : each);
        return withRounds(changed);
    }
}
