package org.senken.cli;

import java.util.List;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.study.Study;
import org.senken.core.technology.Identifier;
import org.senken.editing.Edit;
import org.senken.editing.RoundEdits;

/** The place of one vote: {@code vote/ROUND/EXPERT/SUBJECT/CRITERION[/SCENARIO]}. */
record VotePath(int round, ExpertCode expert, Question question) {
    private static final String VOTE = "vote";
    private static final int ROUND_DIGITS = 4;

    /**
     * Reads a path.
     *
     * @throws Failure if there is no such place in any study
     */
    static VotePath parse(String path) throws Failure {
        var parts = List.of(path.split("/", -1));
        boolean whole = (parts.size() == 5 || parts.size() == 6)
                && parts.getFirst().equals(VOTE)
                && parts.get(1).matches("[0-9]{1," + ROUND_DIGITS + "}")
                && parts.stream().skip(2).allMatch(Identifier::isValid);
        if (!whole) {
            throw Failure.impossible("cli.set.path.unknown", path);
        }
        return new VotePath(
                Integer.parseInt(parts.get(1)),
                new ExpertCode(parts.get(2)),
                Question.parse(String.join("/", parts.subList(3, parts.size()))));
    }

    /** What a value of the command means as a vote. */
    static Answer answer(String value) throws Failure {
        return switch (value) {
            case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> Answer.score(Integer.parseInt(value));
            case "none" -> Answer.NO_OPINION;
            case "na" -> Answer.NOT_APPLICABLE;
            case "clear" -> Answer.NOT_ANSWERED;
            default -> throw Failure.usage("cli.set.vote", value);
        };
    }

    /** The edit that sets the vote, where the study takes one at this place. */
    Edit edit(Study study, Answer answer) throws Failure {
        var asked = study.round(round).orElseThrow(() -> Failure.impossible("cli.set.round", round));
        if (!asked.isOpen()) {
            throw Failure.impossible("cli.set.closed", round);
        }
        var person = study.expert(expert).orElseThrow(() -> Failure.impossible("cli.set.expert", expert));
        if (!person.role().votes()) {
            throw Failure.impossible("cli.set.no-ballot", expert);
        }
        if (asked.questions().placeOf(question).isEmpty() || !asked.asks(expert, question)) {
            throw Failure.impossible("cli.set.question", round, question.path());
        }
        return RoundEdits.vote(round, expert, question, answer);
    }
}
