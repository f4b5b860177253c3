package org.senken.ui.scenario;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.ScenarioCharts;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Signpost;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.TellingEdits;
import org.senken.language.Messages;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.RoomView;

/** The way from now to the horizon: key events of every scenario, and the signposts that are watched. */
public final class RoadmapViewModel {
    /** What of the shown scenario is edited below the roadmap. */
    public enum Sheet {
        EVENTS,
        SIGNPOSTS
    }

    /** What signposts of a scenario were found. */
    record Watch(int watched, int seenThisQuarter, int stale) {}

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_JA = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);

    private final ScenarioViewModel room;
    private final NarrativeViewModel narratives;
    private final Clock clock;
    private final FigureExport figures;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EVENTS);

    RoadmapViewModel(ScenarioViewModel room, NarrativeViewModel narratives, Clock clock, FigureExport figures) {
        this.room = room;
        this.narratives = narratives;
        this.clock = clock;
        this.figures = figures;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    NarrativeViewModel narratives() {
        return narratives;
    }

    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Calls back now and whenever the scenarios change or another one is looked at. */
    void follow(RoomView.Life life, Consumer<Optional<Scenario>> callback) {
        narratives.follow(life, callback);
    }

    List<Scenario> scenarios() {
        return room.scenarios().chosen();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The year the roadmap ends with. */
    int horizon() {
        return room.study().horizon();
    }

    /** A day as it is written in the language of the screens. */
    String day(LocalDate day) {
        return (messages().language() == Language.EN ? DAY_EN : DAY_JA).format(day);
    }

    /** How the signposts of a scenario stand today. */
    Watch watch(Scenario scenario) {
        var today = today();
        var posts = scenario.signposts();
        return new Watch(
                posts.size(),
                (int) posts.stream()
                        .filter(each -> each.isSeenInQuarterOf(today))
                        .count(),
                (int) posts.stream().filter(each -> each.isStale(today)).count());
    }

    FigureExport figures() {
        return figures;
    }

    Preferences preferences() {
        return room.preferences();
    }

    /** The roadmap as a figure; empty while there is nothing to draw. */
    Optional<Figure> figure() {
        var charts = ScenarioCharts.of(room.study());
        var wish = ChartWish.of(ChartKind.ROADMAP);
        return charts.obstacle(wish).isPresent()
                ? Optional.empty()
                : Optional.of(charts.figure(wish, messages().language()));
    }

    // Commands

    /** Lays events or signposts on top. */
    public void turnTo(Sheet wanted) {
        sheet.set(wanted);
    }

    /** Adds an event in the language of the screens; false if the year is none or there is no text. */
    boolean addEvent(ScenarioId id, String year, String text) {
        var parsed = year(year);
        if (parsed.isEmpty() || text.isBlank()) {
            return false;
        }
        var event = new KeyEvent(parsed.getAsInt(), Text.only(messages().language(), text));
        room.apply(TellingEdits.add(room.study(), id, event));
        return true;
    }

    /** Moves an event to another year; false if what was typed is no year. */
    boolean move(ScenarioId id, int place, String typed) {
        var parsed = year(typed);
        parsed.ifPresent(year -> change(id, place, event(id, place).withYear(year)));
        return parsed.isPresent();
    }

    void describe(ScenarioId id, int place, Language language, String typed) {
        var event = event(id, place);
        change(id, place, event.withText(event.text().with(language, typed)));
    }

    private void change(ScenarioId id, int place, KeyEvent event) {
        room.apply(TellingEdits.change(room.study(), id, place, event));
    }

    void removeEvent(ScenarioId id, int place) {
        room.apply(TellingEdits.removeEvent(room.study(), id, place));
    }

    private KeyEvent event(ScenarioId id, int place) {
        return room.scenarios().scenario(id).orElseThrow().events().get(place);
    }

    /** The year that was typed; full-width digits count. If it is none, the notice bar says so. */
    private OptionalInt year(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.matches("\\d{4}")) {
            int year = Integer.parseInt(plain);
            if (year >= EARLIEST && year <= LATEST) {
                return OptionalInt.of(year);
            }
        }
        room.notices()
                .refused(Sentence.of("roadmap.year.wrong", typed, String.valueOf(EARLIEST), String.valueOf(LATEST)));
        return OptionalInt.empty();
    }

    /** Adds a signpost in the language of the screens; false if there is no text. */
    boolean addSignpost(ScenarioId id, String text) {
        if (text.isBlank()) {
            return false;
        }
        room.apply(TellingEdits.add(
                room.study(), id, Signpost.of(Text.only(messages().language(), text))));
        return true;
    }

    void rename(ScenarioId id, int place, Language language, String typed) {
        var post = signpost(id, place);
        change(id, place, post.withText(post.text().with(language, typed)));
    }

    void limit(ScenarioId id, int place, Language language, String typed) {
        var post = signpost(id, place);
        change(id, place, post.withThreshold(post.threshold().with(language, typed)));
    }

    private void change(ScenarioId id, int place, Signpost signpost) {
        room.apply(TellingEdits.change(room.study(), id, place, signpost));
    }

    private Signpost signpost(ScenarioId id, int place) {
        return room.scenarios().scenario(id).orElseThrow().signposts().get(place);
    }

    /** Somebody looked today and found what was found before. */
    void look(ScenarioId id, int place) {
        room.apply(TellingEdits.look(room.study(), id, place, today()));
    }

    /** Somebody looked today and says whether the threshold was passed. */
    void find(ScenarioId id, int place, boolean seen) {
        room.apply(
                seen
                        ? TellingEdits.seen(room.study(), id, place, today())
                        : TellingEdits.unseen(room.study(), id, place, today()));
    }

    void removeSignpost(ScenarioId id, int place) {
        room.apply(TellingEdits.removeSignpost(room.study(), id, place));
    }
}
