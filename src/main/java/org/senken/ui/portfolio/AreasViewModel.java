package org.senken.ui.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** The areas beside the map: how sure their rank is, whether good portfolios fund something in them, and their amounts. */
public final class AreasViewModel {
    private final PortfolioViewModel room;
    private final ObservableValue<List<AreaLine>> lines;

    AreasViewModel(PortfolioViewModel room) {
        this.room = room;
        lines = Bindings.createObjectBinding(
                this::made,
                room.studyProperty(),
                room.ranking().rankingProperty(),
                room.funding().robust().stateProperty());
    }

    // Properties

    public Messages messages() {
        return room.messages();
    }

    MapViewModel map() {
        return room.map();
    }

    /** The areas in use, those ranked first in the order of their rank. */
    ObservableValue<List<AreaLine>> linesProperty() {
        return lines;
    }

    /** How many of the first ranks are looked at. */
    int first() {
        return room.ranking().ranked().map(Ranking.Ranked::first).orElse(Ranking.Ranked.FIRST);
    }

    /** The sum of the amounts, in words. */
    String total() {
        return room.map().total(room.study());
    }

    private List<AreaLine> made() {
        var study = room.study();
        return room.map().shares(study).stream()
                .map(share -> line(study, share))
                .sorted(Comparator.comparingInt(line -> line.rank().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private AreaLine line(Study study, MapViewModel.Share share) {
        var ranked = room.ranking().ranked();
        var place = ranked.flatMap(each -> place(each, share.subject()));
        var standings = standings(study, share.subject());
        return new AreaLine(
                share.subject(),
                share.name(),
                place.map(each -> OptionalInt.of(ranked.orElseThrow().order().indexOf(each) + 1))
                        .orElse(OptionalInt.empty()),
                place.map(each -> {
                            var shown = ranked.orElseThrow();
                            return OptionalDouble.of(shown.shares().amongFirst(each, shown.first()));
                        })
                        .orElse(OptionalDouble.empty()),
                standings.stream().max(Comparator.comparingDouble(ItemStanding::share)),
                words(study, standings),
                share.yen());
    }

    private static Optional<Integer> place(Ranking.Ranked ranked, SubjectId subject) {
        for (int i = 0; i < ranked.candidates().size(); i++) {
            var candidate = ranked.candidates().get(i);
            if (candidate.item().isEmpty() && candidate.subject().equals(subject)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What is known of the items that are the area or lie in it. */
    private List<ItemStanding> standings(Study study, SubjectId area) {
        var items = study.portfolio().items().stream()
                .filter(each -> each.areas().contains(area) || each.subject().equals(Optional.of(area)))
                .map(Item::id)
                .toList();
        return room.funding().robust().found().stream()
                .filter(each -> !each.set().portfolios().isEmpty())
                .map(RobustAnswer::items)
                .flatMap(List::stream)
                .filter(each -> items.contains(each.item()))
                .toList();
    }

    private static Text words(Study study, List<ItemStanding> standings) {
        var naming = new Naming(study.catalogue(), study.portfolio());
        return Naming.joined(standings.stream()
                .map(each -> with(naming, each.item(), each.share()))
                .toList());
    }

    private static Text with(Naming naming, ItemId item, double share) {
        var figure = String.format(Locale.ROOT, " %.2f", share);
        var name = naming.of(item);
        return new Text(name.en() + figure, name.ja() + figure);
    }

    // Commands

    /**
     * While the map is in sight the ranking of areas and the answer on funding follow the study. Another page may rank
     * something else.
     */
    void watch() {
        if (room.pageProperty().get() != PortfolioViewModel.Page.MAP) {
            return;
        }
        room.funding().want(room.study());
        room.ranking().show(RankedKind.AREAS);
        room.ranking().watch();
    }
}
