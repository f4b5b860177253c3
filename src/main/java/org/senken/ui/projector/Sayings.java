package org.senken.ui.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.minutes.Wording;
import org.senken.core.study.Study;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;

/** Pages of a few large words in the middle of the screen. */
final class Sayings {
    static final String SMALL = "projector-small";
    static final String NORMAL = "projector-normal";
    static final String LARGE = "projector-large";
    static final String HUGE = "projector-huge";
    static final String QUIET = "projector-quiet";

    private static final int LONG = 90;

    private Sayings() {}

    /** A page with its lines one below the other. */
    static VBox page(List<? extends Node> lines) {
        var page = new VBox();
        page.getStyleClass().add("projector-page");
        page.setAlignment(Pos.CENTER);
        page.getChildren().setAll(lines);
        return page;
    }

    /** A line that breaks and keeps its height. */
    static Label line(String text, String... styles) {
        var line = Nodes.wrapped(text, styles);
        line.getStyleClass().add("projector-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    static Node title(ProjectorViewModel model, Study study) {
        var words = model.messages();
        var other = study.title().exactly(words.language().other());
        var lines = new ArrayList<Label>();
        lines.add(line(words.get(study.title()), LARGE));
        if (!other.isEmpty() && !other.equals(words.get(study.title()))) {
            lines.add(line(other, NORMAL, QUIET));
        }
        return page(lines);
    }

    static Node nothing(ProjectorViewModel model) {
        return page(List.of(line(model.messages().get("projector.nothing"), NORMAL)));
    }

    static Node ballots(ProjectorViewModel model) {
        var words = model.messages();
        return model.ballots()
                .map(count -> page(List.of(
                        line(words.get("round.short", count.round()), NORMAL, QUIET),
                        line(words.get("projector.ballots", count.in(), count.voters()), HUGE),
                        line(missing(words, count), NORMAL))))
                .orElseGet(() -> page(List.of(line(words.get("projector.ballots.none"), NORMAL))));
    }

    private static String missing(Messages words, ProjectorViewModel.BallotCount count) {
        int missing = (int) (count.voters() - count.in());
        return missing == 0 ? words.get("projector.ballots.all") : words.count("projector.ballots.missing", missing);
    }

    /** The sentence in both languages, how far it is, and the reservation if there is one. */
    static Node wording(ProjectorViewModel model, Wording wording) {
        var words = model.messages();
        var lines = new ArrayList<Label>();
        lines.add(line(status(words, wording), NORMAL, QUIET));
        lines.addAll(both(words, wording.sentence()));
        if (wording.status() == Wording.Status.RESERVED
                && !wording.reservation().isEmpty()) {
            lines.add(line(words.get("projector.reservation", words.get(wording.reservation())), NORMAL, QUIET));
        }
        return page(lines);
    }

    private static String status(Messages words, Wording wording) {
        var status = words.get(wording.status());
        return wording.variants().size() == 1
                ? status
                : words.get("wordings.variant", String.valueOf((char) ('A' + wording.chosen()))) + "  ·  " + status;
    }

    private static List<Label> both(Messages words, Text sentence) {
        var first = words.get(sentence);
        var other = sentence.exactly(words.language().other());
        var size = first.length() > LONG ? NORMAL : LARGE;
        return other.isEmpty() || other.equals(first)
                ? List.of(line(first, size))
                : List.of(line(first, size), line(other, NORMAL));
    }
}
