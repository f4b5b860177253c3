package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Naming;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** How sure the ranking is: the value model in plain sight, the ranking, and what would have to be true. */
public final class SureViewModel {
    private static final int PERCENT = 100;

    private final PortfolioViewModel room;
    private final ValueModelViewModel model;
    private final FlipViewModel flip;
    private final RankingFigures figures;
    private final ObjectProperty<RankingView> view = new SimpleObjectProperty<>(RankingView.LIST);
    private final ObjectProperty<SureSide> side = new SimpleObjectProperty<>(SureSide.MODEL);
    private final ObjectProperty<Optional<Candidate>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper details = new ReadOnlyBooleanWrapper();

    SureViewModel(PortfolioViewModel room) {
        this.room = room;
        model = new ValueModelViewModel(room);
        flip = new FlipViewModel(room, this);
        figures = new RankingFigures(this);
        ranking().rankingProperty().subscribe(now -> letGo());
    }

    /** Lets go of a row that is no longer ranked. */
    private void letGo() {
        chosen.get()
                .filter(gone -> ranking().ranked().stream()
                        .noneMatch(each -> each.candidates().contains(gone)))
                .ifPresent(gone -> unchoose());
    }

    // Properties

    PortfolioViewModel room() {
        return room;
    }

    Messages messages() {
        return room.messages();
    }

    public RankingViewModel ranking() {
        return room.ranking();
    }

    public ValueModelViewModel model() {
        return model;
    }

    public FlipViewModel flip() {
        return flip;
    }

    RankingFigures figures() {
        return figures;
    }

    ReadOnlyObjectProperty<RankingView> viewProperty() {
        return view;
    }

    ReadOnlyObjectProperty<SureSide> sideProperty() {
        return side;
    }

    /** The row whose votes, effects and weights are looked at. */
    ReadOnlyObjectProperty<Optional<Candidate>> chosenProperty() {
        return chosen;
    }

    /** Whether what specialists ask for is shown. */
    ReadOnlyBooleanProperty detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** The ways in which the ranking can be shown. */
    List<RankingView> views() {
        return Stream.of(RankingView.values())
                .filter(each -> details.get() || !each.isForSpecialists())
                .toList();
    }

    /** The short name of a candidate. */
    Text nameOf(Candidate candidate) {
        var study = room.study();
        return candidate.item().isPresent()
                ? new Naming(study.catalogue(), study.portfolio()).of(candidate)
                : study.catalogue()
                        .subject(candidate.subject())
                        .map(Subject::label)
                        .orElse(Text.same(candidate.subject().value()));
    }

    /** What stands under a ranking: what its shares are not, which weights, and how many draws. Figures name the weights. */
    List<Sentence> remarks(Ranking.Ranked ranked) {
        var all = new ArrayList<Sentence>();
        all.add(Sentence.of("cli.rank.shares.votes"));
        if (!view.get().isFigure()) {
            all.addAll(ranked.ground().words());
        }
        all.add(Sentence.of(
                "sure.draws",
                Numbers.whole(ranked.shares().draws()),
                ranked.shares().seed(),
                Numbers.decimal(PERCENT * ranked.shares().standardError())));
        int left = ranked.ground().entries().leftOut().size();
        if (left > 0) {
            all.add(Sentence.of("sure.left-out", left));
        }
        return all;
    }

    /** Whether a sentence says that risk enters the ranking. */
    static boolean isOfRisk(Sentence sentence) {
        return sentence.key().equals("model.risk.lowers") || sentence.key().equals("model.risk.raises");
    }

    /** The votes behind the chosen row; nobody's code stands beside a vote. */
    Optional<Behind> behind() {
        return chosen.get()
                .flatMap(candidate -> ranking()
                        .ranked()
                        .map(ranked -> Behind.of(room.study(), ranked.ground().world(), candidate.subject())));
    }

    // Commands

    /** The page is on screen. */
    public void watch() {
        ranking().watch();
    }

    public void show(RankingView wanted) {
        view.set(wanted);
    }

    public void show(SureSide wanted) {
        side.set(wanted);
    }

    /** Chooses a row, and shows what is behind it unless somebody asks what would have to be true. */
    public void choose(Candidate candidate) {
        chosen.set(Optional.of(candidate));
        if (side.get() == SureSide.MODEL) {
            side.set(SureSide.BEHIND);
        }
    }

    /** Chooses the row that comes first. */
    public void chooseFirst() {
        flip.rows().stream().findFirst().ifPresent(this::choose);
    }

    /** Chooses the row of a subject in a figure. */
    void choose(SubjectId subject) {
        ranking()
                .ranked()
                .flatMap(each -> each.candidates().stream()
                        .filter(candidate -> candidate.subject().equals(subject))
                        .findFirst())
                .ifPresent(this::choose);
    }

    /** Shows the value model again. */
    public void unchoose() {
        chosen.set(Optional.empty());
        if (side.get() == SureSide.BEHIND) {
            side.set(SureSide.MODEL);
        }
    }

    /** Shows what specialists ask for, or hides it. */
    public void showDetails(boolean wanted) {
        details.set(wanted);
        if (!wanted && view.get().isForSpecialists()) {
            view.set(RankingView.LIST);
        }
    }
}
