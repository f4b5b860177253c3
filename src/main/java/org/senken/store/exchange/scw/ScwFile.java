package org.senken.store.exchange.scw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.technology.Sentence;
import org.senken.editing.CrossImpactFile;
import org.senken.editing.InvalidInputException;

/**
 * Reads a project file of ScenarioWizard 4: a heading, then sections that a line {@code #} ends each. The first holds drivers
 * and states, the second their short names, the fourth colours, the sixth the matrix; the rest of the file describes them.
 */
public final class ScwFile {
    /** How the file's name ends. */
    public static final String ENDING = ".scw";

    /** Sections between the structure and the matrix. */
    private static final int PASSED_OVER = 4;

    /** So many drivers are named in a remark. */
    private static final int NAMED = 5;

    private ScwFile() {}

    /**
     * Reads the whole file.
     *
     * @param strongest the largest influence that is taken, in either direction
     * @throws InvalidInputException with the place of the first mistake
     * @throws IOException if it cannot be read at all
     */
    public static CrossImpactFile read(Path file, int strongest) throws InvalidInputException, IOException {
        var lines = new ScwLines(file.toString(), ScwText.read(file));
        var drivers = ScwStructure.read(lines);
        passOver(lines);
        int states = drivers.stream().mapToInt(each -> each.states().size()).sum();
        var cells = ScwMatrix.read(lines, states, strongest);
        var sizes = drivers.stream().mapToInt(each -> each.states().size()).toArray();
        var matrix = ImpactMatrix.of(sizes, cells, 1);
        var descriptions = ScwDescriptions.read(lines, drivers.size());
        var described = described(drivers, matrix, descriptions);
        return new CrossImpactFile(
                ScwNames.text(descriptions.project()), described, matrix, remarks(described, matrix, descriptions));
    }

    private static void passOver(ScwLines lines) throws InvalidInputException {
        for (int passed = 0; passed < PASSED_OVER; passed++) {
            do {
                if (!lines.next()) {
                    throw lines.refused(1, "scw.end", passed + 1);
                }
            } while (!lines.isSeparator());
        }
    }

    private static List<Driver> described(List<Driver> drivers, ImpactMatrix matrix, ScwDescriptions descriptions) {
        var described = new ArrayList<Driver>();
        for (int i = 0; i < drivers.size(); i++) {
            described.add(drivers.get(i)
                    .withNote(ScwNames.text(descriptions.driver(i)))
                    .withHoldsItself(!matrix.isZero(i, i)));
        }
        return described;
    }

    private static List<Sentence> remarks(List<Driver> drivers, ImpactMatrix matrix, ScwDescriptions descriptions) {
        var remarks = new ArrayList<Sentence>();
        var own = drivers.stream().filter(Driver::holdsItself).toList();
        if (!own.isEmpty()) {
            remarks.add(Sentence.of("scw.remark.own", own.size(), named(own)));
        }
        int beyond = 0;
        int most = 0;
        for (int row = 0; row < matrix.states(); row++) {
            for (int column = 0; column < matrix.states(); column++) {
                int strength = Math.abs(matrix.at(row, column));
                beyond += strength > Judgement.STRONGEST ? 1 : 0;
                most = Math.max(most, strength);
            }
        }
        if (beyond > 0) {
            remarks.add(Sentence.of("scw.remark.beyond", beyond, Judgement.STRONGEST, most));
        }
        if (descriptions.left() > 0) {
            remarks.add(Sentence.of("scw.remark.texts", descriptions.left()));
        }
        return remarks;
    }

    private static String named(List<Driver> drivers) {
        var names = drivers.stream()
                .limit(NAMED)
                .map(each -> each.name().isEmpty() ? each.id().value() : ScwNames.quoted(ScwNames.any(each.name())))
                .collect(Collectors.joining(", "));
        return drivers.size() > NAMED ? names + ", …" : names;
    }
}
