package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.FundedStudy;
import org.senken.chart.PortfolioCharts;
import org.senken.chart.PortfolioPair;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.LimitWords;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.ui.common.Sought;

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
     * @param ready what the program knows of regrets at present
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

    /** What a comparison hangs on. */
    private record Question(Contender one, Contender other, Ready ready) {}

    private final PortfolioViewModel room;
    private final DraftsViewModel drafts;
    private final DecisionsViewModel decisions;
    private final LeaveOutViewModel people;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.SIDES);
    private final Map<Side, Contender.Source> wished = new EnumMap<>(Side.class);
    private final Sought<Question, Compared> compared;
    private final ReadOnlyObjectWrapper<List<Contender>> contenders = new ReadOnlyObjectWrapper<>(List.of());

    CompareViewModel(PortfolioViewModel room) {
        this.room = room;
        compared = room.funding().sought("two portfolios");
        drafts = new DraftsViewModel(room, this);
        decisions = new DecisionsViewModel(room, this);
        people = new LeaveOutViewModel(room);
        room.studyProperty().subscribe(study -> follow());
        room.funding().funding().stateProperty().subscribe(state -> follow());
        room.funding().robust().stateProperty().subscribe(state -> follow());
    }

    private void follow() {
        var ready = Ready.of(room.funding());
        contenders.set(Contenders.of(room.study().portfolio(), ready));
        ask(ready);
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
    public ObservableValue<Optional<Compared>> comparedProperty() {
        return compared.stateProperty().map(Sought.State::found);
    }

    /** The two that are looked at, now. */
    public Optional<Compared> compared() {
        return compared.found();
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
                .filter(each ->
                        one.filter(first -> first.items().equals(each.items())).isEmpty())
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

    /** The two as a figure; empty while there is nothing to compare. */
    public Optional<Figure> figure() {
        return compared.found().map(each -> {
            var pair = new PortfolioPair(
                    each.comparison(), each.one().name(), each.other().name());
            var funded = FundedStudy.of(each.ready().answer().orElseThrow()).withPair(pair);
            return PortfolioCharts.of(room.study())
                    .with(funded)
                    .figure(ChartWish.of(ChartKind.COMPARE), messages().language());
        });
    }

    /** Why there is no figure. */
    Sentence noFigure() {
        return obstacles().stream().findFirst().orElse(Sentence.of("versus.waiting"));
    }

    /** Why nothing can be compared; empty while it is being worked out. */
    List<Sentence> obstacles() {
        var known = room.funding().funding().found();
        return known.flatMap(Funding::answer)
                .filter(answer -> answer.optimum().isEmpty())
                .map(this::clash)
                .orElseGet(() -> known.map(Funding::obstacles).orElse(List.of()));
    }

    /** That no portfolio is allowed, and the smallest set of limits that clash. */
    private List<Sentence> clash(FundingAnswer answer) {
        var all = new ArrayList<Sentence>();
        all.add(Sentence.of("portfolio.clash"));
        all.addAll(LimitWords.of(answer.clash(), answer.funding(), naming()));
        return all;
    }

    // Commands

    /** The page is in sight: what can be compared is worked out unless it is there. */
    public void want(Study study) {
        room.funding().want(study);
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

    /** Shows what is behind an item: its figures, and from there the votes. */
    public void trace(ItemId item) {
        room.budget().choose(item);
        room.show(PortfolioViewModel.Page.BUDGET);
    }

    private void ask(Ready ready) {
        var one = contender(Side.ONE);
        var other = contender(Side.OTHER);
        if (one.isEmpty() || other.isEmpty() || ready.answer().isEmpty()) {
            compared.clear();
            return;
        }
        var question = new Question(one.get(), other.get(), ready);
        var funding = ready.answer().get().funding();
        compared.ask(question, progress -> compared(question, funding));
    }

    private static Compared compared(Question question, StudyFunding funding) {
        var found =
                Comparison.of(funding, question.one().items(), question.other().items());
        return new Compared(question.one(), question.other(), found, question.ready());
    }
}
