package org.senken.ui.delphi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.senken.core.delphi.Offer;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Technology;

/** The list of what a round can ask about, cut down to a kind and to what was searched for. */
public final class Subjects {
    /** Which subjects are listed. */
    public enum Kind {
        AREAS,
        TECHNOLOGIES,
        BOTH;

        boolean holds(Subject subject) {
            return switch (subject) {
                case Area area -> this != TECHNOLOGIES;
                case Technology technology -> this != AREAS;
            };
        }
    }

    /**
     * A line of the list.
     *
     * @param asked whether it can be ticked; otherwise it is the heading of what follows
     */
    public record Row(Subject subject, boolean asked) {}

    private Subjects() {}

    /** The lines: technologies stand under their area. */
    static List<Row> rows(Offer offer, Kind kind, String search) {
        var rows = new ArrayList<Row>();
        var wanted = matching(search);
        for (var area : offer.catalogue().areas()) {
            var below = offer.catalogue().under(area.id()).stream()
                    .filter(each -> !each.retired() && kind.holds(each) && (wanted.test(each) || wanted.test(area)))
                    .map(each -> new Row(each, true))
                    .toList();
            boolean itself = kind.holds(area) && !area.retired() && wanted.test(area);
            if (itself || !below.isEmpty()) {
                rows.add(new Row(area, itself));
            }
            rows.addAll(below);
        }
        return rows;
    }

    private static Predicate<Subject> matching(String search) {
        var words = plain(search.strip());
        return subject -> plain(subject.name().en()).contains(words)
                || plain(subject.name().ja()).contains(words);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
