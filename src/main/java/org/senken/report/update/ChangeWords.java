package org.senken.report.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.senken.core.technology.Sentence;
import org.senken.files.Excerpt;
import org.senken.report.document.Document;
import org.senken.report.office.Refreshed;

/** Says what became of a file, with the captions that people know figures and tables by. */
final class ChangeWords {
    private final Map<String, String> captions = new HashMap<>();

    private ChangeWords(Document now) {
        now.figures().forEach(each -> captions.put(each.id(), each.caption()));
        now.tables().forEach(each -> captions.put(each.id(), each.caption()));
    }

    static List<Sentence> of(Refreshed refreshed, Document now) {
        var words = new ChangeWords(now);
        var all = new ArrayList<Sentence>();
        refreshed.changes().stream().distinct().forEach(each -> all.add(words.sentence(each)));
        refreshed
                .kept()
                .forEach(each -> all.add(Sentence.of(
                        "report.update.kept", each.id(), Excerpt.of(each.before()), Excerpt.of(each.after()))));
        if (!refreshed.changes().isEmpty()) {
            all.add(Sentence.of("report.update.headings"));
        }
        all.add(Sentence.of("report.update.unchanged", refreshed.unchanged().size()));
        refreshed.unknown().forEach(id -> all.add(Sentence.of("report.update.unknown", id)));
        refreshed.missing().forEach(id -> all.add(Sentence.of("report.update.missing", words.named(id))));
        return all;
    }

    private Sentence sentence(Refreshed.Change change) {
        return switch (change.kind()) {
            case VALUE ->
                Sentence.of(
                        "report.update.value", change.id(), Excerpt.of(change.before()), Excerpt.of(change.after()));
            case TABLE -> Sentence.of("report.update.table", named(change.id()), rows(change));
            case FIGURE -> Sentence.of("report.update.figure", named(change.id()));
            case WORDS ->
                Sentence.of(
                        "report.update.words", change.id(), Excerpt.of(change.before()), Excerpt.of(change.after()));
        };
    }

    /** The id with the caption it stands under. */
    private String named(String id) {
        var caption = captions.getOrDefault(id, "");
        return caption.isBlank() ? id : id + " (" + Excerpt.of(caption) + ")";
    }

    /** In how many rows a table differs; those that were added or taken away count. */
    private static int rows(Refreshed.Change change) {
        var before = change.before().split("\n", -1);
        var after = change.after().split("\n", -1);
        int differ = Math.abs(before.length - after.length);
        for (int i = 0; i < Math.min(before.length, after.length); i++) {
            differ += before[i].equals(after[i]) ? 0 : 1;
        }
        return differ;
    }
}
