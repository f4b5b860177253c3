package org.senken.ui.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.DecisionEdits;
import org.senken.editing.ItemEdits;

/** Deciding on a portfolio, and the log of what was decided. Nothing in the log is ever deleted; only undo takes it out. */
public final class DecisionsViewModel {
    private static final String RECORD = "decision";

    private final PortfolioViewModel room;
    private final CompareViewModel compare;
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> selected = new ReadOnlyObjectWrapper<>(0);

    DecisionsViewModel(PortfolioViewModel room, CompareViewModel compare) {
        this.room = room;
        this.compare = compare;
        compare.contendersProperty().subscribe(this::follow);
    }

    /** What is decided is what the portfolio has now: it may be changed while the form is open. */
    private void follow(List<Contender> all) {
        change(each -> Contenders.from(each.contender().source(), all)
                .map(each::withContender)
                .orElse(each));
    }

    // Properties

    /** What is about to be decided, if anything. */
    public ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** The number of the decision that is read; 0 for the newest. */
    ReadOnlyObjectProperty<Integer> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The log, in order. */
    List<Decision> log() {
        return room.study().portfolio().decisions();
    }

    /** The decision that is read; empty while the log is. */
    public Optional<Decision> current() {
        return room.study()
                .portfolio()
                .decision(selected.get())
                .or(() -> log().reversed().stream().findFirst());
    }

    /** The items of the proposal that may be funded with a protection plan only and have none yet. */
    public List<Item> unprotected() {
        return proposal.get().map(each -> unprotected(room.study(), each)).orElse(List.of());
    }

    private static List<Item> unprotected(Study study, Proposal proposal) {
        var votes = study.fundingCase();
        return study.portfolio().items().stream()
                .filter(item -> proposal.contender().items().contains(item.id()))
                .filter(item -> votes.flatMap(known -> ProtectionFlag.of(known, item))
                        .filter(flag -> !flag.isPlanned())
                        .isPresent())
                .toList();
    }

    /** The day the decision is dated. */
    LocalDate today() {
        return LocalDate.now(room.tools().clock());
    }

    // Commands: deciding

    /** Opens the form for the portfolio at a side, named as it is called there. */
    public void propose(CompareViewModel.Side side) {
        proposal.set(compare.contender(side).map(each -> new Proposal(each, each.name(), Text.EMPTY)));
    }

    /** Closes the form; nothing is decided. */
    public void giveUp() {
        proposal.set(Optional.empty());
    }

    public void name(Language language, String typed) {
        change(each -> each.withName(each.name().with(language, typed)));
    }

    /** Writes in one language why this portfolio. */
    public void justify(Language language, String typed) {
        change(each -> each.withReason(each.reason().with(language, typed)));
    }

    private void change(UnaryOperator<Proposal> change) {
        proposal.set(proposal.get().map(change));
    }

    /** Writes in one language how an item is protected. */
    public void protect(ItemId item, Language language, String plan) {
        room.apply(ItemEdits.protection(room.study(), item, language, plan));
    }

    /** Enters the decision into the log. A name and a reason must be written; missing protection plans are asked about. */
    public void record() {
        proposal.get()
                .ifPresent(each -> each.gap().ifPresentOrElse(room.tools().notices()::refused, () -> {
                    if (mayGoOn(each)) {
                        enter(each);
                    }
                }));
    }

    private boolean mayGoOn(Proposal proposed) {
        var missing = unprotected(room.study(), proposed);
        return missing.isEmpty()
                || room.tools()
                        .dialogs()
                        .confirm(
                                Sentence.of("decide.unprotected"),
                                Sentence.of("decide.unprotected.text", Proposal.names(room.study(), missing)),
                                Sentence.of("decide.unprotected.verb"));
    }

    private void enter(Proposal proposed) {
        var study = room.study();
        var day = today();
        room.tools()
                .background()
                .aside(
                        RECORD,
                        () -> proposed.decided(study, day),
                        this::enter,
                        room.tools().notices()::failed);
    }

    private void enter(Decision decision) {
        room.apply(DecisionEdits.decide(decision));
        proposal.set(Optional.empty());
        selected.set(decision.number());
        compare.show(CompareViewModel.Sheet.LOG);
    }

    // Commands: the log

    void select(int number) {
        selected.set(number);
    }

    /** Words the name of a decision better; false if nothing would be left of it. */
    public boolean rename(Decision decision, Language language, String name) {
        return reword(decision, language, decision.name().with(language, name), decision.reason());
    }

    /** Words the reason of a decision better; false if nothing would be left of it. */
    public boolean rejustify(Decision decision, Language language, String reason) {
        return reword(decision, language, decision.name(), decision.reason().with(language, reason));
    }

    private boolean reword(Decision decision, Language language, Text name, Text reason) {
        if (name.isEmpty() || reason.isEmpty()) {
            room.tools().notices().refused(Sentence.of("decision.blank"));
            return false;
        }
        room.apply(DecisionEdits.reword(decision.number(), language, name.exactly(language), reason.exactly(language)));
        return true;
    }

    /** Sets the portfolio of a decision beside another one. */
    public void open(Decision decision) {
        compare.choose(CompareViewModel.Side.ONE, new Contender.Decided(decision.number()));
        compare.show(CompareViewModel.Sheet.SIDES);
    }
}
