package org.senken.core.study;

import java.util.Set;
import org.senken.core.technology.Identifier;

/** The short id of a study in a workspace. */
public record StudyId(String value) {
    public StudyId {
        Identifier.checked(value);
    }

    /** The wanted id, or with the first number that makes it new among those taken; cut where it would be too long. */
    public static StudyId free(String wanted, Set<String> taken) {
        var id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            var ending = "-" + number;
            id = wanted.substring(0, Math.min(wanted.length(), Identifier.LONGEST - ending.length())) + ending;
        }
        return new StudyId(id);
    }

    @Override
    public String toString() {
        return value;
    }
}
