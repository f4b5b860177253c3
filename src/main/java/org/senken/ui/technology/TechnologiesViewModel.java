package org.senken.ui.technology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Language;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.editing.TechnologyEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The areas and technologies of the study: what is looked for, what is selected, and every change of them. */
public final class TechnologiesViewModel {
    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty showRetired = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Outline> outline;
    private final ReadOnlyObjectWrapper<Optional<Place>> selected;
    private final Set<SubjectId> expanded = new HashSet<>();
    private Optional<SubjectId> fresh = Optional.empty();
    private StudyId study;

    public TechnologiesViewModel(Session session, Preferences preferences, Notices notices, Dialogs dialogs) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        study = session.study().id();
        outline = new ReadOnlyObjectWrapper<>(made());
        selected = new ReadOnlyObjectWrapper<>(first(session.study()));
        session.stateProperty().subscribe(state -> follow(state.study()));
        filter.subscribe(this::refresh);
        showRetired.subscribe(this::refresh);
    }

    private void follow(Study changed) {
        if (!changed.id().equals(study)) {
            study = changed.id();
            selected.set(first(changed));
            expanded.clear();
            filter.set("");
        }
        if (!changed.catalogue().equals(outline.get().catalogue())) {
            refresh();
        }
    }

    private static Optional<Place> first(Study study) {
        return study.catalogue().areas().stream().findFirst().map(area -> Place.of(area.id()));
    }

    private void refresh() {
        outline.set(made());
    }

    private Outline made() {
        return Outline.of(session.study().catalogue(), new SearchWords(filter.get()), showRetired.get());
    }

    // Properties

    ReadOnlyObjectProperty<Outline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Place>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty showRetiredProperty() {
        return showRetired;
    }

    Catalogue catalogue() {
        return outline.get().catalogue();
    }

    /** The selected entry, whether the tree shows it or not; empty where there is none, or no longer. */
    Optional<Subject> selectedSubject() {
        return selected.get().flatMap(place -> catalogue().subject(place.subject()));
    }

    /** The area a new technology would stand under. */
    Optional<Area> selectedArea() {
        return selected.get().flatMap(place -> catalogue().area(place.area()));
    }

    /** The areas a technology can be listed under: those in use, and the one it stands under now. */
    List<Area> areasFor(Technology technology) {
        return catalogue().areas().stream()
                .filter(area -> !area.retired() || area.id().equals(technology.mainArea()))
                .toList();
    }

    boolean isExpanded(SubjectId area) {
        return expanded.contains(area);
    }

    /** Whether the entry was just added and waits for its name; true once. */
    boolean takeFresh(SubjectId id) {
        boolean waits = fresh.filter(id::equals).isPresent();
        if (waits) {
            fresh = Optional.empty();
        }
        return waits;
    }

    Messages messages() {
        return preferences.messages();
    }

    // Commands

    void select(Place place) {
        selected.set(Optional.of(place));
    }

    void expand(SubjectId area, boolean open) {
        if (open) {
            expanded.add(area);
        } else {
            expanded.remove(area);
        }
    }

    /** Asks for a name and adds an area at the end of the list that is being looked at. */
    void addArea() {
        listForNewAreas()
                .ifPresent(list -> ask("technologies.add.area").ifPresent(name -> {
                    int number = list.areas().size() + 1;
                    var id = NewId.of(name, "area", number, session.study().catalogue());
                    session.apply(TechnologyEdits.add(list.id(), Area.own(id, inLanguage(name))));
                    turnToNew(Place.of(id));
                }));
    }

    /** The list a new area would stand in; empty if the study has none. */
    Optional<Taxonomy> listForNewAreas() {
        var current = selectedArea().flatMap(area -> catalogue().taxonomyOf(area.id()));
        return current.or(() -> catalogue().taxonomies().stream().findFirst());
    }

    /** Asks for a name and adds a technology under the area that is being looked at. */
    void addTechnology() {
        selectedArea()
                .ifPresent(area -> ask("technologies.add.technology").ifPresent(name -> {
                    int number = catalogue().technologies().size() + 1;
                    var id =
                            NewId.of(name, "technology", number, session.study().catalogue());
                    expanded.add(area.id());
                    session.apply(TechnologyEdits.add(Technology.own(id, inLanguage(name), area.id())));
                    turnToNew(new Place(area.id(), id));
                }));
    }

    private Optional<String> ask(String title) {
        var label = Sentence.of("technologies.add.name");
        return dialogs.line(Sentence.of(title), label, "").filter(name -> !name.isBlank());
    }

    private Text inLanguage(String name) {
        return Text.only(preferences.language(), name);
    }

    private void turnToNew(Place place) {
        filter.set("");
        fresh = Optional.of(place.subject());
        select(place);
    }

    /** Gives an entry another name in one language; false if that would leave it without any. */
    boolean rename(SubjectId id, Language language, String name) {
        var blank = catalogue()
                .subject(id)
                .filter(subject -> subject.name().with(language, name).isEmpty())
                .isPresent();
        if (blank) {
            notices.refused(Sentence.of("technologies.name.needed"));
            return false;
        }
        session.apply(TechnologyEdits.rename(session.study(), id, language, name));
        return true;
    }

    void shorten(SubjectId id, Language language, String name) {
        session.apply(TechnologyEdits.shorten(session.study(), id, language, name));
    }

    void define(SubjectId id, Language language, String definition) {
        session.apply(TechnologyEdits.define(session.study(), id, language, definition));
    }

    /** Marks the wording of a published name as confirmed, or as in doubt again. */
    void confirm(SubjectId id, boolean confirmed) {
        var status = confirmed ? NameStatus.VERIFIED : NameStatus.UNVERIFIED;
        session.apply(TechnologyEdits.nameStatus(session.study(), id, status));
    }

    void retire(SubjectId id, boolean retired) {
        session.apply(TechnologyEdits.retire(session.study(), id, retired));
    }

    /** Moves an area up (negative) or down in its list. */
    void move(SubjectId area, int places) {
        session.apply(TechnologyEdits.move(session.study(), area, places));
    }

    /** Lists a technology under another area. */
    void moveTo(SubjectId technology, SubjectId area) {
        expanded.add(area);
        session.apply(TechnologyEdits.moveTo(session.study(), technology, area));
        select(new Place(area, technology));
    }
}
