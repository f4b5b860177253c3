package org.senken.report.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.senken.report.document.Document;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.LiveValue;
import org.senken.report.document.TableBlock;

/** Collects what becomes of a file while it is brought up to date. */
public final class RefreshLog {
    private final List<Refreshed.Change> changes = new ArrayList<>();
    private final List<Refreshed.Change> kept = new ArrayList<>();
    private final Set<String> unchanged = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** Something of the report that the file holds. */
    public void compared(String id, Refreshed.Kind kind, String before, String after) {
        seen.add(id);
        if (before.equals(after)) {
            unchanged.add(id);
        } else {
            changes.add(new Refreshed.Change(id, kind, before, after));
        }
    }

    /** A figure, whose before and after are pictures. */
    public void figure(String id, boolean differs) {
        seen.add(id);
        if (differs) {
            changes.add(new Refreshed.Change(id, Refreshed.Kind.FIGURE, "", ""));
        } else {
            unchanged.add(id);
        }
    }

    /** Words around a figure or a table that were replaced. */
    public void words(String id, String before, String after) {
        changes.add(new Refreshed.Change(id, Refreshed.Kind.WORDS, before, after));
    }

    /** Words around a figure or a table that people have changed: they stay. */
    public void kept(String id, String there, String wanted) {
        kept.add(new Refreshed.Change(id, Refreshed.Kind.WORDS, there, wanted));
    }

    /** An id in the file that the report does not have. */
    public void unknown(String id) {
        unknown.add(id);
    }

    /** What became of everything. */
    public Refreshed result(Document document) {
        var figures = document.figures().map(FigureBlock::id);
        var tables = document.tables().map(TableBlock::id);
        var values = document.runs().filter(LiveValue.class::isInstance).map(run -> ((LiveValue) run).id());
        var missing = Stream.of(figures, tables, values)
                .flatMap(ids -> ids)
                .distinct()
                .filter(id -> !seen.contains(id))
                .toList();
        return new Refreshed(changes, kept, List.copyOf(unchanged), List.copyOf(unknown), missing);
    }
}
