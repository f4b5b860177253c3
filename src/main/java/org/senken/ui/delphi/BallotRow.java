package org.senken.ui.delphi;

import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Feedback;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Vote;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Text;

/**
 * A question on the ballot, with what the expert has said so far.
 *
 * @param last what an earlier round said to it; empty if none asked it
 */
public record BallotRow(
        Question question,
        Text subject,
        Answer answer,
        Optional<Confidence> confidence,
        String reason,
        Optional<Feedback> last) {
    /** Why a reason would be welcome. It is never required. */
    public enum Welcome {
        /** As everywhere. */
        AS_EVER,
        /** The new vote differs from the expert's last one, in whichever direction. */
        CHANGED,
        /** The group was in dispute: both sides are asked alike. */
        DISPUTED
    }

    /** Why a reason would be welcome here. */
    public Welcome welcome() {
        if (isChanged()) {
            return Welcome.CHANGED;
        }
        return last.filter(Feedback::disputed).isPresent() ? Welcome.DISPUTED : Welcome.AS_EVER;
    }

    private boolean isChanged() {
        return !(answer instanceof Answer.NotAnswered)
                && last.flatMap(Feedback::own)
                        .map(Vote::answer)
                        .filter(before -> !before.equals(answer))
                        .isPresent();
    }
}
