package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Band;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Reasons;
import org.senken.core.delphi.Vote;
import org.senken.language.Messages;

/** The reasons given to a question as they may be shown: with codes only where the round was signed. */
final class CellReasons {
    private CellReasons() {}

    static Reasons of(RoundReading reading, Question question, Messages messages) {
        var votes = reading.closed().votes(question);
        if (reading.isOnePerson()) {
            // nobody to hide among: it is the analyst's own reason
            return new Reasons(List.of(), texts(votes, Integer.MIN_VALUE, Integer.MAX_VALUE), List.of());
        }
        return switch (reading.closed().round().rules().anonymity()) {
            case CODED -> Reasons.of(reading.closed(), question);
            case SIGNED ->
                reading.closed()
                        .statistics(question)
                        .band()
                        .map(band -> signed(votes, band, messages))
                        .orElse(Reasons.NONE);
        };
    }

    private static Reasons signed(List<Vote> votes, Band band, Messages messages) {
        var signed = votes.stream()
                .map(vote -> new Vote(
                        vote.expert(),
                        vote.answer(),
                        vote.confidence(),
                        vote.reason().map(reason -> messages.get("results.reason.signed", vote.expert(), reason))))
                .toList();
        return new Reasons(
                texts(signed, Integer.MIN_VALUE, band.lowest() - 1),
                texts(signed, band.lowest(), band.highest()),
                texts(signed, band.highest() + 1, Integer.MAX_VALUE));
    }

    private static List<String> texts(List<Vote> votes, int lowest, int highest) {
        var texts = new ArrayList<String>();
        for (var vote : votes) {
            if (vote.answer() instanceof Answer.Score score && score.value() >= lowest && score.value() <= highest) {
                vote.reason().ifPresent(texts::add);
            }
        }
        return texts;
    }
}
