package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.editing.Edit;
import org.senken.editing.EffectEdits;
import org.senken.language.Messages;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What the shown scenario does to the scores: the changed cells alone, typed from −4 to +4. */
public final class EffectViewModel {
    /** A changed cell. */
    record Changed(EffectCell cell, Effect effect) {}

    private final ScenarioViewModel room;
    private final NarrativeViewModel narratives;
    private final EffectMedians medians;
    private final ReadOnlyObjectWrapper<JudgeId> judge = new ReadOnlyObjectWrapper<>(JudgeId.GROUP);
    private final ReadOnlyObjectWrapper<Optional<EffectCell>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean minus;

    EffectViewModel(ScenarioViewModel room, NarrativeViewModel narratives) {
        this.room = room;
        this.narratives = narratives;
        medians = new EffectMedians(room);
        room.studyProperty().subscribe(this::forget);
    }

    /** A judge or a cell that the study no longer knows is let go. */
    private void forget(Study study) {
        if (!judges().contains(judge.get())) {
            judge.set(JudgeId.GROUP);
        }
        place.get()
                .filter(cell -> study.catalogue().subject(cell.subject()).isEmpty()
                        || study.criterion(cell.criterion()).isEmpty())
                .ifPresent(gone -> place.set(Optional.empty()));
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    NarrativeViewModel narratives() {
        return narratives;
    }

    EffectMedians medians() {
        return medians;
    }

    ReadOnlyObjectProperty<JudgeId> judgeProperty() {
        return judge.getReadOnlyProperty();
    }

    /** The cell the keyboard is on; empty until somebody goes to one. */
    ReadOnlyObjectProperty<Optional<EffectCell>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Calls back now and whenever the scenarios change or another one is looked at. */
    void follow(RoomView.Life life, Consumer<Optional<Scenario>> callback) {
        narratives.follow(life, callback);
    }

    List<Scenario> scenarios() {
        return room.scenarios().chosen();
    }

    /** Who may judge: everybody together, then each expert. */
    List<JudgeId> judges() {
        return Stream.concat(
                        Stream.of(JudgeId.GROUP),
                        room.study().experts().stream()
                                .map(expert -> new JudgeId(expert.code().value())))
                .toList();
    }

    List<Criterion> criteria() {
        return room.study().criteria();
    }

    /** The areas in use, and below them whatever else the shown scenario changes. */
    List<Subject> subjects() {
        var catalogue = room.study().catalogue();
        var ids = new LinkedHashSet<SubjectId>();
        catalogue.areas().stream().filter(area -> !area.retired()).forEach(area -> ids.add(area.id()));
        narratives
                .current()
                .ifPresent(scenario -> scenario.effects().keySet().forEach(cell -> ids.add(cell.subject())));
        return ids.stream().flatMap(id -> catalogue.subject(id).stream()).toList();
    }

    /** What the shown scenario does to a cell; empty if it leaves it as it is. */
    Optional<Effect> effect(EffectCell cell) {
        return narratives.current().map(scenario -> scenario.effects().get(cell));
    }

    /** The changed cells of a scenario, the largest change first. */
    static List<Changed> changes(Scenario scenario) {
        return scenario.effects().entrySet().stream()
                .map(entry -> new Changed(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(
                                (Changed each) -> -Math.abs(each.effect().shift()))
                        .thenComparing(Changed::cell))
                .toList();
    }

    String name(SubjectId subject) {
        return room.study()
                .catalogue()
                .subject(subject)
                .map(Subject::label)
                .map(messages()::get)
                .orElse(subject.value());
    }

    String name(CriterionId criterion) {
        return room.study()
                .criterion(criterion)
                .map(Criterion::name)
                .map(messages()::get)
                .orElse(criterion.value());
    }

    String name(JudgeId who) {
        return who.equals(JudgeId.GROUP) ? messages().get("effect.group") : who.value();
    }

    /** Whether more points on a criterion are good news: not where a high score asks for protection. */
    boolean isGood(CriterionId criterion, double points) {
        var direction =
                room.study().criterion(criterion).map(Criterion::direction).orElse(Direction.MAX);
        return points > 0 == (direction == Direction.MAX);
    }

    /** The style of a change: good news, bad news, or neither. */
    String tone(EffectCell cell, double points) {
        if (points == 0) {
            return Styles.MUTED;
        }
        return isGood(cell.criterion(), points) ? Styles.GOOD : Styles.BAD;
    }

    /** What each judge says of a cell, in words. */
    String judgements(Effect effect) {
        var said = new ArrayList<String>();
        effect.shifts().forEach((who, points) -> said.add(name(who) + " " + EffectWords.points(points)));
        return String.join(" · ", said);
    }

    // Commands

    void judgeAs(JudgeId who) {
        judge.set(who);
        minus = false;
    }

    void goTo(EffectCell cell) {
        place.set(Optional.of(cell));
        minus = false;
    }

    /** Goes some columns to the right and rows down; the grid ends at its edges. */
    public void go(int columns, int rows) {
        var subjects = subjects().stream().map(Subject::id).toList();
        var criteria = criteria().stream().map(Criterion::id).toList();
        if (subjects.isEmpty() || criteria.isEmpty()) {
            return;
        }
        var from = place.get();
        int row = from.map(cell -> subjects.indexOf(cell.subject())).orElse(-1);
        int column = from.map(cell -> criteria.indexOf(cell.criterion())).orElse(-1);
        boolean nowhere = row < 0 || column < 0;
        goTo(new EffectCell(
                subjects.get(nowhere ? 0 : Math.clamp((long) row + rows, 0, subjects.size() - 1)),
                criteria.get(nowhere ? 0 : Math.clamp((long) column + columns, 0, criteria.size() - 1))));
    }

    /** Takes a key: a sign waits for its digit, a digit is the judgement. False if the key means nothing here. */
    boolean type(String key) {
        switch (key) {
            case "-", "−", "ー" -> minus = true;
            case "+" -> minus = false;
            default -> {
                if (!key.matches("[0-9]")) {
                    return false;
                }
                digit(Integer.parseInt(key));
            }
        }
        return true;
    }

    private void digit(int size) {
        int points = minus ? -size : size;
        minus = false;
        if (size > Effect.STRONGEST) {
            room.notices().refused(Sentence.of("effect.wrong", EffectWords.points(points), Effect.STRONGEST));
            return;
        }
        onPlace((scenario, cell) -> EffectEdits.shift(room.study(), scenario, cell, judge.get(), points));
    }

    /** Takes back what the chosen judge said of the cell. */
    void clear() {
        minus = false;
        onPlace((scenario, cell) -> EffectEdits.clear(room.study(), scenario, cell, judge.get()));
    }

    /** Leaves the cell as it is: takes all judgements and the reason away. */
    void remove() {
        onPlace((scenario, cell) -> EffectEdits.remove(room.study(), scenario, cell));
    }

    void reason(EffectCell cell, Language language, String typed) {
        narratives
                .current()
                .ifPresent(
                        scenario -> room.apply(EffectEdits.reason(room.study(), scenario.id(), cell, language, typed)));
    }

    private interface Change {
        Edit of(ScenarioId scenario, EffectCell cell);
    }

    private void onPlace(Change change) {
        narratives
                .current()
                .ifPresent(scenario -> place.get().ifPresent(cell -> room.apply(change.of(scenario.id(), cell))));
    }
}
