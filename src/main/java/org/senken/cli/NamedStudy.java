package org.senken.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.editing.Exchange;
import org.senken.editing.InvalidInputException;
import org.senken.editing.StudyHeading;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;

/** The study a person names: a file, or an id or title in the workspace. */
record NamedStudy(String name) {
    static final String STUDY_ENDING = ".senken.json";
    static final String TABLE_ENDING = ".csv";
    static final String BOOK_ENDING = ".xlsx";
    static final String MATRIX_ENDING = ".scw";

    /** The file, where the name is that of one: it is there, or it ends as files do. */
    Optional<Path> file() {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".json") || lower.endsWith(TABLE_ENDING) || lower.endsWith(MATRIX_ENDING);
        try {
            return Optional.of(Path.of(name)).filter(path -> named || Files.isRegularFile(path));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Reads the study; a file leaves the workspace untouched. */
    Study read(Context context) throws Failure, InvalidInputException, WorkspaceException {
        var file = file();
        if (file.isPresent()) {
            return read(file.get(), context.ports().exchange());
        }
        try (var workspace = context.openWorkspace()) {
            return workspace.load(in(workspace)).study();
        }
    }

    /** Reads a study out of a file. */
    static Study read(Path file, Exchange exchange) throws Failure, InvalidInputException {
        try {
            return exchange.read(file);
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }

    /** The study of the workspace that has the id, or else the title in either language. */
    StudyId in(Workspace workspace) throws Failure, WorkspaceException {
        var all = workspace.studies().stream().filter(each -> !each.deleted()).toList();
        var byId = all.stream().filter(each -> each.id().value().equals(name)).findFirst();
        return byId.isPresent() ? byId.get().id() : byTitle(all);
    }

    private StudyId byTitle(List<StudyHeading> all) throws Failure {
        var found = all.stream()
                .filter(each -> !name.isBlank())
                .filter(each ->
                        each.title().en().equals(name) || each.title().ja().equals(name))
                .toList();
        return switch (found.size()) {
            case 0 -> throw Failure.impossible("cli.study.unknown", name);
            case 1 -> found.getFirst().id();
            default ->
                throw Failure.impossible(
                        "cli.study.ambiguous",
                        name,
                        found.stream().map(each -> each.id().value()).collect(Collectors.joining(", ")));
        };
    }
}
