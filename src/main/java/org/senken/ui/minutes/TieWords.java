package org.senken.ui.minutes;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.core.minutes.Tie;
import org.senken.core.study.Study;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;
import org.senken.language.Messages;
import org.senken.ui.common.Room;

/** A tie in words: "Portfolio · Round 1 · Quantum". What is no longer in the study is called by its id. */
final class TieWords {
    private TieWords() {}

    static String of(Messages words, Study study, Tie tie) {
        var room = Room.of(tie.room()).map(words::get).orElse(tie.room());
        var round = tie.round();
        var subject = tie.subject();
        var criterion = tie.criterion();
        return Stream.of(
                        room,
                        round == null ? "" : words.get("round.short", round),
                        subject == null ? "" : subject(words, study, subject),
                        criterion == null ? "" : criterion(words, study, criterion))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String subject(Messages words, Study study, SubjectId id) {
        return study.catalogue()
                .subject(id)
                .map(each -> words.get(each.label()))
                .orElse(id.value());
    }

    private static String criterion(Messages words, Study study, CriterionId id) {
        return study.criterion(id).map(each -> words.get(each.name())).orElse(id.value());
    }
}
