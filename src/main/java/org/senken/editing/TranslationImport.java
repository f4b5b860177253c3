package org.senken.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Study;
import org.senken.core.study.texts.PlacedText;
import org.senken.core.study.texts.StudyTexts;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * Translations that came back together, held against their study. All of them are taken in, or none.
 *
 * @param changes what would change, in the order of the file
 * @param gone rows whose text is no longer part of the study; nothing is done with them
 * @param unchanged how many rows say what the study says already, or nothing
 */
public record TranslationImport(
        String file, List<TranslationChange> changes, List<IncomingTranslations.Row> gone, int unchanged) {
    public TranslationImport {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
    }

    /**
     * Holds translations against a study.
     *
     * @throws InvalidInputException if they belong to another study, or cannot stand there
     */
    public static TranslationImport of(Study study, IncomingTranslations incoming) throws InvalidInputException {
        if (!incoming.study().equals(study.id())) {
            throw new InvalidInputException(
                    incoming.file(),
                    incoming.key().row(),
                    incoming.key().column(),
                    Sentence.of("translations.study", incoming.key().address(), incoming.study()));
        }
        Map<String, PlacedText> texts = new HashMap<>();
        StudyTexts.of(study).forEach(each -> texts.put(each.place().path(), each));
        var changes = new ArrayList<TranslationChange>();
        var gone = new ArrayList<IncomingTranslations.Row>();
        for (var row : incoming.rows()) {
            var there = texts.get(row.path());
            if (there == null) {
                gone.add(row);
            } else {
                TranslationChange.of(there, row).ifPresent(changes::add);
            }
        }
        int unchanged = incoming.rows().size() - changes.size() - gone.size();
        return new TranslationImport(incoming.file(), changes, gone, unchanged).checked(study);
    }

    private TranslationImport checked(Study study) throws InvalidInputException {
        try {
            Objects.requireNonNull(edit().change().apply(study));
            return this;
        } catch (InvalidStudyException refused) {
            throw new InvalidInputException(
                    file, 0, 0, refused.problems().getFirst().sentence());
        }
    }

    /** The changes of one outcome. */
    public List<TranslationChange> in(TranslationChange.Outcome outcome) {
        return changes.stream().filter(each -> each.outcome() == outcome).toList();
    }

    /** Takes all translations in. */
    public Edit edit() {
        return new Edit(Sentence.of("edit.translations.import", changes.size()), this::applied);
    }

    /** Between the look at the difference and the import nobody else may have changed the texts. */
    private Study applied(Study study) {
        Map<String, TranslationChange> byPath = new HashMap<>();
        changes.forEach(each -> byPath.put(each.place().path(), each));
        return StudyTexts.visited(study, (place, text) -> {
            var change = byPath.get(place.path());
            return change == null ? text : unlessMoved(change, text);
        });
    }

    private static Text unlessMoved(TranslationChange change, Text text) {
        if (!text.equals(change.before())) {
            throw new IllegalStateException("the text " + change.place().path() + " has changed since it was compared");
        }
        return change.after();
    }
}
