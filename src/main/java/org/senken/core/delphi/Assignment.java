package org.senken.core.delphi;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.senken.core.technology.SubjectId;

/**
 * Who votes on what in a round, worked out when it opens: a later change of expertise or group does not reach it.
 *
 * @param by the rule it was worked out by
 * @param subjects what each expert is asked about; an expert who is not named is asked everything
 */
public record Assignment(By by, Map<ExpertCode, Set<SubjectId>> subjects) {
    /** The rules by which questions are handed out. */
    public enum By {
        /** Everybody votes on everything. */
        EVERYBODY,
        /** Everybody votes on what they rated their own expertise in. */
        EXPERTISE,
        /** Each group votes on its own subjects. */
        GROUP
    }

    /** Everybody votes on everything. */
    public static final Assignment EVERYBODY = new Assignment(By.EVERYBODY, Map.of());

    public Assignment {
        var copy = new TreeMap<ExpertCode, Set<SubjectId>>();
        subjects.forEach((expert, asked) -> copy.put(expert, Set.copyOf(asked)));
        subjects = Collections.unmodifiableMap(copy);
    }

    /** Whether the expert is asked the question. */
    public boolean asks(ExpertCode expert, Question question) {
        var asked = subjects.get(expert);
        return asked == null || asked.contains(question.subject());
    }
}
