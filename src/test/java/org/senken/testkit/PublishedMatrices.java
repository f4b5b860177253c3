package org.senken.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Published cross-impact matrices, and the text of a project file around any matrix. */
public final class PublishedMatrices {
    /**
     * Somewhereland, the exercise of the ScenarioWizard manual (Weimer-Jehle, version 4.1, 2013, page 11): six drivers and 486
     * combinations, ten of them consistent (cross-impact.de, "CIB algorithm").
     */
    public static final Matrix SOMEWHERELAND = new Matrix(
            List.of(
                    "A. Government",
                    "B. Foreign policy",
                    "C. Economy",
                    "D. Distribution of wealth",
                    "E. Social cohesion",
                    "F. Social values"),
            new int[] {3, 3, 3, 2, 3, 3},
            """
             0  0  0 -2  1  1  0  0  0  0  0 -2  1  1  0  0  0
             0  0  0  2  1 -3 -2 -1  3 -2  2  0  0  0  2 -1 -1
             0  0  0  0  0  0  0  2 -2  3 -3  2 -1 -1 -2  2  0
             0  0  0  0  0  0 -2  1  1  0  0  0  0  0  0  0  0
             0  0  0  0  0  0  0  1 -1  0  0  1  0 -1  0  0  0
             3 -1 -2  0  0  0  3  0 -3  0  0  3 -1 -2 -2  1  1
             2  1 -3  0  0  0  0  0  0 -2  2 -3  1  2  0  0  0
            -1  2 -1  0  0  0  0  0  0  0  0  0  0  0  0  0  0
             0  0  0  0  0  0  0  0  0 -2  2  3 -1 -2  0  0  0
             0  0  0  0  0  0  0  0  0  0  0  3 -1 -2 -2  1  1
             0 -3  3  0  0  0  0  0  0  0  0 -3  1  2  2 -1 -1
             0  0  0  0  0  0 -2 -1  3  0  0  0  0  0  2 -1 -1
             0  0  0 -1  0  1  1  1 -2  0  0  0  0  0 -1  0  1
             2 -1 -1 -3  1  2  3  0 -3  0  0  0  0  0 -2 -1  3
             0  3 -3  0  0  0 -3  0  3 -3  3 -2  1  1  0  0  0
             1 -2  1  0  0  0 -1  2 -1  2 -2  2 -1 -1  0  0  0
             0  0  0  0  0  0 -1  2 -1  1 -1  2 -1 -1  0  0  0
            """);

    /**
     * The global matrix of Kemp-Benedict, Carlsen and Kartha (2019), published with ScenarioWizard's own solutions in
     * sei-international/cibsa (MIT): four consistent scenarios, one cycle, influences up to 6.
     */
    public static final Matrix CIB_GLOBAL = new Matrix(List.of("WTRD", "WSEC", "WECO"), new int[] {3, 3, 4}, """
             0  0  0  1  2 -3 -4 -2  3  3
             0  0  0 -2  1  1  3  5 -3 -5
             0  0  0  2  1 -3 -2  0  4 -2
             1 -3  2  0  0  0 -1 -1  1  1
             1 -2  1  0  0  0  0  1  0 -1
            -2  3 -1  0  0  0  1  2 -1 -2
            -3  5 -2 -3  1  2  0  0  0  0
            -2  3 -1 -2  1  1  0  0  0  0
             2 -4  2  1  0 -1  0  0  0  0
             3 -6  3 -1  1  0  0  0  0  0
            """);

    private PublishedMatrices() {}

    /**
     * A matrix as it was published.
     *
     * @param states how many each driver has
     * @param rows one line per state, values apart by blanks
     */
    public record Matrix(List<String> drivers, int[] states, String rows) {
        /** The text of a project file: states are called by the driver's first letter and their number. */
        public String scw() {
            var text = new StringBuilder("$ ScenarioWizard 4.0\npublished.scw\n");
            for (int i = 0; i < states.length; i++) {
                text.append('&').append(drivers.get(i)).append('\n');
                for (int state = 1; state <= states[i]; state++) {
                    text.append(" -")
                            .append(drivers.get(i).charAt(0))
                            .append(state)
                            .append('\n');
                }
            }
            text.append("#\n");
            for (int count : states) {
                text.append("&\n").append(" \n".repeat(count));
            }
            int all = Arrays.stream(states).sum();
            return text + "#\n#\n" + "FFFFFF\n".repeat(all) + "#\n#\n" + cells() + "#\n";
        }

        private String cells() {
            return rows.lines()
                    .map(line -> Arrays.stream(line.strip().split(" +"))
                            .map(cell -> String.format("%2s ", cell))
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
