package org.senken.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Judgement;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Makes a study of its own from drivers and a matrix in the file of another program. */
public final class CrossImpactStudy {
    /** The most judgements that one file may bring into a study. */
    public static final int MOST_JUDGEMENTS = 400_000;

    private static final int YEARS_AHEAD = 9;
    private static final String ENDING = ".scw";

    /**
     * A study, and what was taken in as it is and deserves a look.
     */
    public record Made(Study study, List<Sentence> remarks) {
        public Made {
            remarks = List.copyOf(remarks);
        }
    }

    private final Exchange exchange;
    private final Shipped shipped;
    private final int thisYear;

    public CrossImpactStudy(Exchange exchange, Shipped shipped, int thisYear) {
        this.exchange = exchange;
        this.shipped = shipped;
        this.thisYear = thisYear;
    }

    /**
     * Reads the file; the study's id and title are taken from its name. A blank name gives way to the id.
     *
     * @throws InvalidInputException if it is no such file, or holds more than a study can
     * @throws IOException if it cannot be read
     */
    public Made read(Path file) throws InvalidInputException, IOException {
        var found = exchange.readCrossImpact(file, Judgement.STRONGEST_IN_FILES);
        if (found.judgements() > MOST_JUDGEMENTS) {
            throw new InvalidInputException(
                    file.toString(), 0, 0, Sentence.of("scw.judgements", found.judgements(), MOST_JUDGEMENTS));
        }
        var name = NamedAfter.of(file, ENDING);
        var scenarios = found.scenarios();
        var named =
                scenarios.drivers().stream().map(CrossImpactStudy::withNames).toList();
        var study = shipped.twentyAreas(name.id("scenarios"), name.title(), thisYear + YEARS_AHEAD)
                .withNote(found.note())
                .withScenarios(scenarios.withDrivers(named));
        return new Made(study, found.remarks());
    }

    private static Driver withNames(Driver driver) {
        var states = driver.states().stream()
                .map(state -> state.withName(orId(state.name(), state.id().value())))
                .toList();
        return driver.withName(orId(driver.name(), driver.id().value())).withStates(states);
    }

    private static Text orId(Text name, String id) {
        return name.isEmpty() ? Text.same(id) : name;
    }
}
