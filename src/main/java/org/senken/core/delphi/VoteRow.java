package org.senken.core.delphi;

import java.util.Optional;
import java.util.OptionalInt;
import org.senken.core.technology.Confidence;

/**
 * One row of a table of ballots.
 *
 * @param sector as the table names it; blank if it does not
 * @param asOf the year the vote is about, where the table says
 */
public record VoteRow(
        int round,
        ExpertCode expert,
        String sector,
        Question question,
        Answer answer,
        Optional<Confidence> confidence,
        Optional<String> reason,
        OptionalInt asOf) {}
