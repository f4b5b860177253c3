package org.senken.store;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.Edit;
import org.senken.editing.OpenStudy;
import org.senken.editing.RoundEdits;
import org.senken.editing.StudyEdits;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;

/** Ballots as a busy panel fills them: votes, reasons and undos of many experts, one after the other, without end. */
final class VotingStorm {
    static final StudyId SAMPLE = new StudyId("key-technologies-2035");
    private static final int EXPERTS = 16;
    private static final int LONGEST_BALLOT = 12;

    private final OpenStudy study;
    private final Random chance;
    private final IntConsumer stored;

    private VotingStorm(OpenStudy study, Random chance, IntConsumer stored) {
        this.study = study;
        this.chance = chance;
        this.stored = stored;
    }

    static OpenStudy open(Workspace workspace) throws WorkspaceException {
        return new OpenStudy(workspace, workspace.load(SAMPLE), Clock.systemUTC(), () -> "storm");
    }

    /**
     * Never returns; ends with the process.
     *
     * @param stored hears the length of the history after each edit that was acknowledged
     */
    static void rage(Workspace workspace, long seed, IntConsumer stored) throws WorkspaceException {
        var storm = new VotingStorm(open(workspace), new Random(seed), stored);
        storm.openRound();
        while (true) {
            storm.fillABallot();
        }
    }

    private void openRound() throws WorkspaceException {
        var now = study.state().study();
        if (now.openRound().isEmpty()) {
            var subjects = now.catalogue().areas().stream().map(Area::id).toList();
            var criteria = now.criteria().stream().map(Criterion::id).toList();
            apply(RoundEdits.open(new Round(
                    now.rounds().size() + 1,
                    Text.same("Japan"),
                    2026,
                    now.criteria(),
                    QuestionList.grid(subjects, criteria),
                    Round.State.OPEN,
                    List.of())));
        }
    }

    private void fillABallot() throws WorkspaceException {
        var round = study.state().study().openRound().orElseThrow();
        var expert = new ExpertCode(String.format("E%02d", 1 + chance.nextInt(EXPERTS)));
        study.enterBallot(round.number(), expert);
        for (int i = chance.nextInt(LONGEST_BALLOT); i >= 0; i--) {
            var question =
                    round.questions().get(chance.nextInt(round.questions().size()));
            switch (chance.nextInt(8)) {
                case 0 -> study.undo();
                case 1 ->
                    apply(RoundEdits.reason(round.number(), expert, question, "because ".repeat(chance.nextInt(30))));
                case 2 -> apply(StudyEdits.title(Language.EN, "Title " + chance.nextInt()));
                default ->
                    apply(RoundEdits.vote(round.number(), expert, question, Answer.score(1 + chance.nextInt(9))));
            }
            stored.accept(study.state().history().size());
        }
        study.leaveBallot();
    }

    private void apply(Edit edit) throws WorkspaceException {
        study.apply(edit);
        stored.accept(study.state().history().size());
    }
}
