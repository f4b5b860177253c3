package org.senken.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes several files into a folder so that all of them are there or, after any failure, none: older files of the same
 * names are then as they were. Everything is written into a hidden folder inside it first and moved at the end.
 */
public final class WholeFolder implements Closeable {
    private final Path folder;
    private final boolean made;
    private final Path fresh;
    private final Path old;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> moved = new ArrayList<>();
    private boolean finished;

    private WholeFolder(Path folder, boolean made) throws IOException {
        this.folder = folder;
        this.made = made;
        fresh = Files.createTempDirectory(folder, ".new");
        old = Files.createDirectory(fresh.resolve("old"));
    }

    /**
     * Begins to write into a folder.
     *
     * @param folder made where there is none
     * @throws IOException if it cannot be made or written to
     */
    public static WholeFolder in(Path folder) throws IOException {
        boolean missing = !Files.exists(folder);
        Files.createDirectories(folder);
        return new WholeFolder(folder, missing);
    }

    /** Writes one file, which is not seen in the folder yet. */
    public void put(String name, byte[] content) throws IOException {
        Files.write(fresh.resolve(name), content);
        names.add(name);
    }

    /** Moves all files to their places; answers where they are. */
    public List<Path> finish() throws IOException {
        for (var name : names) {
            var place = folder.resolve(name);
            if (Files.isDirectory(place)) {
                throw new FileSystemException(place.toString(), null, "is a folder");
            }
        }
        for (var name : names) {
            move(name);
        }
        finished = true;
        return names.stream().map(folder::resolve).toList();
    }

    private void move(String name) throws IOException {
        var place = folder.resolve(name);
        if (Files.exists(place)) {
            Files.move(place, old.resolve(name));
        }
        moved.add(name);
        Files.move(fresh.resolve(name), place);
    }

    /** Takes back what was moved, unless all of it was, and lets go of the hidden folder. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            for (var name : moved.reversed()) {
                restore(name);
            }
        }
        for (var name : names) {
            Files.deleteIfExists(fresh.resolve(name));
            Files.deleteIfExists(old.resolve(name));
        }
        Files.delete(old);
        Files.delete(fresh);
        if (made && !finished) {
            Files.delete(folder);
        }
    }

    private void restore(String name) throws IOException {
        var place = folder.resolve(name);
        Files.deleteIfExists(place);
        if (Files.exists(old.resolve(name))) {
            Files.move(old.resolve(name), place);
        }
    }
}
