package org.senken.ui.portfolio;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.ItemWorth;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.editing.DecisionEdits;
import org.senken.editing.RulesEdits;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Notices;

/** The budget page: what to fund, what can be funded, and what must be kept to. */
public final class BudgetViewModel {
    /** The sections of the page. */
    public enum Section {
        /** What to fund under the budget. */
        RESULTS,
        /** What can be funded. */
        ITEMS,
        /** What must be kept to. */
        LIMITS
    }

    /** From which side the result is looked at. */
    public enum Angle {
        /** Every item with its figures. */
        TABLE,
        /** The best value for every budget. */
        FRONTIER,
        /** Value, risk and cost. */
        FRONT,
        /** In how many good portfolios each item is. */
        CORE,
        /** What is spent year by year. */
        YEARS
    }

    private final PortfolioViewModel room;
    private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.RESULTS);
    private final ReadOnlyObjectWrapper<Angle> angle = new ReadOnlyObjectWrapper<>(Angle.TABLE);
    private final ReadOnlyObjectWrapper<OptionalLong> tried = new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NonDominated.Standing>> filter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.NOTHING);
    private final BudgetQuestions questions;
    private final ObservableValue<BudgetState> state;
    private final ItemsViewModel items;
    private final LimitsViewModel limits;

    /**
     * What the side of the page is about.
     *
     * @param item whose figures are shown
     * @param subject whose votes are shown, before everything else
     */
    public record Focus(Optional<ItemId> item, Optional<SubjectId> subject) {
        static final Focus NOTHING = new Focus(Optional.empty(), Optional.empty());
    }

    BudgetViewModel(PortfolioViewModel room) {
        this.room = room;
        questions = new BudgetQuestions(room);
        items = new ItemsViewModel(room);
        limits = new LimitsViewModel(room);
        state = BudgetState.of(this);
        funding().funding().stateProperty().subscribe(state -> {
            if (state.isCurrent()) {
                tried.set(OptionalLong.empty());
                shown.set(Optional.empty());
            }
            goOn();
        });
        funding().robust().stateProperty().subscribe(any -> goOn());
    }

    /** What was asked about an older answer is asked again. */
    private void goOn() {
        if (angle.get() == Angle.FRONT) {
            questions.askFront();
        }
        focus.get().item().ifPresent(questions::askConditions);
        questions.askTopicsAgain();
    }

    // Properties

    public Messages messages() {
        return room.messages();
    }

    PortfolioViewModel room() {
        return room;
    }

    /** The answer on funding that the page shows. */
    public FundingViewModel funding() {
        return room.funding();
    }

    /** Answers that are sought only when they are asked for. */
    public BudgetQuestions questions() {
        return questions;
    }

    /** What can be funded. */
    public ItemsViewModel items() {
        return items;
    }

    /** What must be kept to. */
    public LimitsViewModel limits() {
        return limits;
    }

    public ReadOnlyObjectProperty<Section> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /** Whether the results are on screen. */
    boolean isInSight() {
        return room.pageProperty().get() == PortfolioViewModel.Page.BUDGET && section.get() == Section.RESULTS;
    }

    public ReadOnlyObjectProperty<Angle> angleProperty() {
        return angle.getReadOnlyProperty();
    }

    /** The budget under the thumb while it is dragged, in yen. */
    public ReadOnlyObjectProperty<OptionalLong> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /** The portfolio that is looked at instead of the best at the budget. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Which items are listed: all, or those of one standing. */
    public ReadOnlyObjectProperty<Optional<NonDominated.Standing>> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Focus> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /** Everything that the results show. */
    ObservableValue<BudgetState> stateProperty() {
        return state;
    }

    public ObservableValue<Study> studyProperty() {
        return room.studyProperty();
    }

    /** The newest answer, if there is anything to choose from. */
    public Optional<FundingAnswer> answer() {
        return funding().funding().found().flatMap(Funding::answer);
    }

    /** What items and subjects are called. */
    Naming naming() {
        return new Naming(room.study().catalogue(), room.study().portfolio());
    }

    /** Whether areas of survey stand among the items: their money is hypothetical. */
    public boolean isHypothetical() {
        return answer().flatMap(each -> ModelWords.hypothetical(each.funding().study(), naming()))
                .isPresent();
    }

    /** The subject whose votes speak for an item. */
    Optional<SubjectId> judgedAs(FundingAnswer answer, Item item) {
        return item.judgedAs(answer.funding().study()::isJudged);
    }

    /** The votes that were asked for. */
    Optional<Behind> behind() {
        return focus.get()
                .subject()
                .flatMap(subject -> answer().map(FundingAnswer::world)
                        .filter(world -> world.subjects().contains(subject))
                        .map(world -> Behind.of(room.study(), world, subject)));
    }

    /** What holds for all weights and scenarios; empty while it is not known, or if no portfolio is allowed. */
    Optional<RobustAnswer> robust() {
        return funding()
                .robust()
                .found()
                .filter(each -> !each.set().portfolios().isEmpty());
    }

    /** The budget in yen: the one that is tried, else that of the study; 0 if none is set. */
    public long budget() {
        return tried.get().orElse(room.study().portfolio().rules().budget());
    }

    public BudgetScale scale() {
        return BudgetScale.of(answer(), room.study().portfolio().rules().budget());
    }

    /** A sum of yen with its unit. */
    public String yen(long sum) {
        return Numbers.yen(sum, messages().language());
    }

    /** A sum of yen without its unit. */
    public String amount(long sum) {
        return Numbers.yenInUnit(sum, messages().language());
    }

    /** The portfolio that is looked at: a chosen one, the one under the thumb, or the best; empty if none is allowed. */
    public Optional<Shown> portfolio() {
        return shown.get().or(() -> answer().flatMap(this::best));
    }

    private Optional<Shown> best(FundingAnswer answer) {
        long yen = budget();
        var items = tried.get().isPresent()
                ? answer.frontier().at(yen).map(step -> step.items())
                : answer.optimum().map(Chosen::items);
        var name = yen == 0 ? Sentence.of("budget.best.free") : Sentence.of("budget.best", Yen.words(yen));
        return items.map(each -> new Shown(Shown.Kind.BEST, name, Set.copyOf(each)));
    }

    /** What there is to say of the portfolio that is looked at. */
    public Optional<Chosen> chosen() {
        return answer().flatMap(
                        answer -> portfolio().map(each -> Chosen.of(answer.funding(), answer.world(), each.items())));
    }

    /** The rows of the table: those that most good portfolios have come first. */
    public List<BudgetLine> lines() {
        return allLines()
                .filter(this::isListed)
                .sorted(Comparator.comparingDouble((BudgetLine line) -> -line.share())
                        .thenComparingDouble(line -> -line.worth().value()))
                .toList();
    }

    /** The row of an item, whether it is listed or not. */
    Optional<BudgetLine> line(ItemId item) {
        return allLines().filter(each -> each.id().equals(item)).findFirst();
    }

    private Stream<BudgetLine> allLines() {
        var taken = portfolio().map(Shown::items).orElse(Set.of());
        return answer().stream()
                .flatMap(answer -> answer.items().stream()
                        .map(worth ->
                                line(answer, worth, taken.contains(worth.item().id()))));
    }

    private BudgetLine line(FundingAnswer answer, ItemWorth worth, boolean taken) {
        var item = worth.item();
        return new BudgetLine(
                naming().of(item),
                taken,
                worth,
                standing(item.id()),
                count(item.id()),
                ProtectionFlag.of(answer.funding().study(), item));
    }

    private boolean isListed(BudgetLine line) {
        return filter.get()
                .map(wanted -> line.standing()
                        .filter(each -> each.standing() == wanted)
                        .isPresent())
                .orElse(true);
    }

    /** What an item is among the portfolios that nothing betters. */
    public Optional<ItemStanding> standing(ItemId item) {
        return robust().stream()
                .flatMap(each -> each.items().stream())
                .filter(each -> each.item().equals(item))
                .findFirst();
    }

    private Optional<CoreOverExperts.Count> count(ItemId item) {
        return funding().people().found().stream()
                .flatMap(each -> each.items().stream())
                .filter(each -> each.item().equals(item))
                .findFirst();
    }

    /** How many items are core, borderline or exterior; empty while that is not known. */
    public Optional<Long> count(NonDominated.Standing standing) {
        return robust().map(each -> each.items().stream()
                .filter(item -> item.standing() == standing)
                .count());
    }

    // Commands

    public void show(Section wanted) {
        section.set(wanted);
    }

    public void show(Angle wanted) {
        angle.set(wanted);
        if (wanted == Angle.FRONT) {
            questions.askFront();
        }
    }

    /** Looks at the best portfolio for another budget; nothing is changed. */
    public void tryBudget(long yen) {
        shown.set(Optional.empty());
        tried.set(OptionalLong.of(yen));
    }

    /** Makes a budget the study's own; 0 takes the limit away. */
    public void decideBudget(long yen) {
        shown.set(Optional.empty());
        boolean isNew = yen != room.study().portfolio().rules().budget();
        // what was looked up stays on screen until the answer is there
        tried.set(isNew && yen > 0 ? OptionalLong.of(yen) : OptionalLong.empty());
        if (isNew) {
            room.apply(RulesEdits.budget(yen));
        }
    }

    /** Enters a budget in the unit of the language; blank takes the limit away. */
    public void typeBudget(String typed) {
        if (typed.isBlank()) {
            decideBudget(0);
            return;
        }
        Numbers.parseYen(typed, messages().language())
                .ifPresentOrElse(
                        this::decideBudget, () -> room.tools().notices().refused(Sentence.of("budget.wrong", typed)));
    }

    /** Looks at a portfolio. */
    public void look(Shown wanted) {
        shown.set(wanted.kind() == Shown.Kind.BEST ? Optional.empty() : Optional.of(wanted));
    }

    /** Looks at the best portfolio at the budget again. */
    public void lookAtBest() {
        shown.set(Optional.empty());
    }

    /** Lists only the items of one standing, or all again if they are listed already. */
    public void turn(NonDominated.Standing wanted) {
        filter.set(filter.get().equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted));
    }

    /** Shows what is behind an item. */
    public void choose(ItemId item) {
        focus.set(new Focus(Optional.of(item), Optional.empty()));
        questions.askConditions(item);
    }

    /** Shows the votes on a subject. */
    public void chooseVotes(SubjectId subject) {
        focus.set(new Focus(focus.get().item(), Optional.of(subject)));
    }

    /** Goes back from the votes to the item, and from the item to the whole. */
    public void unchoose() {
        var now = focus.get();
        focus.set(now.subject().isPresent() ? new Focus(now.item(), Optional.empty()) : Focus.NOTHING);
    }

    /** Turns to where weights are entered. */
    public void goToWeights() {
        room.show(PortfolioViewModel.Page.SURE);
    }

    /** Turns to the items of the result. */
    public void goTo() {
        show(Section.RESULTS);
        show(Angle.TABLE);
        room.show(PortfolioViewModel.Page.BUDGET);
    }

    /** Turns to where an item is entered. */
    public void edit(ItemId item) {
        items.select(item);
        show(Section.ITEMS);
    }

    /** Keeps a portfolio as one to be compared with others. */
    public void take(Shown wanted) {
        var name = Messages.inBoth(wanted.name());
        var id = NewDrafts.id(room.study().portfolio().drafts());
        room.apply(DecisionEdits.add(new Draft(id, name, new HashSet<>(wanted.items()))));
        room.tools()
                .notices()
                .done(
                        Sentence.of("budget.taken", name),
                        new Notices.Offer(
                                Sentence.of("budget.to-compare"), () -> room.show(PortfolioViewModel.Page.COMPARE)));
    }
}
