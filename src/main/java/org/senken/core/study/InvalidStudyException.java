package org.senken.core.study;

import java.util.List;

/** The parts given do not make a study. */
public final class InvalidStudyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    InvalidStudyException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
