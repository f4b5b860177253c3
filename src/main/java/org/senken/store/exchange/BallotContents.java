package org.senken.store.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.editing.QuestionPrint;
import org.senken.language.ScenarioNames;
import org.senken.store.exchange.sheet.BallotContent;

/** Puts the sheets of a round together. The new vote always starts empty, whatever the expert has given so far. */
final class BallotContents {
    /** The group's votes are shown from this many on. */
    private static final int ENOUGH_VOTES = 5;

    private final Study study;
    private final Round round;
    private final List<ClosedRound> earlier;

    BallotContents(Study study, Round round) {
        this.study = study;
        this.round = round;
        earlier = study.closedRounds().reversed();
    }

    /** One sheet for everybody who is asked something, in the order of the codes. */
    List<BallotContent> all() {
        return study.experts().stream()
                .filter(expert -> expert.role().votes())
                .map(this::of)
                .filter(content -> !content.lines().isEmpty())
                .toList();
    }

    private BallotContent of(Expert expert) {
        var print = QuestionPrint.of(round);
        var lines = new ArrayList<BallotContent.Line>();
        for (var question : questions(expert)) {
            var key = new BallotKey(study.id(), round.number(), expert.code(), print, question);
            lines.add(new BallotContent.Line(
                    study.catalogue().subject(question.subject()).orElseThrow(),
                    round.criterion(question.criterion()).orElseThrow(),
                    scenario(question),
                    own(expert, question),
                    group(question),
                    key.text()));
        }
        return new BallotContent(study.title(), round, expert.code(), lines, !earlier.isEmpty());
    }

    /** What the expert is asked, scenario by scenario: whoever fills it in keeps one world in mind. */
    private List<Question> questions(Expert expert) {
        var asked = round.placesFor(expert.code()).stream()
                .map(round.questions()::get)
                .toList();
        var worlds = asked.stream().map(BallotContents::world).distinct().toList();
        return asked.stream()
                .sorted(Comparator.comparingInt(question -> worlds.indexOf(world(question))))
                .toList();
    }

    private static Optional<ScenarioId> world(Question question) {
        return Optional.ofNullable(question.scenario());
    }

    private Optional<Text> scenario(Question question) {
        return world(question).map(id -> ScenarioNames.full(study.scenarios(), id));
    }

    /** The newest closed round that asked the question: a round may have asked chosen cells only. */
    private Optional<ClosedRound> lastAsked(Question question) {
        return earlier.stream()
                .filter(closed -> closed.round().questions().placeOf(question).isPresent())
                .findFirst();
    }

    private String own(Expert expert, Question question) {
        return lastAsked(question).stream()
                .flatMap(closed -> closed.ballots().stream()
                        .filter(ballot -> ballot.expert().equals(expert.code()))
                        .flatMap(ballot -> closed.round().questions().placeOf(question).stream()
                                .mapToObj(place -> sign(ballot.answers().at(place)))))
                .findFirst()
                .orElse("");
    }

    /** How an answer is written on sheets. */
    static String sign(Answer answer) {
        return switch (answer) {
            case Answer.Score score -> String.valueOf(score.value());
            case Answer.NoOpinion none -> "-";
            case Answer.NotApplicable none -> "na";
            case Answer.NotAnswered none -> "";
        };
    }

    /** How often each score was given, as in "5: 2 · 6: 3". */
    private String group(Question question) {
        var scores = lastAsked(question).stream()
                .flatMap(closed -> closed.votes(question).stream())
                .map(vote -> vote.answer())
                .filter(Answer.Score.class::isInstance)
                .map(answer -> ((Answer.Score) answer).value())
                .toList();
        if (scores.size() < Math.max(ENOUGH_VOTES, round.rules().smallestGroup())) {
            return "";
        }
        return scores.stream()
                .collect(Collectors.groupingBy(score -> score, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(" · "));
    }
}
