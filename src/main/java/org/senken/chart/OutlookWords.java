package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.UnderScenario;
import org.senken.core.technology.Language;

/**
 * The words that figures under scenarios share.
 *
 * @param votes the votes in the world as it is
 * @param experts how many people gave at least one score
 */
record OutlookWords(LatestVotes votes, int experts, Language language) implements Words {
    /** A scenario in running text: its letter and its title. */
    String scenario(UnderScenario scenario) {
        return say("outlook.scenario", scenario.letter(), scenario.title());
    }

    /** What is measured, from whose viewpoint and as of when. */
    String subtitle(String measure) {
        var round = votes.newest().round();
        return say("map.subtitle", measure, say("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf())));
    }

    /** What stands under every such figure: the votes, whose judgement it is, what the scenarios did, then more. */
    List<String> notes(List<UnderScenario> scenarios, List<String> more) {
        var notes = new ArrayList<String>();
        votes.basis().sentences().forEach(each -> notes.add(messages().get(each)));
        notes.add(messages().count("round.judgement", experts));
        scenarios.forEach(each ->
                each.sentences().forEach(sentence -> notes.add(messages().get(sentence))));
        notes.addAll(more);
        return notes;
    }
}
