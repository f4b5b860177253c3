package org.senken.core.delphi;

/**
 * What a round fixes before the first vote.
 *
 * @param plannedRounds how many rounds the study plans in all; at least 1
 * @param smallestGroup group figures need at least this many votes; never under 3
 */
public record RoundRules(
        ConsensusRule consensus,
        StabilityRule stability,
        Anonymity anonymity,
        int plannedRounds,
        int smallestGroup,
        Assignment assignment) {
    /** A group figure of fewer votes would give single votes away. */
    public static final int FEWEST_OF_GROUP = 3;

    /** What a round begins with. */
    public static final RoundRules DEFAULT =
            new RoundRules(ConsensusRule.DEFAULT, StabilityRule.DEFAULT, Anonymity.CODED, 2, 4, Assignment.EVERYBODY);

    /** The most rounds a study plans. */
    public static final int MOST_ROUNDS = 20;

    public RoundRules {
        if (plannedRounds < 1 || plannedRounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("a study plans 1 to " + MOST_ROUNDS + " rounds, not " + plannedRounds);
        }
        if (smallestGroup < FEWEST_OF_GROUP) {
            throw new IllegalArgumentException("a group has at least 3 votes, not " + smallestGroup);
        }
    }

    public RoundRules withConsensus(ConsensusRule rule) {
        return new RoundRules(rule, stability, anonymity, plannedRounds, smallestGroup, assignment);
    }

    public RoundRules withStability(StabilityRule rule) {
        return new RoundRules(consensus, rule, anonymity, plannedRounds, smallestGroup, assignment);
    }

    public RoundRules withAnonymity(Anonymity wanted) {
        return new RoundRules(consensus, stability, wanted, plannedRounds, smallestGroup, assignment);
    }

    public RoundRules withPlannedRounds(int rounds) {
        return new RoundRules(consensus, stability, anonymity, rounds, smallestGroup, assignment);
    }

    public RoundRules withSmallestGroup(int votes) {
        return new RoundRules(consensus, stability, anonymity, plannedRounds, votes, assignment);
    }

    public RoundRules withAssignment(Assignment wanted) {
        return new RoundRules(consensus, stability, anonymity, plannedRounds, smallestGroup, wanted);
    }
}
