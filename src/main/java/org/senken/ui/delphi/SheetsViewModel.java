package org.senken.ui.delphi;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.delphi.Expert;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.BallotDifference.Arrival;
import org.senken.editing.BallotImport;
import org.senken.editing.Exchange;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.editing.IncomingBallot;
import org.senken.editing.InvalidInputException;
import org.senken.editing.LateBallot;
import org.senken.files.WholeFile;
import org.senken.language.Messages;
import org.senken.report.BallotForms;
import org.senken.ui.common.Background;
import org.senken.ui.common.Dialogs;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** Ballots that leave the program as spreadsheets or on paper, and spreadsheets that come back. */
public final class SheetsViewModel {
    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Background background;
    private final Exchange exchange;
    private final AddendaViewModel addenda;
    private final ReadOnlyObjectWrapper<Optional<BallotImport>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What the screens that collect ballots work with. */
    public record Tools(Background background, Exchange exchange) {}

    public SheetsViewModel(
            Session session,
            Preferences preferences,
            Notices notices,
            Dialogs dialogs,
            Tools tools,
            AddendaViewModel addenda) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.dialogs = dialogs;
        this.addenda = addenda;
        background = tools.background();
        exchange = tools.exchange();
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    /** What was read no longer holds once a ballot it was held against has changed. */
    private void follow(Study study) {
        boolean moved = waiting.get().stream()
                .flatMap(read -> read.ballots().stream())
                .anyMatch(each -> !study.openRound()
                        .map(round -> round.ballotOf(each.expert()))
                        .equals(Optional.of(each.before())));
        if (moved) {
            waiting.set(Optional.empty());
        }
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    /** The ballots that were read and wait for a word; empty if there are none. */
    public ReadOnlyObjectProperty<Optional<BallotImport>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    Study study() {
        return session.study();
    }

    // Commands

    /** Writes an empty ballot for each expert into a folder the user chooses. */
    public void write(SheetFormat format) {
        var study = study();
        dialogs.folder(Sentence.of("sheets.write.title"))
                .ifPresent(folder -> background.aside(
                        "sheets",
                        () -> exchange.writeBallots(study, folder, format),
                        files -> notices.done(Sentence.of("sheets.written", files.size(), folder)),
                        this::notWritten));
    }

    private void notWritten(Exception failure) {
        if (failure instanceof FileAlreadyExistsException there) {
            notices.refused(Sentence.of("sheets.there", there.getFile()));
        } else {
            notices.failed(failure);
        }
    }

    /** Writes the forms of the open round into one file for printing. */
    public void print() {
        var study = study();
        var round = study.openRound().orElseThrow();
        var experts = Standing.voters(study, round).map(Expert::code).toList();
        if (experts.isEmpty()) {
            notices.refused(Sentence.of("round.refused.experts"));
            return;
        }
        var language = preferences.language();
        dialogs.save(Sentence.of("forms.save"), study.id() + "-r" + round.number() + ".pdf")
                .ifPresent(file -> background.aside(
                        "forms",
                        () -> {
                            var pdf = BallotForms.bytes(study, round, experts, language);
                            WholeFile.write(file, target -> target.write(pdf));
                            return file;
                        },
                        written -> notices.done(Sentence.of("forms.written", written)),
                        notices::failed));
    }

    /** Takes in ballots from files the user chooses. */
    public void takeIn() {
        var files = dialogs.open(Sentence.of("sheets.read.title"), "xlsx", "csv");
        if (!files.isEmpty()) {
            read(files);
        }
    }

    /** Whether these files may be ballots that came back. */
    public boolean accepts(List<Path> files) {
        return !files.isEmpty()
                && files.stream()
                        .map(file -> file.toString().toLowerCase(Locale.ROOT))
                        .allMatch(name -> name.endsWith(".xlsx") || name.endsWith(".csv"));
    }

    /** Reads ballots and holds them against the open round; nothing is stored before {@link #accept}. */
    public void read(List<Path> files) {
        notices.dismiss();
        waiting.set(Optional.empty());
        background.aside("sheets", () -> incoming(files), this::compare, notices::failed);
    }

    private List<IncomingBallot> incoming(List<Path> files) throws Exception {
        var read = new ArrayList<IncomingBallot>();
        for (var file : files) {
            read.add(exchange.readBallot(file));
        }
        return read;
    }

    private void compare(List<IncomingBallot> read) {
        var study = study();
        var late =
                read.stream().filter(ballot -> LateBallot.isLate(study, ballot)).findFirst();
        if (late.isPresent()) {
            offerAddendum(late.get());
            return;
        }
        if (study.openRound().isEmpty()) {
            notices.refused(Sentence.of("sheets.no-round"));
            return;
        }
        try {
            waiting.set(Optional.of(BallotImport.of(study, read)));
        } catch (InvalidInputException refused) {
            notices.failed(refused);
        }
    }

    private void offerAddendum(IncomingBallot ballot) {
        notices.refused(
                Sentence.of("sheets.late", ballot.file(), ballot.round()),
                new Notices.Offer(Sentence.of("sheets.late.offer"), () -> addenda.offer(ballot)));
    }

    /** Takes all waiting ballots in, as one edit. */
    public void accept() {
        waiting.get().ifPresent(read -> {
            waiting.set(Optional.empty());
            if (read.in(Arrival.SAME).size() == read.ballots().size() && allHandedIn(read)) {
                notices.done(Sentence.of("sheets.same"));
                return;
            }
            session.apply(read.edit());
            notices.done(Sentence.of("sheets.taken", read.ballots().size()));
        });
    }

    private static boolean allHandedIn(BallotImport read) {
        return read.ballots().stream().allMatch(each -> each.before().equals(each.after()));
    }

    /** Leaves the waiting ballots out. */
    public void reject() {
        waiting.set(Optional.empty());
    }
}
