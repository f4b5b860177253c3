package org.senken.store.exchange.scw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * Writes drivers and the matrix of all judges together as a project file of ScenarioWizard 4, which knows one language and
 * whole numbers alone. Where judges together make a fraction, every cell is multiplied by the same number: which scenarios are
 * consistent stays as it is, rounding would change it.
 */
public final class ScwWriter {
    private static final String END = "\r\n";
    private static final String SECTION = "#" + END;

    private final Study study;
    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> remarks = new ArrayList<>();

    private ScwWriter(Study study, Language language) {
        this.study = study;
        this.language = language;
    }

    /** The content of a file, and what whoever opens it should know. */
    public record Written(byte[] content, List<Sentence> remarks) {
        public Written {
            content = content.clone();
            remarks = List.copyOf(remarks);
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * Writes the scenarios of a study.
     *
     * @param fileName stands in the heading
     * @param language of the names; a name that is not there in it stands in the other one
     */
    public static Written write(Study study, Language language, String fileName) {
        return new ScwWriter(study, language).write(fileName);
    }

    private Written write(String fileName) {
        text.append("$ ScenarioWizard 4.0").append(END);
        text.append(ScwNames.onOneLine(fileName)).append(END);
        for (var driver : drivers()) {
            text.append('&').append(name(driver.name())).append(END);
            driver.states()
                    .forEach(state ->
                            text.append(" -").append(name(state.name())).append(END));
        }
        text.append(SECTION);
        for (var driver : drivers()) {
            text.append('&').append(END);
            text.append((" " + END).repeat(driver.states().size()));
        }
        text.append(SECTION).append(SECTION);
        drivers()
                .forEach(driver ->
                        text.append(("FFFFFF" + END).repeat(driver.states().size())));
        text.append(SECTION).append(SECTION);
        writeMatrix();
        text.append(SECTION);
        writeDescriptions();
        text.append(SECTION).append(SECTION);
        return encoded();
    }

    private List<Driver> drivers() {
        return study.scenarios().drivers();
    }

    private String name(Text name) {
        return ScwNames.onOneLine(name.in(language));
    }

    private void writeMatrix() {
        var matrix = CrossImpact.matrix(study.scenarios());
        int divisor = divisor(matrix);
        int factor = matrix.unit() / divisor;
        if (factor > 1) {
            remarks.add(Sentence.of("scw.remark.factor", factor));
        }
        for (int from = 0; from < matrix.states(); from++) {
            int row = from;
            text.append(IntStream.range(0, matrix.states())
                            .mapToObj(column -> String.format(Locale.ROOT, "%2d ", matrix.at(row, column) / divisor))
                            .collect(Collectors.joining(",")))
                    .append(END);
        }
    }

    /** What the unit and all cells can be divided by. */
    private static int divisor(ImpactMatrix matrix) {
        int divisor = matrix.unit();
        for (int row = 0; row < matrix.states(); row++) {
            for (int column = 0; column < matrix.states(); column++) {
                divisor = commonDivisor(divisor, Math.abs(matrix.at(row, column)));
            }
        }
        return divisor;
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    private void writeDescriptions() {
        writeText("0-0", study.note());
        drivers().forEach(driver -> writeText("", driver.note()));
        text.append(("#  -> " + END + "\"\"" + END)
                .repeat(drivers().size() * drivers().size()));
    }

    /** Quotes end a text, and a sharp begins the next one: neither can stand in it as it is. */
    private void writeText(String label, Text words) {
        var plain = words.in(language).replace('"', '\'').replace("\n#", "\n #").replace("\n", END);
        text.append("# ").append(label).append(END);
        text.append('"').append(plain).append('"').append(END);
    }

    private Written encoded() {
        var windows = ScwText.windows(text.toString());
        if (windows.isEmpty()) {
            remarks.add(Sentence.of("scw.remark.unicode"));
        }
        return new Written(windows.orElseGet(() -> text.toString().getBytes(StandardCharsets.UTF_8)), remarks);
    }
}
