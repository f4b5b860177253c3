package org.senken.ui.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.ItemEdits;
import org.senken.editing.ValueModelEdits;
import org.senken.language.Messages;

/** The value model in plain sight: what each criterion is used for, and what needs protection. */
public final class ValueModelViewModel {
    /**
     * A criterion.
     *
     * @param use as it is stored
     * @param asked what it is to be used for once the reason is written
     * @param isVoted whether a closed round asked for it
     */
    record Line(Criterion criterion, CriterionUse use, Optional<CriterionUse.Part> asked, boolean isVoted) {
        CriterionUse.Part shown() {
            return asked.orElse(use.part());
        }

        boolean lacksReason() {
            return asked.isPresent();
        }

        /** Whether it would count if anybody had been asked. */
        boolean lacksVotes() {
            return use.counts() && !isVoted;
        }
    }

    /** An item that may be funded with a protection plan only. */
    record Flagged(Item item, Text name, double risk) {}

    private final PortfolioViewModel room;
    private final ModelGate gate;
    private final WeightsViewModel weights;
    private final ReadOnlyObjectWrapper<Map<CriterionId, CriterionUse.Part>> asked =
            new ReadOnlyObjectWrapper<>(Map.of());

    ValueModelViewModel(PortfolioViewModel room) {
        this.room = room;
        gate = new ModelGate(room);
        weights = new WeightsViewModel(room);
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ObservableValue<Study> studyProperty() {
        return room.studyProperty();
    }

    ReadOnlyObjectProperty<MapViewModel.World> worldProperty() {
        return room.map().worldProperty();
    }

    Scenarios scenarios() {
        return room.study().scenarios();
    }

    public WeightsViewModel weights() {
        return weights;
    }

    /** What criteria are to be used for once their reasons are written. */
    ReadOnlyObjectProperty<Map<CriterionId, CriterionUse.Part>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** All criteria of the study. */
    List<Line> lines() {
        var voted = room.fundingCase().stream()
                .flatMap(each -> each.votes().criteria().stream())
                .map(Criterion::id)
                .toList();
        return room.study().measures().stream()
                .map(each -> new Line(
                        each,
                        model().use(each),
                        Optional.ofNullable(asked.get().get(each.id())),
                        voted.contains(each.id())))
                .toList();
    }

    /** The line of a criterion. */
    Optional<Line> line(CriterionId id) {
        return lines().stream().filter(each -> each.criterion().id().equals(id)).findFirst();
    }

    /** What has to be said of risk in this model, such as that it lowers rank. */
    List<Sentence> words() {
        return room.fundingCase()
                .map(each -> ModelWords.model(each, weights.scenario()))
                .orElse(List.of());
    }

    int protectFrom() {
        return model().protectFrom();
    }

    /** Items whose risk asks for a protection plan, in their order; those without a plan first. */
    List<Flagged> flagged() {
        var study = room.study();
        var naming = new Naming(study.catalogue(), study.portfolio());
        return room.fundingCase().map(ProtectionFlag::of).orElse(List.of()).stream()
                .sorted((a, b) -> Boolean.compare(a.isPlanned(), b.isPlanned()))
                .flatMap(
                        flag -> study
                                .portfolio()
                                .item(flag.item())
                                .map(item -> new Flagged(item, naming.of(item), flag.risk()))
                                .stream())
                .toList();
    }

    /** Areas and technologies whose risk asks for protection and that no item speaks of: nothing to write a plan for yet. */
    List<SubjectId> flaggedWithoutItem() {
        var study = room.study();
        return room.fundingCase().stream()
                .flatMap(each -> each.risk().stream()
                        .flatMap(risk -> each.base().subjects().stream()
                                .filter(subject ->
                                        each.base().value(subject, risk.id()).orElse(0) >= protectFrom())))
                .filter(subject -> study.portfolio().items().stream()
                        .noneMatch(
                                item -> item.subject().filter(subject::equals).isPresent()
                                        || item.areas().contains(subject)))
                .toList();
    }

    /** The label of an area or technology. */
    String label(SubjectId subject) {
        return room.study()
                .catalogue()
                .subject(subject)
                .map(each -> messages().get(each.label()))
                .orElse(subject.value());
    }

    private ValueModel model() {
        return room.study().portfolio().model();
    }

    // Commands

    /** Uses a criterion for something. A flag that is to enter the ranking waits for its reason. False if it is refused. */
    public boolean use(CriterionId id, CriterionUse.Part part) {
        var line = line(id).orElseThrow();
        if (line.shown() == part) {
            return true;
        }
        var use = new CriterionUse(part, line.use().reason());
        if (needsReason(line.criterion(), use)) {
            ask(id, Optional.of(part));
            room.tools()
                    .notices()
                    .refused(Sentence.of("sure.reason.first", line.criterion().name()));
            return true;
        }
        return store(id, use);
    }

    /** Writes in one language why a criterion is used as it is. False if it is refused. */
    public boolean reason(CriterionId id, Language language, String typed) {
        var line = line(id).orElseThrow();
        var use = new CriterionUse(line.shown(), line.use().reason().with(language, typed.strip()));
        if (needsReason(line.criterion(), use)) {
            room.tools()
                    .notices()
                    .refused(Sentence.of("sure.reason.first", line.criterion().name()));
            return false;
        }
        return store(id, use);
    }

    private static boolean needsReason(Criterion criterion, CriterionUse use) {
        return criterion.direction() == Direction.FLAG
                && use.counts()
                && use.reason().isEmpty();
    }

    private boolean store(CriterionId id, CriterionUse use) {
        if (asked.get().containsKey(id)) {
            ask(id, Optional.empty());
            room.tools().notices().dismiss();
        }
        return use.equals(line(id).orElseThrow().use())
                || gate.pass(model().withUse(id, use), () -> ValueModelEdits.use(room.study(), id, use));
    }

    private void ask(CriterionId id, Optional<CriterionUse.Part> part) {
        var changed = new TreeMap<>(asked.get());
        changed.remove(id);
        part.ifPresent(each -> changed.put(id, each));
        asked.set(changed);
    }

    /** Sets the dual-use risk from which on a protection plan is asked for. False if what was typed is none. */
    public boolean protectFrom(String typed) {
        var found = TypedNumber.of(typed, 1, 9);
        if (found.isEmpty() || found.getAsDouble() != Math.rint(found.getAsDouble())) {
            room.tools().notices().refused(Sentence.of("sure.protect.wrong", typed));
            return false;
        }
        int from = (int) found.getAsDouble();
        if (from != protectFrom()) {
            room.apply(ValueModelEdits.protectFrom(from));
        }
        return true;
    }

    /** Writes in one language how an item is protected. */
    public boolean protection(ItemId item, Language language, String plan) {
        room.apply(ItemEdits.protection(room.study(), item, language, plan.strip()));
        return true;
    }
}
