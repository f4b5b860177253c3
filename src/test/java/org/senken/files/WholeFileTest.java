package org.senken.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Sentence;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFailureKeepsTheOldFileAndLeavesNothingBehind() throws IOException {
        var file = Files.writeString(folder.resolve("map.svg"), "old");
        assertThrows(
                IOException.class,
                () -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void theNewContentReplacesTheOld() throws IOException {
        var file = Files.writeString(folder.resolve("map.svg"), "old");
        WholeFile.write(file, out -> out.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void aMissingFolderIsNamed() {
        var file = folder.resolve("nowhere").resolve("map.svg");
        var failure = assertThrows(NoSuchFileException.class, () -> WholeFile.write(file, out -> out.write(1)));
        assertEquals(
                Sentence.of("file.missing", folder.resolve("nowhere").toString()), FileTrouble.sentence(file, failure));
    }

    @Test
    void aFullDiskIsRecognised() {
        var file = Path.of("map.png");
        assertEquals(
                Sentence.of("file.disk-full", file),
                FileTrouble.sentence(file, new IOException("No space left on device")));
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
