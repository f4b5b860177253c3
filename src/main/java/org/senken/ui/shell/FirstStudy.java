package org.senken.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.OpenStudy;
import org.senken.editing.Shipped;
import org.senken.editing.StudyHeading;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;

/** Chooses the study a start begins with: the last one, else the newest, else the sample. */
public final class FirstStudy {
    private FirstStudy() {}

    /**
     * Opens the study; a workspace that holds none is given the sample first.
     *
     * @param last the id of the study that was open before, or blank
     */
    public static OpenStudy open(Workspace workspace, Shipped shipped, String last, Clock clock, Supplier<String> who)
            throws WorkspaceException {
        var present = workspace.studies().stream()
                .filter(heading -> !heading.deleted())
                .map(StudyHeading::id)
                .toList();
        var id = chosen(present, last);
        if (id.isEmpty()) {
            var sample = shipped.sample();
            var free = workspace.studies().isEmpty()
                    ? sample
                    : sample.withId(
                            new StudyId(sample.id() + "-" + (workspace.studies().size() + 1)));
            workspace.add(free, Sentence.of("edit.study.sample"), clock.instant(), who.get());
            id = Optional.of(free.id());
        }
        return new OpenStudy(workspace, workspace.load(id.get()), clock, who);
    }

    private static Optional<StudyId> chosen(List<StudyId> present, String last) {
        return present.stream()
                .filter(id -> id.value().equals(last))
                .findFirst()
                .or(() -> present.stream().findFirst());
    }
}
