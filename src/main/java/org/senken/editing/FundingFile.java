package org.senken.editing;

import org.senken.core.portfolio.choice.FundingQuestion;
import org.senken.core.technology.Sentence;

/**
 * What may be funded, as a file has it.
 *
 * @param name of the file
 * @param line where its limits begin, from 1
 * @param column from 1
 */
public record FundingFile(String name, int line, int column, FundingQuestion question) {
    /** Something is wrong with the limits. */
    public InvalidInputException refused(Sentence sentence) {
        return new InvalidInputException(name, line, column, sentence);
    }
}
