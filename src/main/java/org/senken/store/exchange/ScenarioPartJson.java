package org.senken.store.exchange;

import org.senken.editing.ScenarioPart;

/** The parts of the futures as the database keeps them. */
final class ScenarioPartJson {
    private ScenarioPartJson() {}

    static void write(JsonWriter out, ScenarioPart part) {
        switch (part) {
            case ScenarioPart.DriverPart found -> DriverJson.driver(out, found.driver());
            case ScenarioPart.PairPart found -> PairJson.part(out, found);
            case ScenarioPart.LinkPart found -> LinkJson.part(out, found);
            case ScenarioPart.JudgementsPart found -> JudgementJson.part(out, found);
            case ScenarioPart.SearchPart found -> SearchJson.search(out, found.search());
            case ScenarioPart.ChosenPart found -> ScenarioJson.scenario(out, found.scenario());
            case ScenarioPart.WildcardPart found -> WildcardJson.wildcard(out, found.wildcard());
        }
    }
}
