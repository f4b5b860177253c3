package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Votes that are missing: ballots of an open round, blanks of closed ones, questions with too few votes. */
final class VoteCheck {
    private VoteCheck() {}

    static List<Finding> of(Study study) {
        var all = new ArrayList<Finding>();
        if (study.latestVotes().isEmpty()) {
            all.add(finding(Severity.GAP, Text.EMPTY, Sentence.of("cli.no-results")));
        }
        study.openRound().ifPresent(round -> {
            var codes = Standing.missing(study, round);
            var names = String.join(", ", codes.stream().map(ExpertCode::value).toList());
            all.add(finding(
                    Severity.HINT,
                    round(round.number()),
                    codes.isEmpty()
                            ? Sentence.of("check.round.open", round.number())
                            : SomeTexts.counted(
                                    "check.round.missing", codes.size(), round.number(), codes.size(), names)));
        });
        study.closedRounds().forEach(closed -> {
            long blank = PanelCounts.unanswered(closed);
            if (blank > 0) {
                all.add(finding(
                        Severity.HINT,
                        round(closed.round().number()),
                        SomeTexts.counted(
                                "check.round.blank", blank, closed.round().number(), blank)));
            }
        });
        study.latestVotes().ifPresent(votes -> few(new VoteCells(study, votes), all));
        return all;
    }

    private static void few(VoteCells cells, List<Finding> all) {
        var few = cells.all().stream()
                .filter(each -> each.range().isEmpty())
                .map(each -> Messages.inBoth(
                        "round.cell", each.subject().label(), each.criterion().name()))
                .toList();
        if (!few.isEmpty()) {
            all.add(finding(
                    Severity.GAP,
                    Text.EMPTY,
                    SomeTexts.counted("check.votes.few", few.size(), few.size(), SomeTexts.of(few))));
        }
    }

    private static Text round(int number) {
        return Messages.inBoth("round.short", number);
    }

    private static Finding finding(Severity severity, Text where, Sentence sentence) {
        return new Finding(severity, Topic.SCORING, where, sentence);
    }
}
