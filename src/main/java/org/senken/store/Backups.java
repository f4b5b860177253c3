package org.senken.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;
import org.senken.files.WholeFile;

/**
 * Copies of a closed workspace beside it: one a day, the last of the day, for the last ten days with changes. A script
 * of many short runs therefore pushes nothing out.
 */
record Backups(WorkspaceFiles files, Clock clock) {
    private static final int KEPT = 10;
    private static final String DATABASE = "workspace.mv.db";
    private static final String SALT = "workspace.salt";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    /** Copies the workspace, which must be closed. */
    void take() throws WorkspaceException {
        try {
            Files.createDirectories(files.backups());
            WholeFile.write(files.backups().resolve(files.name() + "-" + LocalDate.now(clock) + ".zip"), this::writeTo);
            var all = all(files);
            for (var old : all.subList(0, Math.max(0, all.size() - KEPT))) {
                Files.delete(old);
            }
        } catch (IOException failed) {
            throw new WorkspaceException(Sentence.of("workspace.backup", files.backups()), failed);
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        add(zip, DATABASE, files.database());
        if (Files.exists(files.salt())) {
            add(zip, SALT, files.salt());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** The newest backup, if there is one. */
    static Optional<Path> last(WorkspaceFiles files) {
        try {
            var all = all(files);
            return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Path> all(WorkspaceFiles files) throws IOException {
        if (!Files.isDirectory(files.backups())) {
            return List.of();
        }
        var ours = Pattern.compile(Pattern.quote(files.name()) + "-\\d{4}-\\d{2}-\\d{2}\\.zip");
        try (var found = Files.list(files.backups())) {
            return found.filter(
                            each -> ours.matcher(each.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Puts a backup in the place of the workspace, which must be closed; what was there is kept beside it. */
    void restore(Path backup) throws WorkspaceException {
        try (var zip = new ZipFile(backup.toFile())) {
            var database = entry(zip);
            var kept = ".damaged-" + MOMENT.format(LocalDateTime.now(clock));
            keep(files.database(), files.beside(kept + ".mv.db"));
            keep(files.salt(), files.beside(kept + ".salt"));
            var salt = zip.getEntry(SALT);
            if (salt == null) {
                Files.deleteIfExists(files.salt());
            } else {
                unpack(zip, salt, files.salt());
            }
            unpack(zip, database, files.database());
        } catch (IOException failed) {
            throw new WorkspaceException(Sentence.of("workspace.restore", backup), failed);
        }
    }

    private static ZipEntry entry(ZipFile zip) throws IOException {
        var database = zip.getEntry(DATABASE);
        if (database == null) {
            throw new IOException("no workspace in " + zip.getName());
        }
        return database;
    }

    /** Copied, not moved: if the power fails now, the workspace is damaged as before but not gone. */
    private static void keep(Path file, Path beside) throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        try (var content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            WholeFile.write(file, out -> {
                content.transferTo(out);
                if (content.getChecksum().getValue() != entry.getCrc()) {
                    throw new IOException("damaged itself: " + zip.getName());
                }
            });
        }
    }
}
