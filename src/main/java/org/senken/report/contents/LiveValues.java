package org.senken.report.contents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.senken.chart.ChartNeed;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.SubjectId;
import org.senken.report.document.StableId;

/**
 * The values of a study that sentences can hold, as one edition writes them. Beside the plain keys there are "median",
 * "quartiles" and "votes" with a subject and a criterion after them, "leaders" and "highest" with a criterion, and "see"
 * with a figure or table of the same report: median.quantum.superiority, leaders.superiority, see.fig-map.
 */
public final class LiveValues {
    /** What a key begins with that stands for the number of a figure or table. */
    static final String SEE = "see.";

    private static final Pattern CELL = Pattern.compile("(median|quartiles|votes)\\.(.+)");
    private static final Pattern LEADERS = Pattern.compile("(leaders|highest)\\.(.+)");

    private final Writing writing;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private Set<String> shown = Set.of();

    LiveValues(Writing writing) {
        this.writing = writing;
    }

    /** The values of a study as an edition writes them. */
    public static LiveValues of(Results results, Edition edition) {
        return new LiveValues(new Writing(results, edition));
    }

    /** The plain keys, in the order a person looks for them. */
    public static List<String> keys() {
        return LiveKeys.all().stream().map(LiveKey::key).toList();
    }

    /** What must be found before the value of a key is known. */
    static Optional<ChartNeed> need(String key) {
        return LiveKeys.named(key).flatMap(LiveKey::need);
    }

    /** Whether any study can have such a value. */
    public static boolean isKnown(String key) {
        return LiveKeys.named(key).isPresent()
                || key.startsWith(SEE)
                || CELL.matcher(key).matches()
                || LEADERS.matcher(key).matches();
    }

    /** The value of a key; empty if there is no such key, or the study has no such value yet. */
    public Optional<String> value(String key) {
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        // one value may ask for another
        var now = found(key);
        known.put(key, now);
        return now;
    }

    /** Says which figures, tables and lists the report has, so that sentences can point at them. */
    void show(Set<String> pieces) {
        shown = Set.copyOf(pieces);
    }

    private Optional<String> found(String key) {
        if (key.startsWith(SEE)) {
            return Optional.of(key.substring(SEE.length())).filter(shown::contains);
        }
        var plain = LiveKeys.named(key);
        if (plain.isPresent()) {
            return plain.get().value(writing).filter(each -> !each.isBlank());
        }
        var cell = CELL.matcher(key);
        if (cell.matches()) {
            return cell(cell.group(1), cell.group(2));
        }
        var leaders = LEADERS.matcher(key);
        return leaders.matches() ? leaders(leaders.group(1), leaders.group(2)) : Optional.empty();
    }

    /** A subject's id may hold dots: every way to part the two ids is tried. */
    private Optional<String> cell(String what, String ids) {
        for (int dot = ids.indexOf('.'); dot >= 0; dot = ids.indexOf('.', dot + 1)) {
            var subject = ids.substring(0, dot);
            var criterion = ids.substring(dot + 1);
            if (Identifier.isValid(subject) && Identifier.isValid(criterion)) {
                var found =
                        writing.cells().flatMap(cells -> cells.at(new SubjectId(subject), new CriterionId(criterion)));
                if (found.isPresent()) {
                    return found.flatMap(each -> cell(what, each));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> cell(String what, VoteCells.Cell cell) {
        return cell.range().map(range -> switch (what) {
            case "median" -> writing.decimal(range.median());
            case "quartiles" -> writing.decimal(range.low()) + "–" + writing.decimal(range.high());
            default -> String.valueOf(cell.figures().n());
        });
    }

    private Optional<String> leaders(String what, String criterion) {
        if (!Identifier.isValid(criterion)) {
            return Optional.empty();
        }
        var leaders = writing.cells()
                .map(cells -> cells.leaders(new CriterionId(criterion)))
                .orElse(List.of());
        if (leaders.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                what.equals("highest")
                        ? writing.decimal(
                                leaders.getFirst().range().orElseThrow().median())
                        : writing.fewNames(leaders.stream()
                                .map(each -> writing.in(each.subject().label()))
                                .toList()));
    }

    /** A key as the id a document keeps; one that is too long for files of Word is shortened, the same way every time. */
    static String id(String key) {
        return StableId.isOne(key)
                ? key
                : key.substring(0, Math.min(40, key.length())) + "-" + Integer.toHexString(key.hashCode());
    }
}
