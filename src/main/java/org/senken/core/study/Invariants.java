package org.senken.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.portfolio.Allocation;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.report.Reports;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;

/** What must hold between the parts of a study. */
final class Invariants {
    private final Catalogue catalogue;
    private final List<Criterion> criteria;
    private final List<Expert> experts;
    private final Register register;
    private final List<Round> rounds;
    private final Allocation allocation;
    private final Scenarios scenarios;
    private final Portfolio portfolio;
    private final Ledger ledger;
    private final Reports reports;
    private final Set<SubjectId> areas = new HashSet<>();
    private final Set<SubjectId> subjects = new HashSet<>();
    private final Set<ExpertCode> codes = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Invariants(
            Catalogue catalogue,
            List<Criterion> criteria,
            List<Expert> experts,
            Register register,
            List<Round> rounds,
            Allocation allocation,
            Scenarios scenarios,
            Portfolio portfolio,
            Ledger ledger,
            Reports reports) {
        this.catalogue = catalogue;
        this.criteria = criteria;
        this.experts = experts;
        this.register = register;
        this.rounds = rounds;
        this.allocation = allocation;
        this.scenarios = scenarios;
        this.portfolio = portfolio;
        this.ledger = ledger;
        this.reports = reports;
    }

    /** Everything that does not hold, in the order of the file. */
    List<Problem> problems() {
        checkAreas();
        checkTechnologies();
        unique(criteria.stream().map(Criterion::id).toList(), "criteria", "id");
        checkExperts();
        for (int i = 0; i < rounds.size(); i++) {
            checkRound(i, rounds.get(i), "rounds[" + i + "]");
        }
        checkAllocation();
        problems.addAll(new ScenarioInvariants(scenarios, areas, subjects, criteria).problems());
        problems.addAll(new PortfolioInvariants(portfolio, areas, subjects, measures(), scenarios).problems());
        problems.addAll(new ReportInvariants(ledger, reports, subjects, measures()).problems());
        return problems;
    }

    /** Every criterion there is: those for later rounds, and those that rounds keep. */
    private List<Criterion> measures() {
        return Stream.concat(criteria.stream(), rounds.stream().flatMap(round -> round.criteria().stream()))
                .toList();
    }

    private void checkAreas() {
        unique(catalogue.taxonomies().stream().map(Taxonomy::id).toList(), "taxonomies", "id");
        for (int i = 0; i < catalogue.taxonomies().size(); i++) {
            var list = catalogue.taxonomies().get(i);
            var groups = list.groups().stream().map(AreaGroup::id).toList();
            unique(groups, "taxonomies[" + i + "].groups", "id");
            for (int j = 0; j < list.areas().size(); j++) {
                var id = list.areas().get(j).id();
                var group = list.areas().get(j).group();
                if (!group.isEmpty()) {
                    known(groups, group, "taxonomies[" + i + "].areas[" + j + "].group", "problem.unknown.group");
                }
                areas.add(id);
                if (!subjects.add(id)) {
                    report("taxonomies[" + i + "].areas[" + j + "].id", "problem.duplicate", id);
                }
            }
        }
    }

    private void checkTechnologies() {
        for (int i = 0; i < catalogue.technologies().size(); i++) {
            Technology technology = catalogue.technologies().get(i);
            var path = "technologies[" + i + "]";
            if (!subjects.add(technology.id())) {
                report(path + ".id", "problem.duplicate", technology.id());
            }
            for (int j = 0; j < technology.areas().size(); j++) {
                known(areas, technology.areas().get(j), path + ".areas[" + j + "]", "problem.unknown.area");
            }
        }
    }

    private void checkExperts() {
        unique(experts.stream().map(Expert::code).toList(), "experts", "code");
        for (int i = 0; i < experts.size(); i++) {
            var expert = experts.get(i);
            codes.add(expert.code());
            for (var area : expert.expertise().keySet()) {
                known(areas, area, "experts[" + i + "].expertise." + area, "problem.unknown.area");
            }
        }
        for (var code : register.names().keySet()) {
            known(codes, code, "names." + code, "problem.unknown.expert");
        }
        register.interests().forEach((code, declared) -> {
            known(codes, code, "interests." + code, "problem.unknown.expert");
            declared.keySet()
                    .forEach(area -> known(areas, area, "interests." + code + "." + area, "problem.unknown.area"));
        });
    }

    private void checkRound(int place, Round round, String path) {
        if (round.number() != place + 1) {
            report(path + ".number", "problem.round.number", round.number(), place + 1);
        }
        if (round.isOpen() && place < rounds.size() - 1) {
            report(path + ".state", "problem.round.open", round.number());
        }
        unique(round.criteria().stream().map(Criterion::id).toList(), path + ".criteria", "id");
        var asked = new HashSet<CriterionId>();
        round.criteria().forEach(criterion -> asked.add(criterion.id()));
        var questions = round.questions().asList();
        if (questions.isEmpty()) {
            report(path + ".questions", "problem.round.empty", round.number());
        }
        for (int i = 0; i < questions.size(); i++) {
            checkQuestion(questions.get(i), asked, path + ".questions[" + i + "]");
        }
        round.rules()
                .assignment()
                .subjects()
                .forEach((code, own) ->
                        known(codes, code, path + ".assignment.subjects." + code, "problem.unknown.expert"));
        checkBallots(round, path);
        checkAddenda(round, path);
    }

    private void checkAddenda(Round round, String path) {
        for (int i = 0; i < round.addenda().size(); i++) {
            var addendum = round.addenda().get(i);
            var here = path + ".addenda[" + i + "]";
            if (round.isOpen()) {
                report(here + ".number", "problem.addendum.open", round.number());
            }
            if (addendum.number() != i + 1) {
                report(here + ".number", "problem.addendum.number", addendum.number(), i + 1);
            }
            known(codes, addendum.expert(), here + ".expert", "problem.unknown.expert");
            addendum.after().ifPresent(ballot -> {
                if (!ballot.expert().equals(addendum.expert())) {
                    report(here + ".after", "problem.addendum.expert", addendum.number());
                }
                checkAnswers(ballot, round.questions().size(), here + ".after");
            });
        }
    }

    private void checkQuestion(Question question, Set<CriterionId> asked, String path) {
        known(subjects, question.subject(), path, "problem.unknown.subject");
        known(asked, question.criterion(), path, "problem.unknown.criterion");
    }

    private void checkBallots(Round round, String path) {
        var seen = new HashSet<ExpertCode>();
        for (int i = 0; i < round.ballots().size(); i++) {
            var ballot = round.ballots().get(i);
            var here = path + ".ballots[" + i + "]";
            known(codes, ballot.expert(), here + ".expert", "problem.unknown.expert");
            if (!seen.add(ballot.expert())) {
                report(here + ".expert", "problem.ballot.twice", ballot.expert());
            }
            checkAnswers(ballot, round.questions().size(), here);
        }
    }

    private void checkAnswers(Ballot ballot, int questions, String path) {
        if (ballot.answers().size() != questions) {
            report(
                    path + ".scores",
                    "problem.ballot.length",
                    ballot.expert(),
                    ballot.answers().size(),
                    questions);
        }
        ballot.reasons().forEach((place, reason) -> {
            if (place < 0 || place >= questions) {
                report(path + ".reasons", "problem.reason.place", ballot.expert());
            }
            if (reason.length() > Ballot.REASON_LIMIT) {
                report(path + ".reasons", "problem.reason.long", ballot.expert(), Ballot.REASON_LIMIT);
            }
        });
    }

    private void checkAllocation() {
        allocation.yen().forEach((subject, yen) -> {
            known(subjects, subject, "allocation." + subject, "problem.unknown.subject");
            if (yen < 0) {
                report("allocation." + subject, "problem.money.negative", subject);
            }
            if (yen > Allocation.MOST) {
                report("allocation." + subject, "problem.money.large", subject, Allocation.MOST);
            }
        });
    }

    private <T> void unique(List<T> ids, String list, String field) {
        var seen = new HashSet<T>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                report(list + "[" + i + "]." + field, "problem.duplicate", ids.get(i));
            }
        }
    }

    private <T> void known(Collection<T> all, T id, String path, String key) {
        if (!all.contains(id)) {
            report(path, key, id);
        }
    }

    private void report(String path, String key, Object... arguments) {
        problems.add(Problem.at(path, key, arguments));
    }
}
