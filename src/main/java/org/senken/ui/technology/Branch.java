package org.senken.ui.technology;

import java.util.List;

/**
 * An area with what stands below it.
 *
 * @param open whether a search wants the rows below to be seen
 */
record Branch(Row area, List<Row> below, boolean open) {
    Branch {
        below = List.copyOf(below);
    }
}
