package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.chart.ChartNeed;
import org.senken.core.delphi.Answer;
import org.senken.core.maths.Progress;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.testkit.TypicalStudies;

/** Whatever is voted in an open round, every report and every check says the same. */
class OpenRoundTest {
    private static Study otherVotes(Study study) {
        return study.withRound(
                TypicalStudies.OPEN_ROUND,
                round -> round.withBallot(round.ballotOf(TypicalStudies.ENGINEER)
                        .withAnswer(0, Answer.score(2))
                        .withAnswer(1, Answer.score(9))
                        .withReason(0, "Quite another reason.")));
    }

    @ParameterizedTest
    @EnumSource
    void theVotesOfAnOpenRoundChangeNothing(ReportKind kind) {
        var study = TypicalStudies.study();
        for (var language : Language.values()) {
            var one = text(study, kind, language);
            assertEquals(one, text(otherVotes(study), kind, language));
            assertFalse(one.contains("As before."), "a reason of the open round");
        }
        assertEquals(findings(study, kind), findings(otherVotes(study), kind));
    }

    private static Results results(Study study) {
        return Results.of(study, EnumSet.allOf(ChartNeed.class), Progress.NONE);
    }

    private static String text(Study study, ReportKind kind, Language language) {
        var results = results(study);
        return Stream.of(Templates.report(kind), ReportPlan.of(study, kind))
                .map(each ->
                        DocumentText.of(Contents.document(results, each, CleanStudy.EDITION.withLanguage(language))))
                .reduce("", String::concat);
    }

    private static List<Finding> findings(Study study, ReportKind kind) {
        return Check.of(results(study), List.of(Templates.report(kind)), CleanStudy.EDITION, Progress.NONE);
    }
}
