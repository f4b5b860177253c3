package org.senken.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Sentence;
import org.senken.editing.Exchange;
import org.senken.ui.common.Dialogs;

/** Answers every question as the test has set, and remembers what was asked. */
public final class FakeDialogs implements Dialogs {
    public final List<String> asked = new ArrayList<>();
    public boolean agrees = true;
    public Optional<String> line = Optional.empty();
    public Optional<String> pin = Optional.empty();
    public Optional<Gaps> gaps = Optional.of(Gaps.LEAVE_OPEN);
    public Optional<String> lines = Optional.empty();
    public Optional<Exchange.OpenVotes> openVotes = Optional.of(Exchange.OpenVotes.LEFT_OUT);
    public List<Path> files = List.of();
    public Optional<Path> target = Optional.empty();

    /** Dialogs that answer every question for text with the same words. */
    public static FakeDialogs answering(String answer) {
        var dialogs = new FakeDialogs();
        dialogs.line = Optional.of(answer);
        dialogs.lines = Optional.of(answer);
        return dialogs;
    }

    @Override
    public boolean confirm(Sentence title, Sentence text, Sentence verb) {
        asked.add(title.key());
        return agrees;
    }

    @Override
    public Optional<String> line(Sentence title, Sentence label, String start) {
        asked.add(title.key());
        return line;
    }

    @Override
    public Optional<String> pin() {
        asked.add("pin");
        return pin;
    }

    @Override
    public Optional<String> passphrase(Sentence why) {
        asked.add(why.key());
        return line;
    }

    @Override
    public void tell(Sentence title, Sentence text) {
        asked.add(text.key());
    }

    @Override
    public Optional<Gaps> gaps(int unanswered) {
        asked.add("gaps " + unanswered);
        return gaps;
    }

    @Override
    public Optional<Exchange.OpenVotes> openVotes() {
        asked.add("open votes");
        return openVotes;
    }

    @Override
    public Optional<String> lines(Sentence title, Sentence explanation) {
        asked.add(title.key());
        return lines;
    }

    @Override
    public List<Path> open(Sentence title, String... endings) {
        asked.add(title.key());
        return files;
    }

    @Override
    public Optional<Path> folder(Sentence title) {
        asked.add(title.key());
        return target;
    }

    @Override
    public Optional<Path> save(Sentence title, String suggestedName) {
        asked.add(suggestedName);
        return target;
    }
}
