package org.senken.ui.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.ItemEdits;
import org.senken.language.FiscalYears;
import org.senken.language.Messages;

/** What may be funded: which item is looked at, how items are added, moved and removed. */
public final class ItemsViewModel {
    /** What stands beside the list. */
    enum Sheet {
        /** The item that is looked at. */
        DETAIL,
        /** Technologies to make items of. */
        TECHNOLOGIES,
        /** Areas to make hypothetical items of. */
        AREAS,
        /** Rows of a spreadsheet. */
        PASTE
    }

    private final PortfolioViewModel room;
    private final PasteViewModel paste;
    private final Tickable<SubjectId> offers = new Tickable<>();
    private final ReadOnlyObjectWrapper<Optional<ItemId>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.DETAIL);
    private final ReadOnlyObjectWrapper<ItemsWeighed> weighed = new ReadOnlyObjectWrapper<>(ItemsWeighed.NOTHING);

    public ItemsViewModel(PortfolioViewModel room) {
        this.room = room;
        paste = new PasteViewModel(this);
        room.studyProperty().subscribe(this::follow);
    }

    private void follow(Study study) {
        if (selected.get().flatMap(study.portfolio()::item).isEmpty()) {
            selected.set(study.portfolio().items().stream().findFirst().map(Item::id));
        }
        if (sheet.get() == Sheet.TECHNOLOGIES || sheet.get() == Sheet.AREAS) {
            offers.follow(offered(sheet.get()));
        }
    }

    // Properties

    PortfolioViewModel room() {
        return room;
    }

    Messages messages() {
        return room.messages();
    }

    Language language() {
        return room.preferences().language();
    }

    Study study() {
        return room.study();
    }

    ObservableValue<Study> studyProperty() {
        return room.studyProperty();
    }

    List<Item> items() {
        return study().portfolio().items();
    }

    ReadOnlyObjectProperty<Optional<ItemId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The item that is looked at. */
    Optional<Item> current() {
        return selected.get().flatMap(study().portfolio()::item);
    }

    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The changes of an item. */
    ItemViewModel item(ItemId id) {
        return new ItemViewModel(this, id);
    }

    /** The technologies and areas whose votes can speak for an item. */
    List<SubjectId> subjects() {
        return study().catalogue()
                .subjects()
                .filter(each -> !each.retired())
                .map(Subject::id)
                .toList();
    }

    PasteViewModel pasted() {
        return paste;
    }

    /** What items can be made of, with ticks. */
    Tickable<SubjectId> offers() {
        return offers;
    }

    /** What the votes say of the items, as far as it has been reckoned. */
    ReadOnlyObjectProperty<ItemsWeighed> weighedProperty() {
        return weighed.getReadOnlyProperty();
    }

    ItemsWeighed weighed() {
        return weighed.get();
    }

    /** Whether money over an area is meant, which is for exercise only. */
    boolean isHypothetical(Item which) {
        return which.subject().flatMap(study().catalogue()::area).isPresent();
    }

    NewItems fresh() {
        return new NewItems(study(), FiscalYears.of(LocalDate.now(room.tools().clock())));
    }

    // Commands

    /** The page is on screen: reckons what items are worth as the study stands. */
    void weigh(Study study) {
        room.tools()
                .background()
                .aside(
                        "items",
                        () -> ItemsWeighed.of(study),
                        weighed::set,
                        room.tools().notices()::failed);
    }

    public void select(ItemId id) {
        selected.set(Optional.of(id));
        sheet.set(Sheet.DETAIL);
    }

    void showDetail() {
        sheet.set(Sheet.DETAIL);
    }

    /** Offers the technologies that are no items yet. */
    public void offerTechnologies() {
        offer(Sheet.TECHNOLOGIES);
    }

    /** Offers the areas that are no items yet; money over areas is hypothetical. */
    public void offerAreas() {
        offer(Sheet.AREAS);
    }

    private void offer(Sheet wanted) {
        offers.begin(offered(wanted), List.of());
        sheet.set(wanted);
    }

    private List<Tickable.Option<SubjectId>> offered(Sheet wanted) {
        var catalogue = study().catalogue();
        Stream<? extends Subject> subjects =
                wanted == Sheet.AREAS ? catalogue.areas().stream() : catalogue.technologies().stream();
        var there = items().stream().flatMap(each -> each.subject().stream()).collect(Collectors.toSet());
        var facts = new ItemWords(this);
        return subjects.filter(each -> !each.retired() && !there.contains(each.id()))
                .map(each -> new Tickable.Option<>(each.id(), messages().get(each.name()), facts.offer(each)))
                .toList();
    }

    /** Ticks something that is offered, or unticks it. */
    public void tick(SubjectId subject) {
        offers.turn(subject);
    }

    /** Makes items of everything that is ticked, in one step. */
    public void addTicked() {
        var fresh = fresh();
        var made = offers.ticked().stream()
                .flatMap(id -> study().catalogue().subject(id).stream())
                .map(fresh::of)
                .toList();
        if (made.isEmpty()) {
            refused(Sentence.of("items.tick.nothing"));
        } else {
            addAll(made);
        }
    }

    /** Adds items at the end and looks at the first of them; false if there would be too many. */
    boolean addAll(List<Item> made) {
        int free = Portfolio.MOST_ITEMS - items().size();
        if (made.size() > free) {
            refused(Sentence.of("items.most", Portfolio.MOST_ITEMS, made.size(), free));
            return false;
        }
        room.apply(made.size() == 1 ? ItemEdits.add(made.getFirst()) : ItemEdits.addAll(made));
        select(made.getFirst().id());
        room.tools().notices().done(Sentence.of(made.size() == 1 ? "items.added.one" : "items.added", made.size()));
        return true;
    }

    /** Asks for a name and adds a project of the group's own. */
    public void addOwn() {
        room.tools()
                .dialogs()
                .line(Sentence.of("items.add.own"), Sentence.of("item.name"), "")
                .filter(name -> !name.isBlank())
                .ifPresent(name -> addAll(List.of(fresh().own(Text.only(language(), name)))));
    }

    /** Turns to the sheet that takes rows of a spreadsheet. */
    public void openPaste(String rows) {
        paste.begin(rows);
        sheet.set(Sheet.PASTE);
    }

    /** Puts a copy of the item that is looked at behind it. */
    void duplicate() {
        current().ifPresent(original -> {
            if (items().size() >= Portfolio.MOST_ITEMS) {
                refused(Sentence.of("items.most", Portfolio.MOST_ITEMS, 1, 0));
                return;
            }
            var copy = fresh().copy(original, copied(original.name()));
            room.apply(ItemEdits.insert(items().indexOf(original) + 1, copy));
            select(copy.id());
        });
    }

    private static Text copied(Text name) {
        return new Text(
                name.en().isEmpty() ? "" : Messages.in(Language.EN).get("item.copy", name.en()),
                name.ja().isEmpty() ? "" : Messages.in(Language.JA).get("item.copy", name.ja()));
    }

    /** Moves the item that is looked at so many places down, or up if negative. */
    void move(int places) {
        current().ifPresent(each -> room.apply(ItemEdits.move(study(), each.id(), places)));
    }

    /** Removes the item that is looked at; asks first where limits or portfolios to compare speak of it. */
    void remove() {
        current().ifPresent(each -> {
            int mentions = mentions(each.id());
            if (mentions == 0 || confirmed(each, mentions)) {
                var next = neighbour(each);
                room.apply(ItemEdits.remove(study(), each.id()));
                next.ifPresent(this::select);
            }
        });
    }

    private boolean confirmed(Item each, int mentions) {
        return room.tools()
                .dialogs()
                .confirm(
                        Sentence.of("items.remove.title", each.name()),
                        Sentence.of("items.remove.text", mentions),
                        Sentence.of("items.remove"));
    }

    private int mentions(ItemId id) {
        var rules = study().portfolio().rules();
        var drafts = study().portfolio().drafts();
        return (int) (rules.requirements().stream()
                        .filter(each -> each.item().equals(id) || each.needs().equals(id))
                        .count()
                + rules.exclusive().stream().filter(each -> each.contains(id)).count()
                + rules.groups().stream()
                        .filter(each -> each.items().contains(id))
                        .count()
                + rules.synergies().stream()
                        .filter(each -> each.items().contains(id))
                        .count()
                + drafts.stream().filter(each -> each.items().contains(id)).count());
    }

    private Optional<ItemId> neighbour(Item gone) {
        var left = new ArrayList<>(items());
        int place = left.indexOf(gone);
        left.remove(gone);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(left.get(Math.min(place, left.size() - 1)).id());
    }

    void refused(Sentence sentence) {
        room.tools().notices().refused(sentence);
    }
}
