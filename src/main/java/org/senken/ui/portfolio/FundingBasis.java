package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.ScenarioId;

/**
 * Everything that an answer on funding hangs on: as long as it stays the same, so does the answer. Drafts, decisions and
 * notes are not part of it.
 *
 * @param world the scenario the best portfolio is sought in; empty for the world as it is
 */
record FundingBasis(
        ValueModel model,
        List<Item> items,
        Rules rules,
        Scenarios scenarios,
        List<Round> rounds,
        Counting counting,
        Register register,
        List<Expert> experts,
        Catalogue catalogue,
        Optional<ScenarioId> world) {

    static FundingBasis of(Study study, Optional<ScenarioId> world) {
        var portfolio = study.portfolio();
        return new FundingBasis(
                portfolio.model(),
                portfolio.items(),
                portfolio.rules(),
                study.scenarios(),
                study.rounds().stream().filter(each -> !each.isOpen()).toList(),
                study.counting(),
                study.register(),
                study.experts(),
                study.catalogue(),
                world);
    }
}
