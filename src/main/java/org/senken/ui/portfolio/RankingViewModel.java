package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.model.WeightStatement;

/**
 * The ranking of the study as it is now, in the world that is shown. Few draws come at once, many in the background; only the
 * newest reach the screen. All pages share it.
 */
public final class RankingViewModel {
    private final PortfolioViewModel room;
    private final ObjectProperty<RankedKind> kind = new SimpleObjectProperty<>(RankedKind.AREAS);
    private final ReadOnlyObjectWrapper<Optional<Ranking>> ranking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper refining = new ReadOnlyBooleanWrapper();
    private Optional<List<WeightStatement>> tried = Optional.empty();
    private Optional<RankingGround> ground = Optional.empty();
    private boolean watched;
    private boolean busy;
    private volatile @Nullable Wanted wanted;

    /**
     * What is wanted.
     *
     * @param number the later the higher
     */
    private record Wanted(int number, RankingSource source, Optional<List<WeightStatement>> tried) {
        boolean isSameAs(@Nullable Wanted other) {
            return other != null && tried.equals(other.tried) && source.ranksAs(other.source);
        }
    }

    /** A few draws, and what they were made of. */
    private record Quick(Wanted of, Optional<RankingGround> ground, Ranking ranking) {}

    RankingViewModel(PortfolioViewModel room) {
        this.room = room;
        room.studyProperty().subscribe(study -> {
            var kinds = RankedKind.of(study);
            if (!kinds.isEmpty() && !kinds.contains(kind.get())) {
                kind.set(kinds.getFirst());
            }
            tried = Optional.empty();
            follow();
        });
        room.map().worldProperty().subscribe(world -> follow());
    }

    // Properties

    /** The newest ranking, or why there is none; empty before {@link #watch}. */
    ReadOnlyObjectProperty<Optional<Ranking>> rankingProperty() {
        return ranking.getReadOnlyProperty();
    }

    /** The newest ranking, if there is one. */
    Optional<Ranking.Ranked> ranked() {
        return ranking.get().filter(Ranking.Ranked.class::isInstance).map(Ranking.Ranked.class::cast);
    }

    /** Whether more draws are under way. */
    ReadOnlyBooleanProperty refiningProperty() {
        return refining.getReadOnlyProperty();
    }

    /** What is ranked. */
    ReadOnlyObjectProperty<RankedKind> kindProperty() {
        return kind;
    }

    /** What is to be ranked as the study stands. */
    RankingSource source() {
        return new RankingSource(
                room.study(), kind.get(), room.map().worldProperty().get().scenario());
    }

    // Commands

    /** A page that shows the ranking is on screen: from now on it follows the study. */
    void watch() {
        watched = true;
        follow();
    }

    public void show(RankedKind wantedKind) {
        kind.set(wantedKind);
        follow();
    }

    /** Ranks with other statements on weights while somebody drags; nothing is stored. */
    void tryOut(List<WeightStatement> statements) {
        tried = Optional.of(statements);
        follow();
    }

    /** Ranks with the statements of the study again. */
    void settle() {
        tried = Optional.empty();
        follow();
    }

    private void follow() {
        var newest = wanted;
        var next = new Wanted(newest == null ? 1 : newest.number + 1, source(), tried);
        if (watched && !next.isSameAs(newest)) {
            wanted = next;
            if (!busy) {
                drawQuickly(next);
            }
        }
    }

    private void drawQuickly(Wanted now) {
        busy = true;
        refining.set(true);
        var known = ground.filter(each -> each.source().hasGroundOf(now.source)).map(each -> each.in(now.source));
        room.tools().background().aside("ranking", () -> quick(now, known), this::show, failure -> {
            busy = false;
            refining.set(false);
            room.tools().notices().failed(failure);
        });
    }

    private static Quick quick(Wanted now, Optional<RankingGround> known) {
        var ground = known.or(() -> RankingGround.of(now.source));
        return new Quick(
                now,
                ground,
                ground.map(each -> now.tried.map(each::rankedAtOnce).orElseGet(each::rankedAtOnce))
                        .orElseGet(() -> new Ranking.Unranked(RankingGround.obstacle(now.source))));
    }

    private void show(Quick result) {
        busy = false;
        ground = result.ground;
        // statements that contradict each other while somebody drags: the last ranking stays until the drag ends
        if (result.of.tried.isEmpty() || result.ranking instanceof Ranking.Ranked) {
            ranking.set(Optional.of(result.ranking));
        }
        var newest = wanted;
        if (newest != null && !isNewest(result.of)) {
            drawQuickly(newest);
        } else if (result.of.tried.isEmpty() && result.ranking instanceof Ranking.Ranked ranked) {
            refine(result.of, ranked.ground());
        } else {
            refining.set(false);
        }
    }

    private void refine(Wanted of, RankingGround made) {
        room.tools()
                .background()
                .aside(
                        "ranking in full",
                        () -> made.rankedInFull(share -> goOn(of)),
                        full -> {
                            if (isNewest(of)) {
                                refining.set(false);
                                ranking.set(Optional.of(full));
                            }
                        },
                        failure -> {
                            if (!(failure instanceof CancellationException)) {
                                refining.set(false);
                                room.tools().notices().failed(failure);
                            }
                        });
    }

    private boolean isNewest(Wanted of) {
        var newest = wanted;
        return newest != null && newest.number == of.number;
    }

    private void goOn(Wanted of) {
        if (!isNewest(of)) {
            throw new CancellationException();
        }
    }
}
