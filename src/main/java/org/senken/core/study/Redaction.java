package org.senken.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.senken.core.delphi.Register;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * Makes a copy of a study that can be handed on: without names, interests, reasons and notes, with new codes, and without
 * the votes that would give a person away. Its figures are those of the study, as far as their votes remain, and say that
 * they are of a redacted copy.
 */
public final class Redaction {
    private final Study study;
    private final RedactionChoice choice;
    private final FreshCodes codes;
    private final Blackout blackout;
    private final RedactedPanel panel;
    private final RedactedRounds rounds;
    private final RedactedFutures futures;

    private Redaction(Study study, RedactionChoice choice) {
        this.study = study;
        this.choice = choice;
        codes = FreshCodes.of(study, choice.seed());
        blackout = Blackout.of(study);
        panel = new RedactedPanel(study, codes);
        rounds = new RedactedRounds(study, choice, codes, blackout);
        futures = new RedactedFutures(choice, codes, blackout);
    }

    /**
     * @param words puts a sentence into both languages, for the note of the copy
     */
    public static Redacted of(Study study, RedactionChoice choice, Function<Sentence, Text> words) {
        return new Redaction(study, choice).redacted(words);
    }

    private Redacted redacted(Function<Sentence, Text> words) {
        var bare = bare();
        var leftOut = leftOut();
        return new Redacted(bare.withNote(note(bare.note(), leftOut, words)), leftOut);
    }

    private Study bare() {
        var texts = new RedactedTexts(blackout);
        return new Study(
                study.id(),
                blackout.of(study.title()),
                blackout.of(study.note()),
                study.horizon(),
                study.catalogue(),
                study.criteria(),
                panel.experts(),
                Register.EMPTY,
                rounds.rounds(),
                study.allocation(),
                study.counting(),
                texts.minutes(study.minutes()),
                futures.of(study.scenarios()),
                study.portfolio()
                        .withDecisions(study.portfolio().decisions().stream()
                                .map(texts::decision)
                                .toList()),
                texts.ledger(study.ledger()),
                texts.reports(study.reports()));
    }

    /** What the copy does not have; only what was there is told. */
    private List<Sentence> leftOut() {
        var all = new ArrayList<Sentence>();
        all.add(Sentence.of("redaction.people"));
        tell(all, study.register().interests().values(), "redaction.interests");
        if (!study.counting().withInterested()) {
            all.add(Sentence.of("redaction.not-counted"));
        }
        tell(all, rounds.reasons() + futures.reasons(), "redaction.reasons");
        tell(all, study.minutes().notes(), "redaction.notes");
        tell(all, choice.cells(), "redaction.cells");
        tell(all, rounds.few(), "redaction.few");
        if (panel.mergesSectors()) {
            all.add(Sentence.of("redaction.sectors"));
        }
        tell(
                all,
                study.rounds().stream().flatMap(each -> each.addenda().stream()).toList(),
                "redaction.addenda");
        study.openRound().ifPresent(each -> all.add(Sentence.of("redaction.open", each.number())));
        tell(all, blackout.times(), "redaction.black");
        return all;
    }

    private static void tell(List<Sentence> all, Collection<?> gone, String key) {
        tell(all, gone.size(), key);
    }

    private static void tell(List<Sentence> all, int gone, String key) {
        if (gone > 0) {
            all.add(Sentence.of(key, gone));
        }
    }

    private static Text note(Text old, List<Sentence> leftOut, Function<Sentence, Text> words) {
        var told = Stream.concat(Stream.of(Sentence.of("redaction.note")), leftOut.stream())
                .map(words)
                .toList();
        return new Text(note(old, told, Language.EN, " "), note(old, told, Language.JA, ""));
    }

    private static String note(Text old, List<Text> told, Language language, String between) {
        var all = new ArrayList<String>();
        if (!old.in(language).isBlank()) {
            all.add(old.in(language));
        }
        told.forEach(each -> all.add(each.in(language)));
        return String.join(between, all);
    }
}
