package org.senken.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/** What must hold within a portfolio, and between it and the rest of a study. */
final class PortfolioInvariants {
    private static final String PATH = "portfolio.";
    private static final String MODEL = PATH + "model.";
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    private final Portfolio portfolio;
    private final Set<SubjectId> areas;
    private final Set<SubjectId> subjects;
    private final Map<CriterionId, Criterion> criteria = new HashMap<>();
    private final Set<ScenarioId> scenarios = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    PortfolioInvariants(
            Portfolio portfolio,
            Set<SubjectId> areas,
            Set<SubjectId> subjects,
            List<Criterion> criteria,
            Scenarios scenarios) {
        this.portfolio = portfolio;
        this.areas = areas;
        this.subjects = subjects;
        criteria.forEach(each -> this.criteria.put(each.id(), each));
        scenarios.chosen().forEach(each -> this.scenarios.add(each.id()));
    }

    List<Problem> problems() {
        checkModel(portfolio.model());
        checkItems();
        problems.addAll(new RulesInvariants(portfolio, criteria.keySet()).problems());
        checkDrafts();
        checkDecisions();
        return problems;
    }

    private void checkModel(ValueModel model) {
        model.uses().forEach((id, use) -> {
            var path = MODEL + "uses." + id;
            known(criteria.keySet(), id, path, "problem.unknown.criterion");
            checkReason(id, use, path);
        });
        checkStatements(model.statements(), MODEL + "weights");
        model.byScenario().forEach((id, statements) -> {
            var path = MODEL + "byScenario." + id;
            known(scenarios, id, path, "problem.unknown.scenario");
            checkStatements(statements, path);
        });
        if (model.protectFrom() < 1 || model.protectFrom() > 9) {
            report(MODEL + "protectFrom", "problem.protect.from", model.protectFrom());
        }
    }

    /** A criterion that is a flag by nature enters the ranking with a written reason only. */
    private void checkReason(CriterionId id, CriterionUse use, String path) {
        var criterion = criteria.get(id);
        if (criterion != null
                && criterion.direction() == Direction.FLAG
                && use.counts()
                && use.reason().isEmpty()) {
            report(path + ".reason", "problem.model.reason", criterion.name());
        }
    }

    private void checkStatements(List<WeightStatement> statements, String path) {
        for (var statement : statements) {
            statement.criteria().forEach(id -> known(criteria.keySet(), id, path, "problem.unknown.criterion"));
            if (!WeightNumbers.areSound(statement)) {
                report(path, "problem.weights.numbers");
            }
        }
        single(statements, WeightStatement.Order.class, path);
        single(statements, WeightStatement.Points.class, path);
    }

    private void single(List<WeightStatement> statements, Class<? extends WeightStatement> kind, String path) {
        if (statements.stream().filter(kind::isInstance).count() > 1) {
            report(path, "problem.weights.twice");
        }
    }

    private void checkItems() {
        if (portfolio.items().size() > Portfolio.MOST_ITEMS) {
            report(PATH + "items", "problem.items.many", portfolio.items().size(), Portfolio.MOST_ITEMS);
        }
        var seen = new HashSet<ItemId>();
        for (int i = 0; i < portfolio.items().size(); i++) {
            var item = portfolio.items().get(i);
            var path = PATH + "items[" + i + "]";
            if (!seen.add(item.id())) {
                report(path + ".id", "problem.duplicate", item.id());
            }
            checkItem(item, path);
        }
    }

    private void checkItem(Item item, String path) {
        item.subject().ifPresent(id -> known(subjects, id, path + ".subject", "problem.unknown.subject"));
        for (int i = 0; i < item.areas().size(); i++) {
            var area = item.areas().get(i);
            known(areas, area, path + ".areas[" + i + "]", "problem.unknown.area");
            if (item.areas().indexOf(area) < i) {
                report(path + ".areas[" + i + "]", "problem.duplicate", area);
            }
        }
        if (!item.cost().isOrdered()) {
            report(path + ".cost", "problem.item.cost", item.id());
        }
        var years = item.years();
        if (years.first() < FIRST_YEAR || years.last() > LAST_YEAR || years.first() > years.last()) {
            report(path + ".years", "problem.item.years", item.id(), years.first(), years.last());
        }
    }

    private void checkDrafts() {
        var seen = new HashSet<Object>();
        var items = new HashSet<ItemId>();
        portfolio.items().forEach(each -> items.add(each.id()));
        for (int i = 0; i < portfolio.drafts().size(); i++) {
            var draft = portfolio.drafts().get(i);
            var path = PATH + "drafts[" + i + "]";
            if (!seen.add(draft.id())) {
                report(path + ".id", "problem.duplicate", draft.id());
            }
            draft.items().forEach(each -> known(items, each, path + ".items", "problem.unknown.item"));
        }
    }

    private void checkDecisions() {
        for (int i = 0; i < portfolio.decisions().size(); i++) {
            int number = portfolio.decisions().get(i).number();
            if (number != i + 1) {
                report(PATH + "decisions[" + i + "].number", "problem.decision.number", number, i + 1);
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
