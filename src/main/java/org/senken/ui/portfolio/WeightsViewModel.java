package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.editing.ValueModelEdits;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** What was said of the weights, in general or in the scenario that is shown. */
public final class WeightsViewModel {
    private static final double USUAL_POINTS = 100;

    private static final double PERCENT = 100;

    private final PortfolioViewModel room;
    private final ModelGate gate;
    private final ReadOnlyObjectWrapper<Set<StatementKind>> opened =
            new ReadOnlyObjectWrapper<>(EnumSet.noneOf(StatementKind.class));

    WeightsViewModel(PortfolioViewModel room) {
        this.room = room;
        gate = new ModelGate(room);
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    /** Kinds that somebody has opened to say something; nothing may have been said yet. */
    ReadOnlyObjectProperty<Set<StatementKind>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The scenario whose weights are shown; empty for those in general. */
    Optional<ScenarioId> scenario() {
        return room.map().worldProperty().get().scenario();
    }

    /** Whether what is shown can be changed here: the general weights, or a scenario's own. */
    boolean isOwn() {
        return scenario().map(id -> model().byScenario().containsKey(id)).orElse(true);
    }

    /** The statements that hold in the world that is shown. */
    public List<WeightStatement> statements() {
        return scenario().map(model()::statementsIn).orElse(model().statements());
    }

    /** Whether a kind is shown: something was said, or is about to be. */
    boolean isShown(StatementKind kind) {
        return opened.get().contains(kind) || statements().stream().anyMatch(kind::holds);
    }

    /** The criteria that count, in the order of all weights. */
    List<Criterion> criteria() {
        return room.fundingCase()
                .map(each -> each.criteria())
                .orElseGet(() -> room.study().criteria().stream()
                        .filter(each -> model().use(each).counts())
                        .toList());
    }

    /** The weights that agree with what was said; empty if nothing counts or nothing agrees. */
    Optional<WeightSet> admissible() {
        var ids = criteria().stream().map(Criterion::id).toList();
        return ids.isEmpty() || !(Admissible.of(ids, statements()) instanceof WeightSet set)
                ? Optional.empty()
                : Optional.of(set);
    }

    /** The order that was said, or an empty one. */
    WeightRanks order() {
        return only(WeightStatement.Order.class).map(WeightRanks::of).orElseGet(() -> new WeightRanks(List.of()));
    }

    /** The points that were said; empty if none were. */
    Optional<WeightStatement.Points> points() {
        return only(WeightStatement.Points.class);
    }

    /** The most points a criterion can have: a hundred, or more where a file has more. */
    double mostPoints() {
        return points().stream()
                .flatMap(each -> each.points().values().stream())
                .reduce(USUAL_POINTS, Math::max);
    }

    /** What a criterion's weight lies between; empty if nobody said. */
    Optional<WeightStatement.Bounds> bounds(CriterionId criterion) {
        return all(WeightStatement.Bounds.class)
                .filter(each -> each.criterion().equals(criterion))
                .findFirst();
    }

    List<WeightStatement.Ratio> ratios() {
        return all(WeightStatement.Ratio.class).toList();
    }

    /** Statements that came from a file and have no form of their own here. */
    List<WeightStatement.Linear> linear() {
        return all(WeightStatement.Linear.class).toList();
    }

    /** A statement in words. */
    String words(WeightStatement statement) {
        return room.fundingCase()
                .map(each -> messages().get(ModelWords.statement(each, statement)))
                .orElse("");
    }

    private <S extends WeightStatement> Stream<S> all(Class<S> kind) {
        return statements().stream().filter(kind::isInstance).map(kind::cast);
    }

    private <S extends WeightStatement> Optional<S> only(Class<S> kind) {
        return all(kind).findFirst();
    }

    private ValueModel model() {
        return room.study().portfolio().model();
    }

    // Commands

    /** Gives the scenario that is shown weights of its own; at first they are the general ones. */
    public void ownWeights() {
        scenario().ifPresent(id -> room.apply(ValueModelEdits.weightsIn(room.study(), id, model().statements())));
    }

    /** Lets the general weights hold in the scenario that is shown. */
    public void generalWeights() {
        scenario().ifPresent(id -> room.apply(ValueModelEdits.sameWeightsIn(room.study(), id)));
    }

    /** Opens a kind. An order or points begin with the middle of what was said so far, so that they contradict nothing. */
    public void open(StatementKind kind) {
        var changed = EnumSet.of(kind);
        changed.addAll(opened.get());
        opened.set(changed);
        if (statements().stream().noneMatch(kind::holds)) {
            switch (kind) {
                case ORDER -> admissible().ifPresent(set -> say(StartingWeights.order(set)));
                case POINTS -> admissible().ifPresent(set -> say(StartingWeights.points(set, statements())));
                case BOUNDS, RATIOS -> {}
            }
        }
    }

    /** Takes everything of a kind away. */
    public void close(StatementKind kind) {
        var changed = EnumSet.noneOf(StatementKind.class);
        changed.addAll(opened.get());
        changed.remove(kind);
        opened.set(changed);
        if (statements().stream().anyMatch(kind::holds)) {
            store(without(kind::holds));
        }
    }

    /** Nothing is said of the weights any more. */
    public void sayNothing() {
        opened.set(EnumSet.noneOf(StatementKind.class));
        if (!statements().isEmpty()) {
            store(List.of());
        }
    }

    /** Moves a criterion one step up (negative) or down in the order. */
    public void move(CriterionId criterion, int step) {
        say(order().moved(criterion, step));
    }

    /** Puts a criterion into a rank of its own before another's. */
    public void moveBefore(CriterionId criterion, CriterionId other) {
        int rank = order().rankOf(other);
        if (!criterion.equals(other)) {
            say(order().put(criterion, rank < 0 ? order().ranks().size() : rank));
        }
    }

    /** Lets a criterion have any place in the order. */
    public void unrank(CriterionId criterion) {
        say(order().without(criterion));
    }

    private void say(WeightRanks ranks) {
        var left = without(StatementKind.ORDER::holds);
        if (!ranks.ranks().isEmpty()) {
            left.add(ranks.statement());
        }
        store(left);
    }

    private boolean say(WeightStatement.Points points) {
        var left = without(StatementKind.POINTS::holds);
        left.add(points);
        return store(left);
    }

    /** Ranks with other points of a criterion while its slider is dragged; nothing is stored. */
    public void tryPoints(CriterionId criterion, double value) {
        var tried = without(StatementKind.POINTS::holds);
        var points = changed(criterion, value);
        if (isSound(points)) {
            tried.add(points);
            room.ranking().tryOut(tried);
        }
    }

    /** Gives a criterion points, from 0 to 100. False if they are refused. */
    public boolean points(CriterionId criterion, double value) {
        var points = changed(criterion, value);
        boolean isSound = isSound(points);
        if (!isSound) {
            room.tools().notices().refused(Sentence.of("sure.points.zero"));
        }
        boolean isNews = points().filter(points::equals).isEmpty();
        boolean accepted = isSound && (!isNews || say(points));
        if (!accepted || !isNews) {
            room.ranking().settle();
        }
        return accepted;
    }

    /** Gives a criterion the points that were typed. False if they are refused. */
    public boolean points(CriterionId criterion, String typed) {
        var found = TypedNumber.of(typed, 0, mostPoints());
        if (found.isEmpty()) {
            room.tools().notices().refused(Sentence.of("sure.points.wrong", typed));
            return false;
        }
        return points(criterion, found.getAsDouble());
    }

    private WeightStatement.Points changed(CriterionId criterion, double value) {
        var points = new TreeMap<CriterionId, Double>(
                points().map(each -> each.points()).orElse(new TreeMap<>()));
        points.put(criterion, value);
        return new WeightStatement.Points(points);
    }

    /** Some criterion that counts must have points. */
    private boolean isSound(WeightStatement.Points points) {
        return criteria().stream().anyMatch(each -> points.points().getOrDefault(each.id(), 0.0) > 0);
    }

    /**
     * Says in per cent what a criterion's weight lies between; two blanks say nothing. False if it is refused.
     *
     * @param min blank for 0
     * @param max blank for 100
     */
    public boolean bounds(CriterionId criterion, String min, String max) {
        var least = min.isBlank() ? 0 : TypedNumber.of(min, 0, PERCENT).orElse(Double.NaN);
        var most = max.isBlank() ? PERCENT : TypedNumber.of(max, 0, PERCENT).orElse(Double.NaN);
        if (!(least <= most)) {
            room.tools().notices().refused(Sentence.of("sure.bounds.wrong", min, max));
            return false;
        }
        return bounds(criterion, least / PERCENT, most / PERCENT);
    }

    /** Ranks with other bounds of a criterion while they are dragged; nothing is stored. */
    public void tryBounds(CriterionId criterion, double min, double max) {
        room.ranking().tryOut(withBounds(criterion, min, max));
    }

    /** Says what a criterion's weight lies between, in shares of the whole. False if it is refused. */
    public boolean bounds(CriterionId criterion, double min, double max) {
        var changed = withBounds(criterion, min, max);
        boolean isNews = !changed.equals(statements());
        boolean accepted = store(changed);
        if (!accepted || !isNews) {
            room.ranking().settle();
        }
        return accepted;
    }

    private List<WeightStatement> withBounds(CriterionId criterion, double min, double max) {
        var old = bounds(criterion);
        if (old.filter(each -> each.min() == min && each.max() == max).isPresent()) {
            return statements();
        }
        var left = without(each -> each instanceof WeightStatement.Bounds bounds
                && bounds.criterion().equals(criterion));
        if (min > 0 || max < 1) {
            left.add(new WeightStatement.Bounds(criterion, min, max));
        }
        return left;
    }

    /**
     * Says how many times as heavy one criterion is as another. False if it is refused.
     *
     * @param min blank for any
     * @param max blank for any
     */
    public boolean addRatio(CriterionId of, CriterionId to, String min, String max) {
        double least =
                min.isBlank() ? 0 : TypedNumber.of(min, 0, Double.MAX_VALUE).orElse(Double.NaN);
        double most = max.isBlank()
                ? Double.POSITIVE_INFINITY
                : TypedNumber.of(max, 0, Double.MAX_VALUE).orElse(Double.NaN);
        if (of.equals(to)) {
            room.tools().notices().refused(Sentence.of("sure.ratio.same"));
            return false;
        }
        if (!(least <= most) || (min.isBlank() && max.isBlank())) {
            room.tools().notices().refused(Sentence.of("sure.ratio.wrong", min, max));
            return false;
        }
        var left = without(each -> false);
        left.add(new WeightStatement.Ratio(of, to, least, most));
        return store(left);
    }

    /** Takes one statement back. */
    public void remove(WeightStatement statement) {
        store(without(statement::equals));
    }

    private List<WeightStatement> without(Predicate<WeightStatement> gone) {
        return new ArrayList<>(
                statements().stream().filter(each -> !gone.test(each)).toList());
    }

    /** Stores statements unless they contradict each other. */
    private boolean store(List<WeightStatement> changed) {
        if (changed.equals(statements())) {
            return true;
        }
        return scenario()
                .map(id -> gate.pass(withOwn(id, changed), () -> ValueModelEdits.weightsIn(room.study(), id, changed)))
                .orElseGet(() -> gate.pass(model().withStatements(changed), () -> ValueModelEdits.weights(changed)));
    }

    private ValueModel withOwn(ScenarioId id, List<WeightStatement> changed) {
        Map<ScenarioId, List<WeightStatement>> all = new TreeMap<>(model().byScenario());
        all.put(id, changed);
        return model().withByScenario(all);
    }

    /** A share as it is typed, in per cent. */
    static String percent(double share) {
        return Numbers.decimal(share * PERCENT);
    }
}
