package org.senken.ui.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.EvidenceId;
import org.senken.core.technology.Grade;
import org.senken.core.technology.Language;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.EvidenceEdits;
import org.senken.language.Messages;

/** The evidence ledger: what speaks for or against the scores, and whether it still holds. */
public final class SourcesViewModel {
    private final ReportViewModel room;
    private final ReadOnlyObjectWrapper<Optional<SubjectId>> about = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EvidenceId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    SourcesViewModel(ReportViewModel room) {
        this.room = room;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ReportViewModel room() {
        return room;
    }

    Ledger ledger() {
        return room.study().ledger();
    }

    /** The subject whose sources are listed; empty for those of all. */
    public ReadOnlyObjectProperty<Optional<SubjectId>> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<EvidenceId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The entries that are listed. */
    public List<Evidence> listed() {
        return about.get().map(ledger()::about).orElseGet(ledger()::entries);
    }

    /** The chosen entry, unless it is gone. */
    public Optional<Evidence> chosen() {
        return chosen.get().flatMap(ledger()::entry);
    }

    public boolean isStale(Evidence entry) {
        return ledger().isStale(entry, room.today());
    }

    /** How many entries must be looked at again. */
    long staleCount() {
        return ledger().entries().stream().filter(this::isStale).count();
    }

    /** What a source can be about, in the order of the catalogue. */
    List<Subject> subjects() {
        return room.study()
                .catalogue()
                .subjects()
                .filter(each -> !each.retired())
                .toList();
    }

    List<Criterion> criteria() {
        return room.study().criteria();
    }

    Text name(SubjectId id) {
        return room.study().catalogue().subject(id).map(Subject::label).orElseGet(() -> Text.same(id.value()));
    }

    Text name(CriterionId id) {
        return room.study().criterion(id).map(Criterion::name).orElseGet(() -> Text.same(id.value()));
    }

    // Commands

    /** Lists the sources of one subject, or of all. */
    public void list(Optional<SubjectId> subject) {
        about.set(subject);
    }

    /** Lists the sources of the subject of that name; of all if there is none. */
    void read(Text subject) {
        about.set(subjects().stream()
                .filter(each -> each.label().equals(subject))
                .findFirst()
                .map(Subject::id));
        chosen.set(listed().stream().filter(this::isStale).findFirst().map(Evidence::id));
    }

    public void choose(Optional<EvidenceId> entry) {
        chosen.set(entry);
    }

    /** Adds a source about the listed subject, else about that of the chosen entry, else about the first. */
    public void add() {
        var subject = about.get()
                .or(() -> chosen().map(Evidence::subject))
                .or(() -> subjects().stream().findFirst().map(Subject::id));
        if (subject.isEmpty()) {
            room.tools().notices().refused(Sentence.of("sources.none.subject"));
            return;
        }
        var id = new EvidenceId(NewIds.numbered("source", ledger().entries().size() + 1, ids()));
        var entry = new Evidence(
                id,
                subject.get(),
                Optional.empty(),
                Messages.inBoth("sources.new"),
                Optional.empty(),
                room.today(),
                "",
                "",
                Grade.C);
        room.apply(EvidenceEdits.add(room.study(), entry));
        chosen.set(Optional.of(id));
    }

    private Set<String> ids() {
        return ledger().entries().stream().map(each -> each.id().value()).collect(Collectors.toSet());
    }

    /** Takes an entry away; undo brings it back. The one after it is chosen. */
    public void remove(EvidenceId id) {
        var list = listed().stream().map(Evidence::id).toList();
        int at = list.indexOf(id);
        var next = at + 1 < list.size() ? at + 1 : at - 1;
        chosen.set(next < 0 ? Optional.empty() : Optional.of(list.get(next)));
        room.apply(EvidenceEdits.remove(room.study(), id));
    }

    /** Notes that somebody has seen today that the source still holds. */
    public void lookedToday(EvidenceId id) {
        change(id, entry -> entry.withLooked(room.today()));
    }

    public void cite(EvidenceId id, Language language, String typed) {
        change(id, entry -> entry.withCitation(entry.citation().with(language, typed)));
    }

    public void about(EvidenceId id, SubjectId subject) {
        change(
                id,
                entry -> new Evidence(
                        entry.id(),
                        subject,
                        entry.criterion(),
                        entry.citation(),
                        entry.published(),
                        entry.looked(),
                        entry.link(),
                        entry.page(),
                        entry.grade()));
    }

    public void bearsOn(EvidenceId id, Optional<CriterionId> criterion) {
        change(id, entry -> entry.withCriterion(criterion));
    }

    public void grade(EvidenceId id, Grade grade) {
        change(id, entry -> entry.withGrade(grade));
    }

    public void page(EvidenceId id, String typed) {
        change(id, entry -> entry.withPage(typed));
    }

    /** Sets where a source can be read; false if that is no address. */
    public boolean link(EvidenceId id, String typed) {
        if (!isAddress(typed.strip())) {
            room.tools().notices().refused(Sentence.of("sources.link.wrong", typed.strip()));
            return false;
        }
        change(id, entry -> entry.withLink(typed));
        return true;
    }

    private static boolean isAddress(String typed) {
        if (typed.isEmpty()) {
            return true;
        }
        try {
            var scheme = new URI(typed).getScheme();
            return scheme != null && Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    /** Sets when a source appeared; blank if nobody knows. False if that is no day. */
    public boolean published(EvidenceId id, String typed) {
        if (typed.isBlank()) {
            change(id, entry -> entry.withPublished(Optional.empty()));
            return true;
        }
        var day = day(typed);
        day.ifPresent(found -> change(id, entry -> entry.withPublished(day)));
        return day.isPresent();
    }

    /** Sets when somebody last saw that a source holds. False if that is no day. */
    public boolean looked(EvidenceId id, String typed) {
        var day = day(typed);
        day.ifPresent(found -> change(id, entry -> entry.withLooked(found)));
        return day.isPresent();
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip().replace('/', '-')));
        } catch (DateTimeParseException wrong) {
            room.tools().notices().refused(Sentence.of("sources.day.wrong", typed.strip()));
            return Optional.empty();
        }
    }

    /** Sets after how many days a source must be looked at again. False if that is no such number. */
    public boolean staleAfter(String typed) {
        try {
            int days = Integer.parseInt(typed.strip());
            if (days >= 1 && days <= Ledger.LONGEST) {
                if (days != ledger().staleAfter()) {
                    room.apply(EvidenceEdits.staleAfter(days));
                }
                return true;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as a number out of range is
        }
        room.tools().notices().refused(Sentence.of("sources.stale.wrong", Ledger.LONGEST));
        return false;
    }

    private void change(EvidenceId id, UnaryOperator<Evidence> change) {
        var before = ledger().entry(id);
        if (before.isPresent() && !change.apply(before.get()).equals(before.get())) {
            room.apply(EvidenceEdits.change(room.study(), id, change));
        }
    }
}
