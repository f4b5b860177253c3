package org.senken.cli;

import java.util.Locale;
import java.util.stream.IntStream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.StateId;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.technology.Language;

/** The scenarios of a matrix as JSON. */
final class ScenariosJson {
    private final ScenarioAnswer answer;
    private final Language language;

    private ScenariosJson(ScenarioAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    /**
     * @param language of the names; ids and figures are the same in both
     */
    static void write(Json json, ScenarioAnswer answer, Language language) {
        new ScenariosJson(answer, language).write(json);
    }

    private void write(Json json) {
        var question = answer.question();
        json.list("drivers", question.drivers(), this::write)
                .put("combinations", question.matrix().combinations().toString())
                .put("exact", answer.found().exact())
                .put("maxInconsistency", question.maxInconsistency())
                .put("count", answer.found().count());
        json.list("scenarios", answer.rows(), this::write);
        answer.basins().ifPresent(basins -> write(json, basins));
        question.settings().ifPresent(settings -> write(json, settings));
        question.coverage()
                .ifPresent(coverage -> json.put("judged", coverage.judged())
                        .put("cells", coverage.cells())
                        .put("provisional", coverage.isProvisional()));
        json.put("elapsedMillis", answer.millis());
    }

    private void write(Json json, Driver driver) {
        json.put("id", driver.id().value())
                .put("name", driver.name().in(language))
                .texts(
                        "states",
                        driver.states().stream().map(state -> state.name().in(language)));
    }

    private void write(Json json, ScenarioAnswer.Row row) {
        json.numbers("states", IntStream.of(row.states()).boxed().toList())
                .put("inconsistency", row.inconsistency())
                .put("totalImpact", row.totalImpact());
        answer.basins()
                .ifPresent(basins -> writeShare(
                        json, basins, row.basin().map(Basins.Basin::starts).orElse(0L)));
    }

    private static void writeShare(Json json, Basins basins, long starts) {
        var share = BasinShare.of(basins, starts);
        json.put("basin", share.share());
        if (!basins.exact()) {
            json.put("low", share.low()).put("high", share.high());
        }
    }

    private void write(Json json, Basins basins) {
        json.list("cycles", basins.cycles().stream(), (cycle, each) -> {
            cycle.put("length", each.length())
                    .numbers("states", IntStream.of(each.lowest()).boxed().toList());
            writeShare(cycle, basins, each.starts());
        });
        json.put("basins", basins.exact() ? "exact" : "sampled").put("starts", basins.starts());
        if (!basins.exact()) {
            json.put("seed", answer.seed());
        }
    }

    private static void write(Json json, Search settings) {
        json.texts("forced", settings.forced().stream().map(StateId::value))
                .texts("forbidden", settings.forbidden().stream().map(StateId::value))
                .put("box", settings.box())
                .put("joining", settings.joining().name().toLowerCase(Locale.ROOT));
    }
}
