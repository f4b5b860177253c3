package org.senken.store;

import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Part;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.PartJson;

/**
 * The text a row keeps. It is read back before it is stored: what the reader would refuse, such as a control character
 * in a pasted text, must not make the study unreadable tomorrow.
 */
final class Body {
    private Body() {}

    static String of(Part part) throws WorkspaceException {
        var body = PartJson.print(part);
        try {
            return confirmed(body, PartJson.parse(part.key().kind(), body).equals(part));
        } catch (InvalidInputException unreadable) {
            throw new WorkspaceException(Sentence.of("workspace.unstorable"), unreadable);
        }
    }

    static String of(Sentence sentence) throws WorkspaceException {
        var body = PartJson.print(sentence);
        try {
            return confirmed(body, PartJson.parseSentence(body).equals(sentence));
        } catch (InvalidInputException unreadable) {
            throw new WorkspaceException(Sentence.of("workspace.unstorable"), unreadable);
        }
    }

    private static String confirmed(String body, boolean same) throws WorkspaceException {
        if (!same) {
            throw new WorkspaceException(Sentence.of("workspace.unstorable"));
        }
        return body;
    }
}
