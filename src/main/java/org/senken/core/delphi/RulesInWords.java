package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Sentence;

/** The rules of a round as sentences, for whoever reads its ballots or results. */
public final class RulesInWords {
    private static final int HUNDRED = 100;

    private RulesInWords() {}

    /** All of them: agreement, stability, small groups, anonymity, who votes on what, how many rounds. */
    public static List<Sentence> of(RoundRules rules) {
        var all = new ArrayList<Sentence>();
        all.add(consensus(rules.consensus()));
        all.add(Sentence.of("rules.stability", percent(rules.stability().changedBelow())));
        all.add(Sentence.of("rules.smallest", rules.smallestGroup()));
        all.add(anonymity(rules.anonymity()));
        all.add(assignment(rules.assignment().by()));
        all.add(Sentence.of(rules.plannedRounds() == 1 ? "rules.rounds.one" : "rules.rounds", rules.plannedRounds()));
        return all;
    }

    /** When votes count as agreement. */
    public static Sentence consensus(ConsensusRule rule) {
        return switch (rule) {
            case ConsensusRule.NarrowSpread narrow -> Sentence.of("rules.consensus.spread", points(narrow.widest()));
            case ConsensusRule.ShareInBand share -> Sentence.of("rules.consensus.share", percent(share.least()));
            case ConsensusRule.PanelSize panel -> Sentence.of("rules.consensus.panel");
        };
    }

    /** Who may see whose votes. */
    public static Sentence anonymity(Anonymity anonymity) {
        return Sentence.of(
                switch (anonymity) {
                    case CODED -> "rules.anonymity.coded";
                    case SIGNED -> "rules.anonymity.signed";
                });
    }

    /** Who votes on what. */
    public static Sentence assignment(Assignment.By by) {
        return Sentence.of(
                switch (by) {
                    case EVERYBODY -> "rules.assignment.everybody";
                    case EXPERTISE -> "rules.assignment.expertise";
                    case GROUP -> "rules.assignment.group";
                });
    }

    /** Points of the scale without needless decimals: 2 or 1.5. */
    public static String points(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }

    /** A share as whole per cent where it is whole: 15, or 12.5. */
    public static String percent(double share) {
        return points(Math.round(share * HUNDRED * HUNDRED) / (double) HUNDRED);
    }
}
