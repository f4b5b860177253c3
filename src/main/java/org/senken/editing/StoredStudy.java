package org.senken.editing;

import java.util.List;
import org.senken.core.study.Study;

/** A study as it comes out of the workspace: its present value and its whole history. */
public record StoredStudy(Study study, List<Entry> history) {
    public StoredStudy {
        history = List.copyOf(history);
    }
}
