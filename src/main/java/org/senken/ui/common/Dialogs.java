package org.senken.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Sentence;
import org.senken.editing.Exchange;

/** Every question the program can ask. Answers are empty where the user turned away. */
public interface Dialogs {
    /** What to do with the blanks of a ballot. */
    enum Gaps {
        LEAVE_OPEN,
        NO_OPINION
    }

    /** Asks before something final; true if it shall be done. */
    boolean confirm(Sentence title, Sentence text, Sentence verb);

    /** Asks for one line of text. */
    Optional<String> line(Sentence title, Sentence label, String start);

    /** Asks for the facilitator's PIN. */
    Optional<String> pin();

    /** Asks for the passphrase of the workspace, and says why. */
    Optional<String> passphrase(Sentence why);

    /** Says something that must be read before anything else goes on. */
    void tell(Sentence title, Sentence text);

    /** Asks what to do with unanswered questions before a ballot is handed in. */
    Optional<Gaps> gaps(int unanswered);

    /** Asks whether an exported file shall hold the votes of the open round. */
    Optional<Exchange.OpenVotes> openVotes();

    /** Asks for several lines, such as rows pasted from a spreadsheet. */
    Optional<String> lines(Sentence title, Sentence explanation);

    /** Asks which files to open. */
    List<Path> open(Sentence title, String... endings);

    /** Asks for a folder. */
    Optional<Path> folder(Sentence title);

    /** Asks where to save. */
    Optional<Path> save(Sentence title, String suggestedName);
}
