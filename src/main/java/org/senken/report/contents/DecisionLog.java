package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.model.Decision;
import org.senken.report.document.Block;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.Paragraph;

/** What was decided, when, on what grounds. */
final class DecisionLog {
    private final Writing writing;

    private DecisionLog(Writing writing) {
        this.writing = writing;
    }

    static Made of(Writing writing) {
        var log = new DecisionLog(writing);
        var decisions = writing.study().portfolio().decisions();
        return decisions.isEmpty()
                ? Made.Missing.of("contents.missing.decisions")
                : new Made.Words(decisions.stream().map(log::entry).toList());
    }

    private Block entry(Decision decision) {
        var title = writing.say(
                "contents.decision",
                String.valueOf(decision.number()),
                writing.edition().day(decision.on()),
                writing.in(decision.name()));
        var said = new ArrayList<Paragraph>();
        said.add(Paragraph.of(writing.say(
                "contents.decision.items",
                decision.items().size(),
                writing.names(
                        decision.items().values().stream().map(writing::in).toList()))));
        said.add(Paragraph.of(
                writing.say("contents.decision.cost", writing.yen(decision.cost()), writing.yen(decision.budget()))));
        for (var text : List.of(decision.reason(), decision.basis())) {
            if (!text.isEmpty()) {
                said.add(Paragraph.of(writing.free(writing.in(text))));
            }
        }
        return new Callout(CalloutKind.DECISION, title, said);
    }
}
