package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Protection plans that are missing, and decisions that rest on costs which have changed since. */
final class MoneyCheck {
    private MoneyCheck() {}

    static List<Finding> of(Study study) {
        var all = new ArrayList<Finding>();
        var naming = new Naming(study.catalogue(), study.portfolio());
        study.fundingCase().stream()
                .flatMap(each -> ProtectionFlag.of(each).stream())
                .filter(each -> !each.isPlanned())
                .forEach(each -> all.add(finding(Severity.GAP, naming.of(each.item()), each.sentence(naming))));
        study.portfolio().decisions().stream()
                .filter(each -> !isOfToday(each, study))
                .forEach(each -> all.add(finding(
                        Severity.HINT,
                        each.name(),
                        Sentence.of(
                                "check.decision.older",
                                String.valueOf(each.number()),
                                each.on().toString()))));
        return all;
    }

    /** Whether the items of a decision still cost what they cost then. */
    private static boolean isOfToday(Decision decision, Study study) {
        var items = decision.chosen().stream()
                .flatMap(each -> study.portfolio().item(each).stream())
                .toList();
        long now = items.stream().mapToLong(each -> each.cost().likely()).sum();
        return items.size() == decision.items().size() && now == decision.cost();
    }

    private static Finding finding(Severity severity, Text where, Sentence sentence) {
        return new Finding(severity, Topic.PORTFOLIO, where, sentence);
    }
}
