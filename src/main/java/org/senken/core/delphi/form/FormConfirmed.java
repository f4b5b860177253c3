package org.senken.core.delphi.form;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Origin;

/** A form that was typed and read back. */
public record FormConfirmed(FormOrder order, List<FormMark> marks) implements FormStep {
    public FormConfirmed {
        marks = List.copyOf(marks);
        if (marks.size() != order.size()) {
            throw new IllegalArgumentException(marks.size() + " marks for " + order.size() + " rows");
        }
    }

    /** A confirmed form takes no more keys. */
    @Override
    public FormConfirmed press(FormKey key) {
        return this;
    }

    /** What the form says, in its order; blanks are among them as "not answered". */
    public List<FormVote> votes() {
        var items = order.items();
        var votes = new ArrayList<FormVote>();
        for (int row = 0; row < items.size(); row++) {
            var mark = marks.get(row);
            votes.add(new FormVote(items.get(row).place(), mark.answer(), mark.confidence()));
        }
        return List.copyOf(votes);
    }

    /** The answers for a round of so many questions; what the form does not ask is not answered. */
    public Answers answers(int questions) {
        return onto(Answers.blank(questions));
    }

    /** A ballot with the answers of the form in the place of its own, and who typed them; its reasons stay. */
    public Ballot onto(Ballot ballot, String typist) {
        var origin = Origin.form(typist).withProxy(ballot.origin().byProxy());
        return new Ballot(ballot.expert(), onto(ballot.answers()), ballot.reasons(), ballot.handedIn(), origin);
    }

    private Answers onto(Answers before) {
        var answers = before;
        for (var vote : votes()) {
            // taken back first, so that a confidence from before does not outlive its vote
            answers = answers.with(vote.place(), Answer.NOT_ANSWERED).with(vote.place(), vote.answer());
            if (vote.confidence().isPresent()) {
                answers = answers.withConfidence(vote.place(), vote.confidence().get());
            }
        }
        return answers;
    }

    /** Says how much was typed, never what. */
    @Override
    public String toString() {
        return order.size() + " confirmed";
    }
}
