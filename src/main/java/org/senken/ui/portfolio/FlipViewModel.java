package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.IntoByWeight;
import org.senken.core.portfolio.choice.IntoCore;
import org.senken.core.portfolio.choice.IntoPortfolio;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.sensitivity.PointRanking;
import org.senken.core.portfolio.sensitivity.WouldHaveToBe;
import org.senken.core.technology.Sentence;

/** What would have to be true for one row to come before another, and for an item to be funded. */
public final class FlipViewModel {
    /**
     * Two rows.
     *
     * @param one the one that is to come before
     */
    record Pair(Candidate one, Candidate other) {}

    /**
     * What was found.
     *
     * @param order what puts one before the other
     * @param funding what brings the one into the best portfolio; empty if it is no item
     * @param core what brings it into the core; empty while it is being looked for
     */
    record Findings(List<Sentence> order, List<Sentence> funding, Optional<List<Sentence>> core) {
        static final Findings NONE = new Findings(List.of(), List.of(), Optional.empty());
    }

    /**
     * What is looked for.
     *
     * @param number tells a question from one that is the same but older
     */
    private record Wanted(int number, Pair pair, RankingSource source) {
        boolean isSameAs(@Nullable Wanted before) {
            return before != null
                    && pair.equals(before.pair)
                    && source.ranksAs(before.source)
                    && source.study().portfolio().equals(before.source.study().portfolio());
        }
    }

    private final PortfolioViewModel room;
    private final SureViewModel page;
    private final ObjectProperty<Optional<Candidate>> one = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Candidate>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile @Nullable Wanted wanted;
    private int asked;

    FlipViewModel(PortfolioViewModel room, SureViewModel page) {
        this.room = room;
        this.page = page;
        room.ranking().rankingProperty().subscribe(now -> follow());
        page.chosenProperty().subscribe(this::chosen);
        page.sideProperty().subscribe(side -> follow());
        room.studyProperty().subscribe(study -> follow());
    }

    private void chosen(Optional<Candidate> row) {
        one.set(row);
        other.set(Optional.empty());
        follow();
    }

    // Properties

    /** What was found for the pair that is shown; empty while it is being looked for. */
    ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The rows that can be compared, the best first. */
    List<Candidate> rows() {
        return room.ranking().ranked().stream()
                .flatMap(ranked -> ranked.order().stream().map(ranked.candidates()::get))
                .toList();
    }

    /** The two rows: those that were chosen, else the second and the first, else the chosen one and the one above it. */
    Optional<Pair> pair() {
        var rows = rows();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        var first = one.get().filter(rows::contains).orElse(rows.get(1));
        int place = rows.indexOf(first);
        var second = other.get()
                .filter(each -> rows.contains(each) && !each.equals(first))
                .orElse(rows.get(place == 0 ? 1 : place - 1));
        return Optional.of(new Pair(first, second));
    }

    // Commands

    /** Chooses the row that is to come before. */
    public void one(Candidate row) {
        one.set(Optional.of(row));
        follow();
    }

    /** Chooses the row that it is to come before. */
    public void other(Candidate row) {
        other.set(Optional.of(row));
        follow();
    }

    private void follow() {
        if (page.sideProperty().get() != SureSide.FLIP) {
            return;
        }
        var pair = pair();
        if (pair.isEmpty()) {
            wanted = null;
            findings.set(Optional.of(Findings.NONE));
            return;
        }
        var next = new Wanted(asked + 1, pair.get(), room.ranking().source());
        if (!next.isSameAs(wanted)) {
            asked++;
            wanted = next;
            findings.set(Optional.empty());
            room.tools()
                    .background()
                    .aside("what would have to be", () -> find(next), found -> show(next, found), this::failed);
        }
    }

    private void show(Wanted of, Findings found) {
        if (isNewest(of)) {
            findings.set(Optional.of(found));
            if (of.pair.one.item().isPresent()) {
                room.tools()
                        .background()
                        .aside("into the core", () -> core(of), core -> showCore(of, found, core), this::failed);
            }
        }
    }

    private void showCore(Wanted of, Findings found, List<Sentence> core) {
        if (isNewest(of)) {
            findings.set(Optional.of(new Findings(found.order, found.funding, Optional.of(core))));
        }
    }

    private void failed(Exception failure) {
        if (!(failure instanceof CancellationException)) {
            room.tools().notices().failed(failure);
        }
    }

    private Findings find(Wanted now) {
        var study = now.source.study();
        var naming = new Naming(study.catalogue(), study.portfolio());
        return now.source
                .start()
                .flatMap(found -> found.world(now.source.world())
                        .map(world -> new Findings(
                                order(found, world, now, naming),
                                funding(found, world, now, naming),
                                Optional.empty())))
                .orElse(Findings.NONE);
    }

    private static List<Sentence> order(FundingCase study, Outlook world, Wanted now, Naming naming) {
        return PointRanking.of(study, now.source.kind().candidates(), world)
                .filter(ranking -> ranking.candidates().containsAll(List.of(now.pair.one, now.pair.other)))
                .map(ranking -> WouldHaveToBe.of(
                                ranking, ranking.placeOf(now.pair.one), ranking.placeOf(now.pair.other))
                        .sentences(naming))
                .orElse(List.of());
    }

    private List<Sentence> funding(FundingCase study, Outlook world, Wanted now, Naming naming) {
        var item = now.pair.one.item();
        var funding = StudyFunding.of(study);
        if (item.isEmpty() || funding.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Sentence>();
        IntoPortfolio.of(funding.get(), world, item.get(), Effort.FULL, share -> goOn(now))
                .ifPresent(into -> all.addAll(into.sentences(naming)));
        IntoByWeight.of(funding.get(), world, item.get(), Effort.FULL, share -> goOn(now))
                .filter(into -> !into.isIn())
                .ifPresent(into -> all.addAll(into.sentences(naming)));
        return all;
    }

    /** Takes longer than the rest, so it comes after it. */
    private List<Sentence> core(Wanted now) {
        var study = now.source.study();
        var effort = Effort.FULL.withOutOfTime(() -> !isNewest(now));
        return now.pair
                .one
                .item()
                .flatMap(item -> study.fundingCase()
                        .flatMap(StudyFunding::of)
                        .flatMap(funding -> IntoCore.of(
                                RobustAnswer.of(funding, effort, share -> goOn(now)),
                                item,
                                effort,
                                share -> goOn(now))))
                .map(into -> into.sentences(new Naming(study.catalogue(), study.portfolio())))
                .orElse(List.of());
    }

    /** Every question is made once: one that is the same but older has been given up meanwhile. */
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
