package org.senken.report.contents;

import java.util.ArrayList;
import org.senken.chart.ChartNeed;

/** Where the numbers of figures and tables come from, and what must stand under tables of votes. */
final class Provenance {
    private Provenance() {}

    /** The line after "Source:". */
    static String source(Writing writing, ChartNeed need) {
        var round = writing.votes().map(each -> each.newest().round().number()).orElse(0);
        return switch (need) {
            case VOTES -> writing.say("contents.source.votes", round);
            case JUDGEMENTS, SEARCH -> writing.say("contents.source.judgements");
            case CHOSEN -> writing.say("contents.source.scenarios");
            case RANKING -> writing.say("contents.source.ranking", round);
            case FUNDING -> writing.say("contents.source.funding", round);
        };
    }

    /** Which votes are counted and whose judgement they are, then what a table adds. */
    static String votes(Writing writing, String... more) {
        var all = new ArrayList<String>();
        writing.votes().ifPresent(votes -> {
            votes.basis().sentences().forEach(each -> all.add(writing.say(each)));
            all.add(writing.count("round.judgement", votes.scorers()));
        });
        for (var each : more) {
            if (!each.isBlank()) {
                all.add(each);
            }
        }
        return writing.sentences(all);
    }
}
