package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Repairs;
import org.senken.core.scenario.crossimpact.Why;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Why the drivers of a scenario are where they are: who pushes what, and what would put right whatever falls short. */
final class WhyLines {
    private static final int REPAIRS = 2;

    private final Messages words;
    private final Scenarios scenarios;
    private final ImpactMatrix matrix;
    private final int[] places;

    /**
     * @param matrix of the scenarios as they are
     * @param places the state of each driver, from 0
     */
    WhyLines(Messages words, Scenarios scenarios, ImpactMatrix matrix, int[] places) {
        this.words = words;
        this.scenarios = scenarios;
        this.matrix = matrix;
        this.places = places;
    }

    /** One for each driver, to stand one below the other. */
    List<Node> nodes() {
        var lines = new ArrayList<Node>();
        var why = Why.of(matrix, places);
        var repairs = Repairs.of(matrix, places);
        for (int driver = 0; driver < places.length; driver++) {
            lines.add(line(driver, why.drivers().get(driver), repairs));
        }
        return lines;
    }

    private Node line(int driver, Why.Reasons reasons, Repairs repairs) {
        boolean isShort = reasons.margin() < 0;
        var state = Nodes.label(words.get(state(driver, places[driver]).name()), Styles.STRONG);
        state.setMinWidth(0);
        var name = Nodes.label(words.get(scenarios.drivers().get(driver).name()), Styles.MUTED, Styles.SMALL);
        name.setMinWidth(0);
        var sum = Nodes.label(signed(reasons.sum()), isShort ? "short-of" : Styles.STRONG);
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(1, Nodes.row(6, state, name, Nodes.spacer(), sum));
        box.getChildren().add(Nodes.wrapped(pushes(reasons), Styles.MUTED, Styles.SMALL));
        if (isShort) {
            var rival = state(driver, reasons.rival().orElseThrow()).name();
            var by = Numbers.decimal((double) -reasons.margin() / matrix.unit());
            box.getChildren().add(Nodes.wrapped(words.get("find.why.short", by, rival), Styles.SMALL, "short-of"));
            repairs.drivers().stream()
                    .filter(each -> each.driver() == driver)
                    .findFirst()
                    .ifPresent(each -> box.getChildren().addAll(repairs(each)));
        }
        return box;
    }

    private String pushes(Why.Reasons reasons) {
        var pushes = IntStream.range(0, places.length)
                .boxed()
                .filter(from -> reasons.pushes().get(from) != 0)
                .sorted(Comparator.comparingInt(
                        from -> -Math.abs(reasons.pushes().get(from))))
                .map(from -> words.get(state(from, places[from]).name()) + " "
                        + signed(reasons.pushes().get(from)))
                .collect(Collectors.joining(" · "));
        return pushes.isEmpty() ? words.get("find.why.nothing") : words.get("find.why.pushes", pushes);
    }

    /** The smallest changes of single cells that would put the driver right, as far as they can be typed. */
    private List<Node> repairs(Repairs.Repair repair) {
        return repair.cells().stream()
                .filter(each -> Math.abs(each.then()) <= Judgement.STRONGEST * matrix.unit())
                .limit(REPAIRS)
                .<Node>map(each -> Nodes.wrapped(
                        words.get(
                                "find.why.repair",
                                state(each.from()).name(),
                                state(each.to()).name(),
                                signed(each.then()),
                                signed(each.now())),
                        Styles.MUTED,
                        Styles.SMALL))
                .toList();
    }

    private State state(int driver, int place) {
        return scenarios.drivers().get(driver).states().get(place);
    }

    private State state(int index) {
        return Optional.of(index)
                .flatMap(each -> scenarios.states().skip(each).findFirst())
                .orElseThrow();
    }

    private String signed(int units) {
        return Influence.signed((double) units / matrix.unit());
    }
}
