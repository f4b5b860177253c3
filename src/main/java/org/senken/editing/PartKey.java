package org.senken.editing;

import java.util.Optional;
import java.util.OptionalInt;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Link;
import org.senken.core.study.Study;

/**
 * Names a part of a study: the unit in which edits are stored and taken back.
 *
 * @param id the id within its kind; for a ballot ROUND/EXPERT, for a block of judgements JUDGE/FROM/TO
 */
public record PartKey(Kind kind, String id) {
    /** What parts there are; each kind has its own table. */
    public enum Kind {
        HEADING,
        OUTLINE,
        AREA,
        TECHNOLOGY,
        CRITERION,
        EXPERT,
        NAME,
        ROUND,
        BALLOT,
        ADDENDUM,
        ALLOCATION,
        COUNTING,
        NOTE,
        WORDING,
        RUN_SHEET,
        DRIVER,
        PAIR,
        LINK,
        JUDGEMENTS,
        SEARCH,
        SCENARIO,
        WILDCARD,
        VALUE_MODEL,
        ITEM,
        FUNDING_RULES,
        DRAFT,
        DECISION,
        EVIDENCE,
        REPORT_DESK,
        REPORT
    }

    static PartKey round(int number) {
        return new PartKey(Kind.ROUND, String.valueOf(number));
    }

    static PartKey ballot(int round, Object expert) {
        return new PartKey(Kind.BALLOT, round + "/" + expert);
    }

    static PartKey addendum(int round, int number) {
        return new PartKey(Kind.ADDENDUM, round + "/" + number);
    }

    static PartKey judgements(JudgeId judge, Link block) {
        return new PartKey(Kind.JUDGEMENTS, judge + "/" + block.from() + "/" + block.to());
    }

    /** The round this part belongs to, for rounds, ballots and addenda. */
    public OptionalInt round() {
        return switch (kind) {
            case ROUND -> OptionalInt.of(Integer.parseInt(id));
            case BALLOT, ADDENDUM -> OptionalInt.of(Integer.parseInt(id.substring(0, id.indexOf('/'))));
            case HEADING,
                    OUTLINE,
                    AREA,
                    TECHNOLOGY,
                    CRITERION,
                    EXPERT,
                    NAME,
                    ALLOCATION,
                    COUNTING,
                    NOTE,
                    WORDING,
                    RUN_SHEET,
                    DRIVER,
                    PAIR,
                    LINK,
                    JUDGEMENTS,
                    SEARCH,
                    SCENARIO,
                    WILDCARD,
                    VALUE_MODEL,
                    ITEM,
                    FUNDING_RULES,
                    DRAFT,
                    DECISION,
                    EVIDENCE,
                    REPORT_DESK,
                    REPORT -> OptionalInt.empty();
        };
    }

    public boolean isBallot() {
        return kind == Kind.BALLOT;
    }

    /** Whether it belongs to a round whose votes stand for good. An addendum stands as soon as it is there. */
    boolean isClosedIn(Study study) {
        return !isNewAddendumIn(study)
                && round().stream()
                        .mapToObj(study::round)
                        .flatMap(Optional::stream)
                        .anyMatch(round -> !round.isOpen());
    }

    private boolean isNewAddendumIn(Study study) {
        return kind == Kind.ADDENDUM
                && round().stream()
                        .mapToObj(study::round)
                        .flatMap(Optional::stream)
                        .noneMatch(round -> round.addenda().stream()
                                .anyMatch(each ->
                                        addendum(round.number(), each.number()).equals(this)));
    }

    /** Whether taking back a change of the one would disturb a later change of the other. */
    boolean disturbs(PartKey other) {
        return equals(other) || (round().isPresent() && round().equals(other.round()));
    }
}
