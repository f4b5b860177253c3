package org.senken.editing;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.Verdict;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;

/** Edits of the morphological box, of which driver acts on which, and of how scenarios are looked for. */
public final class BoxEdits {
    private BoxEdits() {}

    /** Says whether two states can be true together. */
    public static Edit verdict(Study study, Pair pair, Verdict verdict) {
        return DriverEdits.edit(name("edit.pair", study, pair), all -> {
            var pairs = new TreeMap<>(all.pairs());
            pairs.put(pair, verdict);
            return all.withPairs(pairs);
        });
    }

    /** Takes the verdict on a pair back: it has then not been looked at. */
    public static Edit forget(Study study, Pair pair) {
        return DriverEdits.edit(name("edit.pair.forget", study, pair), all -> {
            var pairs = new TreeMap<>(all.pairs());
            pairs.remove(pair);
            return all.withPairs(pairs);
        });
    }

    /** Says that a driver acts on another. */
    public static Edit acts(Study study, Link link) {
        return onLink("edit.link.acts", study, link, acts -> acts.put(link, true));
    }

    /** Says that a driver does not act on another; what was judged of the two rests. */
    public static Edit rests(Study study, Link link) {
        return onLink("edit.link.rests", study, link, acts -> acts.put(link, false));
    }

    /** Takes back whether a driver acts on another: it has then not been asked. */
    public static Edit forget(Study study, Link link) {
        return onLink("edit.link.forget", study, link, acts -> acts.remove(link));
    }

    /** Changes how scenarios are looked for. */
    public static Edit search(UnaryOperator<Search> change) {
        return DriverEdits.edit(Sentence.of("edit.search"), all -> all.withSearch(change.apply(all.search())));
    }

    private interface Change {
        void make(Map<Link, Boolean> acts);
    }

    private static Edit onLink(String key, Study study, Link link, Change change) {
        var name = Sentence.of(key, DriverEdits.nameOf(study, link.from()), DriverEdits.nameOf(study, link.to()));
        return DriverEdits.edit(name, all -> {
            var acts = new TreeMap<>(all.acts());
            change.make(acts);
            return all.withActs(acts);
        });
    }

    private static Sentence name(String key, Study study, Pair pair) {
        return Sentence.of(key, StateEdits.nameOf(study, pair.one()), StateEdits.nameOf(study, pair.other()));
    }
}
