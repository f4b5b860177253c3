package org.senken.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.technology.CriterionId;

/** What must hold of the rules that portfolios keep to. */
final class RulesInvariants {
    private static final String PATH = "portfolio.rules.";
    /** The most points that items can gain from one another on a criterion. */
    private static final double MOST_POINTS = 1000;

    private final Rules rules;
    private final Set<CriterionId> criteria;
    private final Set<ItemId> items = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    RulesInvariants(Portfolio portfolio, Set<CriterionId> criteria) {
        rules = portfolio.rules();
        this.criteria = criteria;
        portfolio.items().forEach(each -> items.add(each.id()));
    }

    List<Problem> problems() {
        checkMoney(rules.budget(), PATH + "budget");
        rules.yearly().forEach((year, yen) -> checkYear(year, yen, PATH + "yearly." + year));
        checkRequirements();
        for (int i = 0; i < rules.exclusive().size(); i++) {
            allKnown(rules.exclusive().get(i), PATH + "exclusive[" + i + "]");
            if (rules.exclusive().get(i).size() < 2) {
                report(PATH + "exclusive[" + i + "]", "problem.exclusive.few");
            }
        }
        checkGroups();
        for (int i = 0; i < rules.synergies().size(); i++) {
            checkSynergy(rules.synergies().get(i), PATH + "synergies[" + i + "]");
        }
        rules.most().ifPresent(most -> {
            if (most < 0) {
                report(PATH + "maxItems", "problem.items.most", most);
            }
        });
        return problems;
    }

    private void checkYear(int year, long yen, String path) {
        checkMoney(yen, path);
        if (year < PortfolioInvariants.FIRST_YEAR || year > PortfolioInvariants.LAST_YEAR) {
            report(path, "problem.rules.year", String.valueOf(year));
        }
    }

    private void checkMoney(long yen, String path) {
        if (yen < 0 || yen > Cost.MOST) {
            report(path, "problem.money.range", yen, Cost.MOST);
        }
    }

    private void checkRequirements() {
        for (int i = 0; i < rules.requirements().size(); i++) {
            var each = rules.requirements().get(i);
            var path = PATH + "requires[" + i + "]";
            known(each.item(), path);
            known(each.needs(), path);
            if (each.item().equals(each.needs())) {
                report(path, "problem.requires.itself", each.item());
            }
        }
    }

    private void checkGroups() {
        var seen = new HashSet<String>();
        for (int i = 0; i < rules.groups().size(); i++) {
            Group group = rules.groups().get(i);
            var path = PATH + "groups[" + i + "]";
            if (!seen.add(group.id())) {
                report(path + ".id", "problem.duplicate", group.id());
            }
            allKnown(group.items(), path + ".items");
            if (group.min() < 0 || group.min() > group.max()) {
                report(path, "problem.group.ends", group.min(), group.max());
            }
        }
    }

    private void checkSynergy(Synergy synergy, String path) {
        allKnown(synergy.items(), path + ".items");
        if (synergy.items().size() < 2) {
            report(path + ".items", "problem.synergy.few");
        }
        synergy.points().forEach((id, points) -> {
            if (!criteria.contains(id)) {
                report(path + ".points." + id, "problem.unknown.criterion", id);
            }
            if (!(Math.abs(points) <= MOST_POINTS)) {
                report(path + ".points." + id, "problem.synergy.points", id);
            }
        });
    }

    private void allKnown(Collection<ItemId> ids, String path) {
        ids.forEach(each -> known(each, path));
    }

    private void known(ItemId id, String path) {
        if (!items.contains(id)) {
            report(path, "problem.unknown.item", id);
        }
    }

    private void report(String path, String key, Object... arguments) {
        problems.add(Problem.at(path, key, arguments));
    }
}
