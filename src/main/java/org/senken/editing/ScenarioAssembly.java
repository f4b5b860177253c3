package org.senken.editing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.JudgementDraft;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.Verdict;
import org.senken.core.scenario.Wildcard;

/** Collects the parts of the futures until all are there. */
final class ScenarioAssembly {
    private final Map<String, Driver> drivers = new HashMap<>();
    private final Map<Pair, Verdict> pairs = new TreeMap<>();
    private final Map<Link, Boolean> acts = new TreeMap<>();
    private final JudgementDraft judgements;
    private Search search = Search.DEFAULT;
    private final Map<String, Scenario> chosen = new HashMap<>();
    private final Map<String, Wildcard> wildcards = new HashMap<>();

    ScenarioAssembly(Judgements judgements) {
        this.judgements = judgements.draft();
    }

    void take(ScenarioPart part) {
        switch (part) {
            case ScenarioPart.DriverPart found -> drivers.put(found.key().id(), found.driver());
            case ScenarioPart.PairPart found -> pairs.put(found.pair(), found.verdict());
            case ScenarioPart.LinkPart found -> acts.put(found.link(), found.acts());
            case ScenarioPart.JudgementsPart found ->
                found.cells().forEach((cell, judgement) -> judgements.put(cell, found.judge(), judgement));
            case ScenarioPart.SearchPart found -> search = found.search();
            case ScenarioPart.ChosenPart found -> chosen.put(found.key().id(), found.scenario());
            case ScenarioPart.WildcardPart found -> wildcards.put(found.key().id(), found.wildcard());
        }
    }

    Scenarios scenarios(Part.Outline outline) {
        return new Scenarios(
                Assembly.found(outline.drivers(), drivers),
                new TreeMap<>(pairs),
                new TreeMap<>(acts),
                judgements.done(),
                search,
                Assembly.found(outline.scenarios(), chosen),
                Assembly.found(outline.wildcards(), wildcards));
    }
}
