package org.senken.core.delphi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came to a closed round afterwards. The round itself stays as it was closed; figures name the addendum they use.
 *
 * @param number counts the addenda of a round from 1
 * @param before the ballot as it stood; empty for a late one
 * @param after the ballot as it stands now; empty for one that was withdrawn
 * @param reason why, in the secretariat's words
 * @param informed whether the person had seen results of the round: such votes are left out unless asked for
 */
public record Addendum(
        int number,
        Kind kind,
        ExpertCode expert,
        Optional<Ballot> before,
        Optional<Ballot> after,
        String reason,
        boolean informed,
        Instant at) {
    /** What an addendum does. */
    public enum Kind {
        /** A ballot that came after the round was closed. */
        LATE,
        /** A ballot that its expert took back. */
        WITHDRAWN,
        /** A ballot that had been typed wrongly. */
        TYPING_ERROR
    }

    /** The longest reason, in characters. */
    public static final int REASON_LIMIT = 400;

    /** The ballots with this addendum made. */
    List<Ballot> applied(List<Ballot> ballots) {
        return Stream.concat(ballots.stream().filter(ballot -> !ballot.expert().equals(expert)), after.stream())
                .sorted((a, b) -> a.expert().compareTo(b.expert()))
                .toList();
    }
}
