package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.Outlook;

/**
 * A portfolio's regret in one world: the largest, over the extreme points of the weights admitted there, of what the best
 * portfolio is worth less what it is worth itself.
 */
public record RegretRow(Outlook world, double regret) {
    /**
     * @param best what can be had at most in each direction of the robust program
     * @param worth what the portfolio is worth there
     */
    static List<RegretRow> of(StudyFunding funding, double[] best, double[] worth) {
        var rows = new ArrayList<RegretRow>();
        var points = funding.question().points();
        int at = 0;
        for (int world = 0; world < points.size(); world++) {
            double regret = 0;
            for (int point = 0; point < points.get(world).length; point++, at++) {
                regret = Math.max(regret, best[at] - worth[at]);
            }
            rows.add(new RegretRow(funding.robustWorlds().get(world), regret));
        }
        return rows;
    }
}
