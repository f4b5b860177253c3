package org.senken.report.office;

import java.util.Optional;
import java.util.stream.Stream;
import org.senken.report.document.CaptionText;
import org.senken.report.document.Document;
import org.senken.report.document.Numbers;

/** The words around figures and tables as the report has them now. */
public final class RefreshedWords {
    private final Document document;
    private final Numbers numbers;

    public RefreshedWords(Document document) {
        this.document = document;
        this.numbers = Numbers.of(document);
    }

    /** What is to become of words that are there already. */
    public sealed interface Fate {
        /** They stay: nothing differs, or the report does not have them any more. */
        record Same() implements Fate {}

        /** They are replaced. */
        record Other(String id, String words) implements Fate {}

        /** People have changed them, and the report says something else: they stay and are named. */
        record Kept(String id, String words) implements Fate {}
    }

    /** Decides over words that stand in a file under a tag. */
    public Fate fate(WordsTag tag, String there) {
        var id = id(tag);
        var now = id.flatMap(this::caption).flatMap(caption -> words(caption, tag.part()));
        if (now.isEmpty() || tag.wrote(now.get())) {
            return new Fate.Same();
        }
        return tag.wrote(there)
                ? new Fate.Other(id.orElseThrow(), now.get())
                : new Fate.Kept(id.orElseThrow(), now.get());
    }

    private Optional<String> id(WordsTag tag) {
        return Stream.concat(
                        document.figures().map(each -> each.id()),
                        document.tables().map(each -> each.id()))
                .filter(tag::belongsTo)
                .findFirst();
    }

    private Optional<CaptionText> caption(String id) {
        var figure = document.figures()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> CaptionText.around(each, document, numbers));
        return figure.or(() -> document.tables()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> CaptionText.of(each, document, numbers)));
    }

    private static Optional<String> words(CaptionText caption, String part) {
        if (part.equals(WordsTag.CAPTION)) {
            return Optional.of(caption.caption()).filter(words -> !words.isEmpty());
        }
        if (part.equals(WordsTag.SPREAD)) {
            return Optional.of(caption.spread());
        }
        var below = caption.below();
        int line = part.matches("\\d{1,3}") ? Integer.parseInt(part) : below.size();
        return line < below.size() ? Optional.of(below.get(line)) : Optional.empty();
    }
}
