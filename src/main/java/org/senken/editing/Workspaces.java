package org.senken.editing;

import java.nio.file.Path;
import java.util.Optional;

/** Opens workspaces. */
public interface Workspaces {
    /**
     * Opens a workspace, or makes a new one where there is none.
     *
     * @param file with or without the ending of the database
     * @param passphrase what it is encrypted with; empty for a plain one
     * @throws WorkspaceException if it is open already (the sentence names the process), newer than this program,
     *     damaged, or cannot be decrypted
     */
    Workspace open(Path file, Optional<char[]> passphrase) throws WorkspaceException;

    /** Whether the workspace is there and asks for a passphrase. */
    boolean isEncrypted(Path file);

    /** The newest backup of a workspace, if one was made. */
    Optional<Path> lastBackup(Path file);

    /** Puts a backup in the place of the workspace; the workspace as it was is kept beside it. */
    void restore(Path file, Path backup) throws WorkspaceException;
}
