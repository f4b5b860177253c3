package org.senken.ui.expert;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Interest;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.editing.ExpertEdits;
import org.senken.editing.ExpertEdits.NewExpert;
import org.senken.language.Messages;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The panel: who is in it, who is selected, and every change of it. */
public final class ExpertsViewModel {
    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<List<ExpertRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ExpertCode>> selected;
    private Optional<ExpertCode> fresh = Optional.empty();
    private Study study;

    public ExpertsViewModel(Session session, Preferences preferences, Notices notices, Dialogs dialogs) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        study = session.study();
        selected = new ReadOnlyObjectWrapper<>(first(study));
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    private void follow(Study changed) {
        if (!changed.id().equals(study.id())) {
            selected.set(first(changed));
        }
        study = changed;
        rows.set(rows(changed));
    }

    private static Optional<ExpertCode> first(Study study) {
        return study.experts().stream().findFirst().map(Expert::code);
    }

    private static List<ExpertRow> rows(Study study) {
        var voters = new HashSet<ExpertCode>();
        study.rounds()
                .forEach(round -> round.ballots().stream().map(Ballot::expert).forEach(voters::add));
        return study.experts().stream()
                .map(expert -> new ExpertRow(
                        expert, study.register().nameOf(expert.code()).orElse(""), voters.contains(expert.code())))
                .toList();
    }

    // Properties

    /** The experts in the order of the study. Follows every edit, also those of areas. */
    ReadOnlyObjectProperty<List<ExpertRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ExpertCode>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The row of the selected expert; empty where there is none, or no longer. */
    Optional<ExpertRow> selectedRow() {
        return selected.get()
                .flatMap(code -> rows.get().stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst());
    }

    /** An expert's self-ratings: all areas in use, and those that are rated. */
    List<Rating> ratings(Expert expert) {
        return study.catalogue().areas().stream()
                .filter(area -> !area.retired() || expert.expertise().containsKey(area.id()))
                .map(area -> new Rating(
                        area.id(),
                        label(area),
                        expert.expertiseIn(area.id()),
                        Optional.ofNullable(
                                study.register().declaredBy(expert.code()).get(area.id()))))
                .toList();
    }

    private String label(Area area) {
        return messages().get(area.label());
    }

    /** Whether the expert was just added and waits for a name; true once. */
    boolean takeFresh(ExpertCode code) {
        boolean waits = fresh.filter(code::equals).isPresent();
        if (waits) {
            fresh = Optional.empty();
        }
        return waits;
    }

    Messages messages() {
        return preferences.messages();
    }

    /** The members with a ballot who have not declared on every area in use. */
    List<ExpertCode> undeclared() {
        var areas = study.catalogue().areas().stream()
                .filter(area -> !area.retired())
                .map(Area::id)
                .toList();
        return study.experts().stream()
                .filter(expert -> expert.role().votes())
                .map(Expert::code)
                .filter(code -> !study.register().declaredBy(code).keySet().containsAll(areas))
                .toList();
    }

    // Commands

    /** Sets the working groups, typed with commas between them. */
    void group(ExpertCode code, String typed) {
        var groups = Arrays.stream(typed.split("[,、，]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        session.apply(ExpertEdits.change(code, expert -> expert.withGroups(groups)));
    }

    /** Declares an interest in an area; null takes the declaration back. */
    void declare(ExpertCode code, SubjectId area, @Nullable Interest interest) {
        session.apply(ExpertEdits.declare(code, area, interest));
    }

    /** Removes all names and declarations after asking; codes and votes stay. */
    void detachRegister() {
        if (dialogs.confirm(
                Sentence.of("experts.detach"),
                Sentence.of("experts.detach.text"),
                Sentence.of("experts.detach.verb"))) {
            session.apply(ExpertEdits.detachRegister());
        }
    }

    void select(ExpertCode code) {
        selected.set(Optional.of(code));
    }

    /** Adds a member with the next free code. */
    void add() {
        var code = new NextCode(codes()).next();
        fresh = Optional.of(code);
        session.apply(ExpertEdits.add(List.of(new NewExpert(Expert.member(code, Sector.OTHER), ""))));
        select(code);
    }

    /** Removes an expert who has no ballot. */
    void remove(ExpertCode code) {
        if (session.study().hasVoted(code)) {
            notices.refused(Sentence.of("experts.remove.voted"));
        } else {
            selectNeighbour(code);
            session.apply(ExpertEdits.remove(session.study(), code));
        }
    }

    private void selectNeighbour(ExpertCode code) {
        var codes = codes();
        int place = codes.indexOf(code);
        var neighbours = Stream.of(place + 1, place - 1).filter(each -> each >= 0 && each < codes.size());
        selected.set(neighbours.map(codes::get).findFirst());
    }

    /** Asks for rows of a spreadsheet and adds them. */
    void askForRows() {
        dialogs.lines(Sentence.of("experts.paste.title"), Sentence.of("experts.paste.how"))
                .filter(text -> !text.isBlank())
                .ifPresent(this::paste);
    }

    /** Adds the experts of pasted rows: all of them in one edit, or none and a sentence why. */
    void paste(String text) {
        switch (PastedRows.read(text, codes())) {
            case PastedRows.Refused refused -> notices.refused(refused.sentence());
            case PastedRows.Accepted accepted -> {
                session.apply(ExpertEdits.add(accepted.experts()));
                select(accepted.experts().getFirst().expert().code());
            }
        }
    }

    private List<ExpertCode> codes() {
        return session.study().experts().stream().map(Expert::code).toList();
    }

    void name(ExpertCode code, String name) {
        session.apply(ExpertEdits.name(code, name));
    }

    void giveRole(ExpertCode code, Role role) {
        session.apply(ExpertEdits.change(code, expert -> expert.withRole(role)));
    }

    void place(ExpertCode code, Sector sector) {
        session.apply(ExpertEdits.change(code, expert -> expert.withSector(sector)));
    }

    void describe(ExpertCode code, Language language, String discipline) {
        session.apply(ExpertEdits.change(
                code, expert -> expert.withDiscipline(expert.discipline().with(language, discipline))));
    }

    /** Sets a self-rating; null takes it back. */
    void rate(ExpertCode code, SubjectId area, @Nullable Expertise rating) {
        session.apply(ExpertEdits.rate(code, area, rating));
    }
}
