package org.senken.ui.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.language.Messages;

/** Two portfolios side by side: which they are, and what there is to say of them. */
public final class CompareViewModel {
    /** What the page shows. */
    public enum Sheet {
        /** The two portfolios item by item. */
        SIDES,
        /** The two as a figure. */
        FIGURE,
        /** What was decided so far. */
        LOG,
        /** How far the result hangs on single people. */
        PEOPLE
    }

    /** The places of the two portfolios. */
    public enum Side {
        ONE,
        OTHER;

        Side opposite() {
            return this == ONE ? OTHER : ONE;
        }
    }

    /**
     * A comparison and what was compared.
     *
     * @param robust what the program knows of regrets at present
     */
    public record Compared(Contender one, Contender other, Comparison comparison, Ready ready) {
        Contender contender(Side side) {
            return side == Side.ONE ? one : other;
        }

        Chosen chosen(Side side) {
            return side == Side.ONE ? comparison.one() : comparison.other();
        }

        StudyFunding funding() {
            return comparison.funding();
        }
    }

    /** What was last asked for: the answer rests on it. */
    private record Question(Contender one, Contender other, Ready ready) {}

    private static final String COMPARISON = "two portfolios";

    private final PortfolioViewModel room;
    private final ReadyViewModel ready;
    private final DraftsViewModel drafts;
    private final DecisionsViewModel decisions;
    private final LeaveOutViewModel people;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.SIDES);
    private final Map<Side, Contender.Source> wished = new EnumMap<>(Side.class);
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Contender>> contenders = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Question> asked = Optional.empty();

    CompareViewModel(PortfolioViewModel room) {
        this.room = room;
        ready = new ReadyViewModel(room);
        drafts = new DraftsViewModel(room, this);
        decisions = new DecisionsViewModel(room, this);
        people = new LeaveOutViewModel(room);
        room.studyProperty().subscribe(study -> follow());
        ready.readyProperty().subscribe(found -> follow());
    }

    private void follow() {
        contenders.set(Contenders.of(room.study().portfolio(), ready.readyProperty().get()));
        ask();
    }

    // Properties

    PortfolioViewModel room() {
        return room;
    }

    public Messages messages() {
        return room.messages();
    }

    ObservableValue<Study> studyProperty() {
        return room.studyProperty();
    }

    public DraftsViewModel drafts() {
        return drafts;
    }

    public DecisionsViewModel decisions() {
        return decisions;
    }

    public LeaveOutViewModel people() {
        return people;
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** All portfolios there are to be compared, worked out, put together and decided. */
    ReadOnlyObjectProperty<List<Contender>> contendersProperty() {
        return contenders.getReadOnlyProperty();
    }

    /** The two that are looked at; empty until they are worked out, and where nothing can be compared. */
    public ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** The portfolio at one side; empty while there is none. */
    public Optional<Contender> contender(Side side) {
        var all = contenders.get();
        return Optional.ofNullable(wished.get(side))
                .flatMap(source -> Contenders.from(source, all))
                .or(() -> usual(side, all));
    }

    /** Where nobody has wished for another: the first there is, and the first that has other items. */
    private Optional<Contender> usual(Side side, List<Contender> all) {
        if (side == Side.ONE) {
            return all.stream().findFirst();
        }
        var one = contender(Side.ONE);
        return all.stream()
                .filter(each -> one.filter(first -> first.items().equals(each.items()))
                        .isEmpty())
                .findFirst()
                .or(() -> one);
    }

    Naming naming() {
        return new Naming(room.study().catalogue(), room.study().portfolio());
    }

    /** The items that can be turned in and out, in the study's order. */
    List<Item> items() {
        return room.study().portfolio().items();
    }

    /** Why nothing is worked out yet, or what to do first; empty where something can be compared. */
    Optional<Sentence> obstacle() {
        return new Obstacle(room.study(), ready.readyProperty().get()).sentence();
    }

    /** What the program has worked out. */
    Optional<FundingAnswer> answer() {
        return ready.readyProperty().get().answer();
    }

    // Commands

    /** The page is on screen: from now on what is ready to be compared follows the study. */
    public void watch() {
        ready.watch();
        ask();
    }

    public void show(Sheet wanted) {
        sheet.set(wanted);
    }

    /** Puts a portfolio at a side. */
    public void choose(Side side, Contender.Source source) {
        // what the other side shows by itself shall not jump
        contender(side.opposite()).ifPresent(each -> wished.put(side.opposite(), each.source()));
        wished.put(side, source);
        follow();
    }

    /** Shows the votes behind an item on the map. */
    public void trace(ItemId item) {
        subjectOf(item).ifPresent(subject -> {
            room.map().choose(subject);
            room.show(PortfolioViewModel.Page.MAP);
        });
    }

    private Optional<SubjectId> subjectOf(ItemId item) {
        var votes = room.study().fundingCase();
        return room.study().portfolio().item(item).flatMap(each -> each.judgedAs(
                subject -> votes.filter(known -> known.isJudged(subject)).isPresent()));
    }

    private void ask() {
        var one = contender(Side.ONE);
        var other = contender(Side.OTHER);
        var answer = answer();
        if (one.isEmpty() || other.isEmpty() || answer.isEmpty()) {
            asked = Optional.empty();
            compared.set(Optional.empty());
            return;
        }
        var question = new Question(one.get(), other.get(), ready.readyProperty().get());
        if (!asked.equals(Optional.of(question))) {
            asked = Optional.of(question);
            var funding = answer.get().funding();
            room.tools()
                    .background()
                    .aside(
                            COMPARISON,
                            () -> Comparison.of(
                                    funding, question.one().items(), question.other().items()),
                            found -> show(question, found),
                            room.tools().notices()::failed);
        }
    }

    /** Only what still holds is shown. */
    private void show(Question question, Comparison found) {
        if (asked.equals(Optional.of(question))) {
            compared.set(
                    Optional.of(new Compared(question.one(), question.other(), found, question.ready())));
        }
    }
}
