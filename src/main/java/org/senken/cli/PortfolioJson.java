package org.senken.cli;

import org.senken.core.portfolio.choice.Front;
import org.senken.core.portfolio.choice.Pick;

/** Portfolios under a budget as JSON. */
final class PortfolioJson {
    private final PortfolioAnswer answer;

    private PortfolioJson(PortfolioAnswer answer) {
        this.answer = answer;
    }

    /**
     * @param limit how many portfolios are listed at most
     */
    static void write(Json json, PortfolioAnswer answer, int limit) {
        new PortfolioJson(answer).write(json, limit);
    }

    private void write(Json json, int limit) {
        var robust = answer.robust();
        json.put("exact", answer.isExact())
                .put("nonDominated", robust.portfolios().size())
                .put("coreIndex", this::writeShares)
                .lists("portfolios", robust.portfolios().stream().limit(limit).map(answer::names));
        answer.optimum()
                .pick()
                .ifPresent(pick -> json.put("optimum", each -> {
                    writeItems(each, pick);
                    each.put("value", answer.optimum().worth()).put("cost", cost(pick));
                }));
        json.list("frontier", answer.front().steps(), this::writeStep);
        answer.regret()
                .pick()
                .ifPresent(pick -> json.put("minimaxRegret", each -> {
                    writeItems(each, pick);
                    each.put("regret", answer.regret().regret());
                }));
        json.put("elapsedMillis", answer.millis());
    }

    private void writeShares(Json json) {
        var items = answer.question().items();
        for (int item = 0; item < items.size(); item++) {
            json.put(items.get(item), answer.robust().shares()[item]);
        }
    }

    private void writeItems(Json json, Pick pick) {
        json.texts("items", answer.names(pick));
    }

    private double cost(Pick pick) {
        return answer.question().cost(pick.cost()).doubleValue();
    }

    private void writeStep(Json json, Front.Step step) {
        json.put("cost", cost(step.pick())).put("value", step.worth()[0]);
        writeItems(json, step.pick());
    }
}
