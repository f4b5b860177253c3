package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.store.StoreFixture.CREATED;
import static org.senken.store.StoreFixture.NOON;
import static org.senken.store.StoreFixture.open;
import static org.senken.store.StoreFixture.openStudy;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.titled;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.testkit.TypicalStudies;

class PlaceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "two words", "先見 作業", "it's", "100%25 #1!", "a:b", "~", "dot.name", "$HOME", "&?="})
    void anyOrdinaryNameOfFolderAndFileWillDo(String name) throws WorkspaceException {
        var file = folder.resolve(name).resolve(name);
        withTypicalStudy(file).close();
        try (var again = open(folder.resolve(name).resolve(name + ".mv.db"))) {
            assertEquals(TypicalStudies.study(), stored(again));
            assertEquals(folder.resolve(name).resolve(name + ".mv.db"), again.file());
        }
        assertEquals(List.of(name), names(folder));
        assertEquals(List.of(name + ".backups", name + ".mv.db"), names(folder.resolve(name)));
    }

    private static List<String> names(Path folder) {
        return Arrays.stream(Objects.requireNonNull(folder.toFile().list()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;INIT=drop", "back\\slash"})
    void aNameThatTheUrlWouldReadDifferentlyIsRefused(String name) {
        var file = folder.resolve(name);
        var refused = assertThrows(WorkspaceException.class, () -> open(file));
        assertEquals(Sentence.of("workspace.path", file), refused.sentence());
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "");
        var refused = assertThrows(WorkspaceException.class, () -> open(inTheWay.resolve("w")));
        assertEquals(Sentence.of("workspace.folder", inTheWay), refused.sentence());
    }

    @Test
    void aFolderInThePlaceOfTheDatabaseIsNamed() throws IOException {
        var inTheWay = Files.createDirectory(folder.resolve("w.mv.db"));
        var refused = assertThrows(WorkspaceException.class, () -> open(inTheWay));
        assertEquals(Sentence.of("workspace.unreadable", inTheWay), refused.sentence());
    }

    @Test
    void oneBackupADayIsKeptForTheLastTenDaysWithChanges() throws WorkspaceException {
        var file = folder.resolve("w");
        withTypicalStudy(file).close();
        for (int day = 1; day <= 12; day++) {
            var clock = Clock.offset(StoreFixture.CLOCK, Duration.ofDays(day));
            for (int time = 1; time <= 2; time++) {
                try (var workspace = new H2Workspaces(clock).open(file, Optional.empty())) {
                    openStudy(workspace).apply(titled(day + "/" + time));
                }
            }
        }
        open(file).close();
        var kept = names(folder.resolve("w.backups"));
        assertEquals(10, kept.size());
        assertEquals("w-2026-11-25.zip", kept.getFirst());
        assertEquals("w-2026-12-04.zip", kept.getLast());
        var workspaces = StoreFixture.WORKSPACES;
        assertEquals(Optional.of(folder.resolve("w.backups").resolve("w-2026-12-04.zip")), workspaces.lastBackup(file));
        workspaces.restore(file, folder.resolve("w.backups").resolve("w-2026-11-25.zip"));
        try (var workspace = open(file)) {
            assertEquals("3/2", stored(workspace).title().en());
        }
    }

    @Test
    void theNewestMigrationIsTheOneTheProgramKnows() throws IOException {
        try (var found = Files.list(Path.of("src/main/resources/org/senken/store/migrations"))) {
            assertEquals(Schema.NEWEST, found.count());
        }
    }

    @Test
    void manyStudiesLieSideBySide() throws WorkspaceException {
        try (var workspace = open(folder.resolve("w"))) {
            for (int i = 0; i < 5; i++) {
                workspace.add(
                        TypicalStudies.study().withId(new StudyId("s" + i)).withHorizon(2030 + i),
                        CREATED,
                        NOON,
                        "Operator");
            }
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        2030 + i, workspace.load(new StudyId("s" + i)).study().horizon());
            }
        }
    }

    @Test
    void everySentenceOfTheWorkspaceCanBeSaidInBothLanguages() throws IOException {
        var sources = new StringBuilder();
        try (var found = Files.list(Path.of("src/main/java/org/senken/store"))) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(file));
            }
        }
        var keys = Pattern.compile("\"(workspace\\.(?!mv)[a-z.-]+)\"")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertTrue(keys.size() > 20);
        for (var language : Language.values()) {
            keys.forEach(key -> Messages.in(language).get(key, "one", "two"));
        }
    }
}
