package org.senken.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;

/**
 * The files that make up a workspace: the database and what lies beside it.
 *
 * @param folder where they lie
 * @param name what they all begin with
 */
record WorkspaceFiles(Path folder, String name) {
    private static final String ENDING = ".mv.db";

    /**
     * The files of a workspace.
     *
     * @param file with or without the ending of the database
     */
    static WorkspaceFiles of(Path file) throws WorkspaceException {
        var whole = file.toAbsolutePath().normalize();
        var last = whole.getFileName();
        var folder = whole.getParent();
        // the database reads its path out of a URL, in which these two signs have a meaning of their own
        boolean readable = whole.toString().indexOf(';') < 0
                && (whole.getFileSystem().getSeparator().equals("\\")
                        || whole.toString().indexOf('\\') < 0);
        if (last == null || folder == null || !readable) {
            throw new WorkspaceException(Sentence.of("workspace.path", file));
        }
        var name = last.toString();
        return new WorkspaceFiles(
                folder, name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name);
    }

    /** The database. */
    Path database() {
        return beside(ENDING);
    }

    /** The path of the database as its URL wants it: without the ending. */
    Path base() {
        return folder.resolve(name);
    }

    /** Holds the id of the process that has the workspace open. */
    Path pid() {
        return beside(".pid");
    }

    /** Holds the salt of the passphrase; there only if the workspace is encrypted. */
    Path salt() {
        return beside(".salt");
    }

    /** The folder of backups. */
    Path backups() {
        return beside(".backups");
    }

    /** Another file of this workspace. */
    Path beside(String ending) {
        return folder.resolve(name + ending);
    }

    /** A workspace under construction, moved to its place once it is whole. */
    WorkspaceFiles unfinished() {
        return new WorkspaceFiles(folder, name + ".new");
    }

    boolean exists() {
        return Files.exists(database());
    }

    /** Whether the file system lets nobody write here. */
    boolean areReadOnly() {
        return exists() && !(Files.isWritable(database()) && Files.isWritable(folder));
    }

    void createFolder() throws WorkspaceException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new WorkspaceException(Sentence.of("workspace.folder", folder), refused);
        }
    }
}
