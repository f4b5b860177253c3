package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.senken.core.delphi.Expert;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Sentence;
import org.senken.editing.Edit;
import org.senken.editing.JudgementEdits;
import org.senken.language.Messages;

/** The cross-impact matrix: whose judgements are seen, which cell is at hand, and every key that judges it. */
public final class MatrixViewModel {
    /** What is shown of the matrix. */
    public enum Look {
        CELLS,
        ACTS,
        NEXT,
        DISPUTED,
        INFLUENCE
    }

    private final ScenarioViewModel room;
    private final ActsViewModel acts;
    private final NextViewModel next;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.CELLS);
    private final ReadOnlyObjectWrapper<SeenMatrix> reading;
    private final ReadOnlyObjectWrapper<MatrixStanding> standing;
    private final ReadOnlyObjectWrapper<Optional<Cell>> cursor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper minus = new ReadOnlyBooleanWrapper();
    private final BooleanProperty sums = new SimpleBooleanProperty();
    private final BooleanProperty said = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Integer> reasonAsked = new ReadOnlyObjectWrapper<>(0);

    MatrixViewModel(ScenarioViewModel room) {
        this.room = room;
        acts = new ActsViewModel(room);
        next = new NextViewModel(room);
        var scenarios = room.scenarios();
        reading = new ReadOnlyObjectWrapper<>(SeenMatrix.of(scenarios, firstJudge(scenarios)));
        standing = new ReadOnlyObjectWrapper<>(MatrixStanding.of(scenarios));
        room.scenariosProperty().subscribe(this::follow);
    }

    /** All together where several have judged, else whoever has; the group where nobody has. */
    private static Optional<JudgeId> firstJudge(Scenarios scenarios) {
        var judges = scenarios.judgements().judges();
        return judges.size() > 1
                ? Optional.empty()
                : Optional.of(judges.stream().findFirst().orElse(JudgeId.GROUP));
    }

    private void follow(Scenarios scenarios) {
        if (scenarios.equals(reading.get().scenarios())) {
            return;
        }
        // on a large matrix counting takes longer than a key should
        room.background()
                .aside(
                        "standing of the matrix",
                        () -> MatrixStanding.of(scenarios),
                        standing::set,
                        room.notices()::failed);
        reading.set(SeenMatrix.of(scenarios, reading.get().judge()));
        if (cursor.get().filter(this::isGone).isPresent()) {
            cursor.set(Optional.empty());
        }
    }

    private boolean isGone(Cell cell) {
        var axis = reading.get().axis();
        return axis.indexOf(cell.from()).isEmpty() || axis.indexOf(cell.to()).isEmpty();
    }

    // Properties

    ScenarioViewModel room() {
        return room;
    }

    public NextViewModel next() {
        return next;
    }

    public ActsViewModel acts() {
        return acts;
    }

    Messages messages() {
        return room.messages();
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SeenMatrix> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MatrixStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** The cell at hand. */
    ReadOnlyObjectProperty<Optional<Cell>> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** Whether a minus was typed and waits for its digit. */
    ReadOnlyBooleanProperty minusProperty() {
        return minus.getReadOnlyProperty();
    }

    /** Whether the sum of each row within each block is shown. */
    public BooleanProperty sumsProperty() {
        return sums;
    }

    /** Whether it is shown who said what of the cell at hand. */
    public BooleanProperty saidProperty() {
        return said;
    }

    /** Grows each time somebody wants to type a reason. */
    ReadOnlyObjectProperty<Integer> reasonAskedProperty() {
        return reasonAsked.getReadOnlyProperty();
    }

    /** Whose judgements can be looked at: all together, the group, each expert, and whoever else has judged. */
    List<Optional<JudgeId>> judges() {
        var all = new ArrayList<Optional<JudgeId>>();
        all.add(Optional.empty());
        all.add(Optional.of(JudgeId.GROUP));
        room.study().experts().stream()
                .filter(expert -> expert.role().votes())
                .map(Expert::code)
                .forEach(code -> all.add(Optional.of(new JudgeId(code.value()))));
        room.scenarios().judgements().judges().stream()
                .map(Optional::of)
                .filter(each -> !all.contains(each))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What the judge who is seen says of the cell at hand. */
    Optional<Judgement> ownJudgement() {
        var now = reading.get();
        return cursor.get()
                .flatMap(cell -> now.judge()
                        .flatMap(judge -> now.scenarios().judgements().at(cell, judge)));
    }

    // Commands

    public void look(Look wanted) {
        look.set(wanted);
    }

    /** Turns to the judgements of one judge, or of all together. */
    public void judge(Optional<JudgeId> judge) {
        minus.set(false);
        reading.set(SeenMatrix.of(reading.get().scenarios(), judge));
    }

    public void goTo(Cell cell) {
        minus.set(false);
        cursor.set(Optional.of(cell));
    }

    void goTo(int row, int column) {
        goTo(reading.get().cell(row, column));
    }

    /** Goes so many rows down and columns to the right; stops at the borders. */
    void move(int rows, int columns) {
        steps().move(rows, columns).ifPresent(this::goTo);
    }

    /** Goes on to the next cell that can be judged, row by row; backwards if the step is −1. */
    void next(int step) {
        steps().next(step).ifPresent(this::goTo);
    }

    private MatrixSteps steps() {
        return new MatrixSteps(reading.get(), cursor.get());
    }

    /** The next digit counts below zero; a second minus takes that back. */
    void turnMinus() {
        minus.set(!minus.get() && judging().isPresent());
    }

    void dropMinus() {
        minus.set(false);
    }

    /** Judges the cell at hand by a digit from 0 to 3. */
    void press(int digit) {
        int score = minus.get() ? -digit : digit;
        minus.set(false);
        judge(score);
    }

    /** Judges the cell at hand; confidence and reason of an earlier judgement stay. */
    public void judge(int score) {
        onCell((cell, judge) -> JudgementEdits.judge(room.study(), cell, judge, score));
    }

    /** Takes the judgement of the cell at hand back. */
    void clear() {
        if (minus.get()) {
            minus.set(false);
        } else if (ownJudgement().isPresent()) {
            onCell((cell, judge) -> JudgementEdits.clear(room.study(), cell, judge));
        }
    }

    /** Turns the confidence of the judgement at hand: low, medium, high, low. */
    void turnConfidence() {
        onJudgement((cell, judge) -> JudgementEdits.turnConfidence(room.study(), cell, judge));
    }

    void confidence(Optional<Confidence> wanted) {
        onJudgement((cell, judge) -> JudgementEdits.confidence(room.study(), cell, judge, wanted));
    }

    /** Opens the reason of the judgement at hand. */
    void askReason() {
        if (isGiven()) {
            said.set(true);
            reasonAsked.set(reasonAsked.get() + 1);
        }
    }

    /** Gives the judgement at hand a reason; what is too long is cut off. */
    void reason(String words) {
        var cut = words.substring(0, Math.min(words.length(), Judgement.REASON_LIMIT));
        onJudgement((cell, judge) -> JudgementEdits.reason(room.study(), cell, judge, cut));
    }

    private void onJudgement(BiFunction<Cell, JudgeId, Edit> edit) {
        if (isGiven()) {
            onCell(edit);
        }
    }

    private void onCell(BiFunction<Cell, JudgeId, Edit> edit) {
        cell().ifPresent(cell -> judging().ifPresent(judge -> room.apply(edit.apply(cell, judge))));
    }

    /** Whether the cell at hand is judged by whoever judges; says what to do first where it is not. */
    private boolean isGiven() {
        boolean given = judging().isPresent() && ownJudgement().isPresent();
        if (!given && reading.get().judge().isPresent()) {
            room.notices().refused(Sentence.of("matrix.judge.first"));
        }
        return given;
    }

    /** The cell at hand, if it can be judged. */
    private Optional<Cell> cell() {
        return steps().asked();
    }

    /** Who judges; says what to do where all are seen together. */
    private Optional<JudgeId> judging() {
        var judge = reading.get().judge();
        if (judge.isEmpty()) {
            room.notices().refused(Sentence.of("matrix.judge.choose"));
        }
        return judge;
    }

    /** Goes to the next disputed cell, the first one after the last. */
    void nextDisputed() {
        var disputed = standing.get().disputed();
        if (!disputed.isEmpty()) {
            int place = cursor.get().map(disputed::indexOf).orElse(-1);
            goTo(disputed.get((place + 1) % disputed.size()));
        }
    }
}
