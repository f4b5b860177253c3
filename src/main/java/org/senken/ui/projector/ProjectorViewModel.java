package org.senken.ui.projector;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Schedule;
import org.senken.core.minutes.Wording;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.editing.OpenStudy;
import org.senken.language.Messages;
import org.senken.settings.Settings;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/**
 * What the room sees. Results come from closed rounds only: a ballot that is open on the workbench changes nothing
 * here.
 */
public final class ProjectorViewModel {
    private final Session session;
    private final Preferences preferences;
    private final Clock clock;
    private final ObjectProperty<Boolean> open = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> blank = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(new Page.Title());
    private final ObjectProperty<Integer> sheet = new SimpleObjectProperty<>(0);
    private StudyId study;

    public ProjectorViewModel(Session session, Preferences preferences, Clock clock) {
        this.session = session;
        this.preferences = preferences;
        this.clock = clock;
        study = session.study().id();
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    /** Another study begins with its title: nobody has chosen to show more of it. */
    private void follow(Study changed) {
        if (!changed.id().equals(study)) {
            study = changed.id();
            page.set(new Page.Title());
        }
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return preferences.settingsProperty();
    }

    /** Whether the second screen is there. */
    public ReadOnlyObjectProperty<Boolean> openProperty() {
        return open;
    }

    /** Whether the title hides what is chosen. */
    public ReadOnlyObjectProperty<Boolean> blankProperty() {
        return blank;
    }

    /** What is chosen, hidden or not. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page;
    }

    ReadOnlyObjectProperty<Integer> sheetProperty() {
        return sheet;
    }

    /** What is to be seen now. */
    Page shown() {
        return blank.get() ? new Page.Title() : page.get();
    }

    /** The map of the newest closed round; empty if there is none, or it does not ask for both axes. */
    Optional<PortfolioMap> map() {
        var now = session.study();
        return now.latestVotes()
                .filter(PortfolioMap::isPossible)
                .map(votes -> PortfolioMap.of(votes, now.catalogue(), now.allocation()))
                .filter(map -> !map.positions().isEmpty());
    }

    /** The medians of the newest closed round; empty if there is none. */
    Optional<Medians> medians() {
        var now = session.study();
        return now.latestVotes().map(votes -> Medians.of(votes, now));
    }

    Optional<Wording> wording(int number) {
        return session.study().minutes().wordings().stream()
                .filter(each -> each.number() == number)
                .findFirst();
    }

    /** The wordings that can be shown. */
    List<Wording> wordings() {
        return session.study().minutes().wordings();
    }

    RunSheet runSheet() {
        return session.study().minutes().sheet();
    }

    Schedule schedule() {
        return Schedule.of(runSheet(), clock.instant(), clock.getZone());
    }

    /** Until when the break that is on lasts, as 14:40. */
    String breakUntil(RunSheet.Running running) {
        var step = runSheet().steps().get(running.step());
        return Schedule.end(running, step, clock.getZone()).toString();
    }

    /**
     * How many ballots there are, without codes.
     *
     * @param round the number of the open round
     */
    record BallotCount(int round, long in, long voters) {}

    /** The ballots of the open round; empty while none is open. */
    Optional<BallotCount> ballots() {
        var now = session.study();
        return now.openRound().map(round -> {
            long voters = Standing.voters(now).count();
            return new BallotCount(
                    round.number(), voters - Standing.missing(now, round).size(), voters);
        });
    }

    // Commands

    /** Shows a page, on the second screen that is opened for it if need be. */
    public void show(Page wanted) {
        sheet.set(0);
        page.set(wanted);
        blank.set(false);
        open.set(true);
    }

    /** Hides the page behind the title, or shows it again. */
    public void turnBlank() {
        blank.set(!blank.get());
    }

    /** Turns to the next names, or the ones before. */
    public void turnSheet(int by) {
        sheet.set(sheet.get() + by);
    }

    public void close() {
        open.set(false);
    }
}
