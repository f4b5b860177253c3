package org.senken.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Dialogs;

/** Dialogs that answer every question for text with the same words. */
public record PreparedDialogs(String answer) implements Dialogs {
    @Override
    public boolean confirm(Sentence title, Sentence text, Sentence verb) {
        return true;
    }

    @Override
    public Optional<String> line(Sentence title, Sentence label, String start) {
        return Optional.of(answer);
    }

    @Override
    public Optional<String> pin() {
        return Optional.of(answer);
    }

    @Override
    public Optional<Gaps> gaps(int unanswered) {
        return Optional.of(Gaps.LEAVE_OPEN);
    }

    @Override
    public Optional<String> lines(Sentence title, Sentence explanation) {
        return Optional.of(answer);
    }

    @Override
    public List<Path> open(Sentence title, String ending) {
        return List.of();
    }

    @Override
    public Optional<Path> save(Sentence title, String suggestedName) {
        return Optional.empty();
    }
}
