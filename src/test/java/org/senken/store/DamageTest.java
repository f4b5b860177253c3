package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.store.StoreFixture.CREATED;
import static org.senken.store.StoreFixture.NOON;
import static org.senken.store.StoreFixture.WORKSPACES;
import static org.senken.store.StoreFixture.open;
import static org.senken.store.StoreFixture.openStudy;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.titled;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.Edit;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class DamageTest {
    @TempDir
    Path folder;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void makeAWorkspaceWithABackup() throws WorkspaceException, IOException {
        file = folder.resolve("w.mv.db");
        withTypicalStudy(file).close();
        whole = Files.readAllBytes(file);
    }

    private Sentence damaged() {
        return Sentence.of("workspace.damaged.backup", file, "w-2026-11-22.zip");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999})
    void aFileThatWasCutOffIsRefusedWithItsNewestBackupAndLeftAsItIs(double share) throws IOException {
        var rest = Arrays.copyOf(whole, (int) (whole.length * share));
        Files.write(file, rest);
        var refused = assertThrows(WorkspaceException.class, () -> open(file));
        assertEquals(damaged(), refused.sentence());
        assertArrayEquals(rest, Files.readAllBytes(file));
    }

    @Test
    void garbageInsteadOfADatabaseIsRefusedAndLeftAsItIs() throws IOException {
        for (int i = 0; i < 3; i++) {
            var garbage = new byte[100_000];
            new Random(i).nextBytes(garbage);
            Files.write(file, garbage);
            var refused = assertThrows(WorkspaceException.class, () -> open(file));
            assertEquals(damaged(), refused.sentence());
            assertArrayEquals(garbage, Files.readAllBytes(file));
        }
    }

    @Test
    void whateverBytesAreFlippedTheAnswerIsASentenceOrAWorkspace() throws IOException {
        var random = new Random(1);
        int refusals = 0;
        for (int i = 0; i < 40; i++) {
            var flipped = whole.clone();
            int place = i * (whole.length / 40);
            for (int j = 0; j < 2000 && place + j < whole.length; j++) {
                flipped[place + j] = (byte) random.nextInt();
            }
            Files.write(file, flipped);
            try (var workspace = open(file)) {
                for (var heading : workspace.studies()) {
                    workspace.load(heading.id());
                }
            } catch (WorkspaceException refused) {
                assertTrue(refused.sentence().key().startsWith("workspace."));
                refusals++;
            }
        }
        assertTrue(refusals > 0);
    }

    @Test
    void aBackupTakesThePlaceOfTheDamagedFileWhichIsKept() throws WorkspaceException, IOException {
        var cut = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file, cut);
        WORKSPACES.restore(file, WORKSPACES.lastBackup(file).orElseThrow());
        try (var workspace = open(file)) {
            assertEquals(TypicalStudies.study(), stored(workspace));
        }
        assertArrayEquals(cut, Files.readAllBytes(folder.resolve("w.damaged-20261122-120000.mv.db")));
    }

    @Test
    void somethingElseThanABackupChangesNothing() throws IOException {
        var text = Files.writeString(folder.resolve("letter.zip"), "Dear Sir");
        var refused = assertThrows(WorkspaceException.class, () -> WORKSPACES.restore(file, text));
        assertEquals(Sentence.of("workspace.restore", text), refused.sentence());
        assertArrayEquals(whole, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ballot set body = '{' where study_id = 'typical'",
                "update expert set body = replace(body, 'E01', 'E77') where study_id = 'typical'",
                "delete from area where study_id = 'typical' and id = 'quantum'",
                "delete from study_outline where study_id = 'typical'",
                "update history set edit = 'nonsense' where study_id = 'typical'",
                "update history set written = 'yesterday' where study_id = 'typical'",
                "update history set kind = 'GUESS' where study_id = 'typical'"
            })
    void aStudyThatCannotBeReadIsNamedAndTheOthersStayUsable(String damage) throws WorkspaceException {
        var other = TypicalStudies.study().withId(new StudyId("other"));
        try (var workspace = open(file)) {
            workspace.add(other, CREATED, NOON, "Operator");
        }
        try (var database = new Database(WorkspaceFiles.of(file), new char[0], Database.Access.WRITE)) {
            assertTrue(database.<Integer>write(handle -> handle.execute(damage)) > 0);
        }
        try (var workspace = open(file)) {
            var refused = assertThrows(WorkspaceException.class, () -> workspace.load(TypicalStudies.ID));
            assertEquals(Sentence.of("workspace.study.damaged", TypicalStudies.ID, file), refused.sentence());
            assertEquals(2, workspace.studies().size());
            assertEquals(other, workspace.load(other.id()).study());
        }
    }

    @Test
    void aHeadingThatCannotBeReadIsListedUnderItsId() throws WorkspaceException {
        try (var database = new Database(WorkspaceFiles.of(file), new char[0], Database.Access.WRITE)) {
            database.write(handle -> handle.execute("update study_heading set body = '?'"));
        }
        try (var workspace = open(file)) {
            assertEquals(
                    List.of("typical"),
                    workspace.studies().stream().map(each -> each.title().en()).toList());
        }
    }

    @Test
    void aWorkspaceOfANewerVersionIsRefusedAndNotAByteOfItChanges() throws WorkspaceException, IOException {
        try (var database = new Database(WorkspaceFiles.of(file), new char[0], Database.Access.WRITE)) {
            database.write(handle -> handle.execute("""
                    insert into "flyway_schema_history" select "installed_rank" + 1, '999', "description", "type",
                    "script", "checksum", "installed_by", "installed_on", "execution_time", "success"
                    from "flyway_schema_history"
                    where "installed_rank" = (select max("installed_rank") from "flyway_schema_history")"""));
        }
        assertRefusedUnharmedAsNewer();
    }

    @Test
    void aDatabaseFormatOfTheFutureIsRefusedAndNotAByteOfItChanges() throws IOException {
        for (int block = 0; block < 2; block++) {
            var header = new String(whole, block * 4096, 4096, StandardCharsets.ISO_8859_1);
            var future = header.substring(0, header.indexOf(",fletcher:")).replace("format:3", "format:9");
            var bytes = future.getBytes(StandardCharsets.ISO_8859_1);
            int sum = DataUtils.getFletcher32(bytes, 0, bytes.length);
            var line = (future + ",fletcher:" + Integer.toHexString(sum) + "\n").getBytes(StandardCharsets.ISO_8859_1);
            Arrays.fill(whole, block * 4096, (block + 1) * 4096, (byte) ' ');
            System.arraycopy(line, 0, whole, block * 4096, line.length);
        }
        Files.write(file, whole);
        var before = Files.readAllBytes(file);
        var refused = assertThrows(WorkspaceException.class, () -> open(file));
        assertEquals(Sentence.of("workspace.newer", file), refused.sentence());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private void assertRefusedUnharmedAsNewer() throws IOException {
        var before = Files.readAllBytes(file);
        var refused = assertThrows(WorkspaceException.class, () -> open(file));
        assertEquals(Sentence.of("workspace.newer", file), refused.sentence());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(
                List.of("w.backups", "w.mv.db"),
                Arrays.stream(folder.toFile().list()).sorted().toList());
    }

    @Test
    void whatCouldNotBeReadAgainIsRefusedAndTheWorkspaceStaysUsable() throws WorkspaceException {
        try (var workspace = open(file)) {
            var study = openStudy(workspace);
            for (var title : List.of("x".repeat(20_001), "bell \u0007", "x".repeat(2_000_000))) {
                var refused = assertThrows(WorkspaceException.class, () -> study.apply(titled(title)));
                assertEquals(Sentence.of("workspace.unstorable"), refused.sentence());
            }
            var longName = new Edit(Sentence.of("y".repeat(20), "x".repeat(20_001)), each -> each.withHorizon(1));
            assertThrows(WorkspaceException.class, () -> study.apply(longName));
            assertEquals(TypicalStudies.study(), study.state().study());
            study.apply(titled("Short"));
            assertEquals("Short", stored(workspace).title().en());
            assertEquals(2, workspace.load(TypicalStudies.ID).history().size());
        }
    }
}
