package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.core.scenario.Scenario;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** A chosen scenario in short: how its narrative begins, what it changes most, how its signposts stand. */
final class NarrativeCard {
    private static final int CHANGES = 4;
    private static final int BEGINNING = 220;

    private final ToldModels told;
    private final Messages words;

    NarrativeCard(ToldModels told) {
        this.told = told;
        words = told.narratives().messages();
    }

    /** The lines on a scenario, to stand one below the other. */
    List<Node> lines(Scenario scenario) {
        var lines = new ArrayList<Node>();
        lines.add(Nodes.wrapped(beginning(scenario), Styles.MUTED));
        var changes = EffectViewModel.changes(scenario);
        if (!changes.isEmpty()) {
            lines.add(Nodes.label(words.get("narrative.changes"), Styles.STRONG));
            changes.stream().limit(CHANGES).map(this::change).forEach(lines::add);
        }
        lines.add(signposts(scenario));
        return lines;
    }

    private String beginning(Scenario scenario) {
        var what = words.get(scenario.narrative().what());
        if (what.isEmpty()) {
            return words.get("narrative.untold");
        }
        int end = what.offsetByCodePoints(0, Math.min(BEGINNING, what.codePointCount(0, what.length())));
        return end < what.length() ? what.substring(0, end).strip() + "…" : what;
    }

    private HBox change(EffectViewModel.Changed changed) {
        var effects = told.effects();
        var cell = changed.cell();
        double shift = changed.effect().shift();
        var where = Nodes.label(
                words.get("effect.cell", effects.name(cell.subject()), effects.name(cell.criterion())), Styles.MUTED);
        where.setMinWidth(0);
        var much = Nodes.label(EffectWords.arrow(shift), "cell-badge", effects.tone(cell, shift));
        much.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(6, where, much);
    }

    private HBox signposts(Scenario scenario) {
        var watch = told.roadmap().watch(scenario);
        var title = Nodes.label(words.get("roadmap.signposts"), Styles.STRONG);
        title.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(
                6,
                title,
                Nodes.wrapped(words.get("signpost.watch", watch.watched(), watch.seenThisQuarter()), Styles.MUTED));
    }
}
