package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.chart.Figure;
import org.senken.chart.MapChart;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Vote;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.OpenStudy;
import org.senken.editing.StudyEdits;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.settings.Settings;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The portfolio map: which round it shows, the votes behind a bubble, the budget shares, files and the clipboard. */
public final class MapViewModel {
    /** One line of the table of budget shares. */
    public record Share(SubjectId subject, Text name, long yen) {}

    /** The votes on one criterion for the chosen subject. */
    public record Cell(Criterion criterion, GroupStatistics statistics, List<String> reasons) {}

    /** Everything behind a bubble. */
    public record Behind(Text subject, List<Cell> cells) {}

    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final FigureExport figures;
    private final ObjectProperty<Integer> round = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Optional<SubjectId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public MapViewModel(Session session, Preferences preferences, Notices notices, FigureExport figures) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.figures = figures;
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    private void follow(Study study) {
        var numbers = rounds(study);
        if (!numbers.contains(round.get())) {
            round.set(numbers.isEmpty() ? 0 : numbers.getLast());
            chosen.set(Optional.empty());
        }
        chosen.get()
                .filter(subject -> study.catalogue().subject(subject).isEmpty())
                .ifPresent(gone -> chosen.set(Optional.empty()));
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public Settings.Theme theme() {
        return preferences.settings().theme();
    }

    public ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    /** The round on the map; 0 while none can be shown. */
    public ReadOnlyObjectProperty<Integer> roundProperty() {
        return round;
    }

    /** The subject whose votes are shown. */
    public ReadOnlyObjectProperty<Optional<SubjectId>> chosenProperty() {
        return chosen;
    }

    /** What puts the figure into files and on the clipboard. */
    public FigureExport figures() {
        return figures;
    }

    /** The map as it is shown now. */
    public Optional<Figure> figure() {
        return figure(session.study());
    }

    /** The numbers of the closed rounds that have both axes. */
    public List<Integer> rounds(Study study) {
        return study.closedRounds().stream()
                .map(closed -> closed.round().number())
                .filter(number -> study.votesUpTo(number).stream().anyMatch(PortfolioMap::isPossible))
                .toList();
    }

    /** The map as a figure, or nothing while no round can be shown. */
    public Optional<Figure> figure(Study study) {
        return votes(study)
                .map(shown -> PortfolioMap.of(shown, study.catalogue(), study.allocation()))
                .map(map -> MapChart.figure(map, preferences.language()));
    }

    private Optional<LatestVotes> votes(Study study) {
        return study.votesUpTo(round.get());
    }

    /** The hypothetical amount of every area in use. */
    public List<Share> shares(Study study) {
        return study.catalogue().areas().stream()
                .filter(area -> !area.retired())
                .map(area -> share(study, area))
                .toList();
    }

    private static Share share(Study study, Area area) {
        return new Share(area.id(), area.label(), study.allocation().of(area.id()));
    }

    /** An amount in the unit of the language, as it is typed. */
    public String amount(long yen) {
        return yen == 0 ? "" : Numbers.yenInUnit(yen, preferences.language());
    }

    /** The sum of the amounts, in words. */
    public String total(Study study) {
        return messages().get("shares.total", Numbers.yen(study.allocation().total(), preferences.language()));
    }

    /** The votes behind the chosen subject; nobody's code stands beside a vote. */
    public Optional<Behind> behind(Study study) {
        return chosen.get()
                .flatMap(subject -> votes(study)
                        .filter(shown -> shown.subjects().contains(subject))
                        .map(shown -> behind(study, shown, subject)));
    }

    private static Behind behind(Study study, LatestVotes shown, SubjectId subject) {
        var cells = new ArrayList<Cell>();
        for (var criterion : shown.criteria()) {
            var votes = shown.votes(new Question(subject, criterion.id()));
            if (!votes.isEmpty()) {
                cells.add(new Cell(criterion, shown.statistics(new Question(subject, criterion.id())), reasons(votes)));
            }
        }
        return new Behind(study.catalogue().subject(subject).orElseThrow().label(), cells);
    }

    /** The reasons in the order of their scores, so that both sides stand together. */
    private static List<String> reasons(List<Vote> votes) {
        return votes.stream()
                .filter(vote -> vote.reason().isPresent())
                .sorted((a, b) -> Integer.compare(score(a), score(b)))
                .map(vote -> (score(vote) == 0 ? "–" : String.valueOf(score(vote))) + "  "
                        + vote.reason().orElse(""))
                .toList();
    }

    private static int score(Vote vote) {
        return vote.answer() instanceof Answer.Score given ? given.value() : 0;
    }

    // Commands

    public void show(int number) {
        round.set(number);
    }

    public void choose(SubjectId subject) {
        chosen.set(Optional.of(subject));
    }

    /** Shows the budget shares again instead of votes. */
    public void unchoose() {
        chosen.set(Optional.empty());
    }

    /** Enters a hypothetical amount, in the unit of the language; blank takes it away. */
    public void allocate(SubjectId subject, String typed) {
        if (typed.isBlank()) {
            session.apply(StudyEdits.allocation(session.study(), subject, 0));
            return;
        }
        Numbers.parseYen(typed, preferences.language())
                .ifPresentOrElse(
                        yen -> session.apply(StudyEdits.allocation(session.study(), subject, yen)),
                        () -> notices.refused(Sentence.of("shares.wrong", typed)));
    }
}
