package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Anonymity;
import org.senken.core.delphi.Answer;
import org.senken.core.technology.Criterion;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The ballot: first a page that says who, what and how it is handled, then one criterion at a time. */
public final class BallotView extends RoomView {
    private static final double FIRST_PAGE_WIDTH = 680;
    private static final double BAR_WIDTH = 130;

    private final BallotViewModel model;
    private final VBox root = new VBox();
    private final HBox tabs = new HBox();
    private final BallotWorld world;
    private final BallotRows rows;
    private final BallotFoot foot;
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<KeyEvent> typed = this::swallow;
    private boolean commanded;

    public BallotView(BallotViewModel model) {
        this.model = model;
        world = new BallotWorld(model);
        rows = new BallotRows(model);
        foot = new BallotFoot(model);
        root.getStyleClass().add(Styles.ROOM);
        root.setId("ballot");
        follow(model.begunProperty(), begun -> show(begun));
        root.sceneProperty().subscribe(this::listen);
        // on the way back up: the field has put its old text back by then
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> leaveTyping(event, KeyCode.ESCAPE));
    }

    /** The keys belong to the ballot wherever the focus is: also after a click on undo, or a change of language. */
    private void listen(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            was.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        }
        if (is != null) {
            is.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            is.addEventFilter(KeyEvent.KEY_TYPED, typed);
        }
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(boolean begun) {
        if (!model.activeProperty().get()) {
            return;
        }
        if (!begun) {
            root.getChildren().setAll(firstPage());
            root.setAlignment(Pos.CENTER);
            return;
        }
        root.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(rows.root(), Priority.ALWAYS);
        root.getChildren().setAll(header(), rows.root(), foot.root());
        follow(model.rowsProperty(), rows::show);
        follow(model.aspectProperty(), place -> showPage(model.current()));
        follow(model.footProperty(), shown -> foot.show());
        follow(model.rowProperty(), place -> goTo(place.intValue()));
        rows.root().requestFocus();
    }

    private void goTo(int place) {
        rows.goTo(place);
        if (model.footProperty().get() == BallotViewModel.Foot.REASONS) {
            foot.show();
        }
    }

    private Region firstPage() {
        var round = model.round();
        var begin = Nodes.button("ballot-begin", words("ballot.begin"), model::begin, Styles.PRIMARY);
        begin.setDefaultButton(true);
        var page = new VBox(
                14,
                Nodes.label(title(), Styles.ROOM_TITLE),
                Nodes.label(
                        model.expert() + " · "
                                + model.messages()
                                        .count("ballot.questions", model.seat().questions()),
                        Styles.MUTED),
                Nodes.wrapped(words("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf())), "large"));
        model.seat().scenarios().forEach(id -> page.getChildren().add(Nodes.wrapped(model.title(id), "viewpoint")));
        explanations().forEach(key -> page.getChildren().add(Nodes.wrapped(words(key))));
        page.getChildren().addAll(BallotKeys.list(model, 2), begin);
        page.setMaxWidth(FIRST_PAGE_WIDTH);
        page.getStyleClass().addAll(Styles.CARD, "first-page");
        page.setMaxHeight(Region.USE_PREF_SIZE);
        return page;
    }

    private String title() {
        return words(
                model.seat().alone() ? "ballot.desk.title" : "ballot.title",
                model.round().number());
    }

    /** What an expert must know before the first vote. */
    private List<String> explanations() {
        var seat = model.seat();
        var all = new ArrayList<String>();
        all.add(seat.alone() ? "ballot.desk.what" : "ballot.secrecy");
        if (!seat.alone() && model.round().rules().anonymity() == Anonymity.SIGNED) {
            all.add("ballot.signed");
        }
        if (seat.proxy()) {
            all.add("ballot.proxy");
        }
        if (!seat.feedback().isEmpty()) {
            all.add(seat.alone() ? "ballot.desk.feedback" : "ballot.feedback");
        }
        if (!seat.scenarios().isEmpty()) {
            all.add("ballot.under");
        }
        all.add("ballot.blank");
        return all;
    }

    private Region header() {
        var round = model.round();
        var viewpoint = words("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf()));
        var done = new Label();
        var bar = new ProgressBar();
        bar.setPrefWidth(BAR_WIDTH);
        follow(model.progressProperty(), progress -> {
            done.setText(words("ballot.progress", progress.answered(), progress.questions()));
            bar.setProgress(progress.share());
        });
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setId("ballot-progress");
        var who = Nodes.row(
                14,
                Nodes.label(title(), Styles.ROOM_TITLE),
                Nodes.label(model.expert() + " · " + viewpoint, "viewpoint"),
                Nodes.spacer(),
                done,
                bar,
                Nodes.button(
                        "ballot-hand-in",
                        words(model.seat().alone() ? "ballot.desk.hand-in" : "ballot.hand-in"),
                        model::handIn,
                        Styles.PRIMARY));
        return new VBox(10, who, tools(), world.root());
    }

    private HBox tools() {
        var tools = Nodes.row(10, tabs, Nodes.spacer());
        if (model.seat().hasOwnVotes()) {
            tools.getChildren().add(Nodes.button("ballot-keep", words("ballot.keep"), model::keep));
        }
        tools.getChildren()
                .addAll(
                        Nodes.button(
                                "ballot-no-opinion", words("ballot.no-opinion"), () -> model.answer(Answer.NO_OPINION)),
                        Nodes.button(
                                "ballot-not-applicable",
                                words("ballot.not-applicable.key"),
                                () -> model.answer(Answer.NOT_APPLICABLE)),
                        Nodes.explained(
                                Nodes.button("ballot-keys", "?", () -> model.turnFoot(BallotViewModel.Foot.KEYS)),
                                words("ballot.key.keys")));
        return tools;
    }

    private void showPage(Criterion criterion) {
        tabs.getChildren()
                .setAll(Segments.of(
                        "ballot-criterion",
                        model.criteria().stream().map(Criterion::id).toList(),
                        id -> model.messages()
                                .get(model.round().criterion(id).orElseThrow().name()),
                        criterion.id(),
                        model::show));
        tabs.setMinWidth(Region.USE_PREF_SIZE);
        world.show();
        foot.show();
    }

    private void press(KeyEvent event) {
        commanded = false;
        if (!model.begunProperty().get() || event.isShortcutDown()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing) {
            leaveTyping(event, KeyCode.ENTER);
        } else if (command(event)) {
            commanded = true;
            event.consume();
        }
    }

    /** A command is not text, even if it has just put the cursor into a field. */
    private void swallow(KeyEvent event) {
        if (commanded) {
            event.consume();
        }
    }

    private void leaveTyping(KeyEvent event, KeyCode key) {
        if (event.getTarget() instanceof TextInputControl && event.getCode() == key) {
            rows.root().requestFocus();
        }
    }

    private boolean command(KeyEvent event) {
        var code = event.getCode();
        if (code.isDigitKey()) {
            model.answer(BallotViewModel.answerOf(digit(code)));
            return true;
        }
        switch (code) {
            case DOWN, ENTER -> model.down();
            case UP -> model.up();
            case LEFT -> model.turn(-1);
            case RIGHT -> model.turn(1);
            case N -> model.answer(Answer.NOT_APPLICABLE);
            case DELETE, BACK_SPACE -> model.answer(Answer.NOT_ANSWERED);
            case C -> model.turnConfidence();
            case K -> model.keep();
            case W -> model.turnFoot(BallotViewModel.Foot.REASONS);
            case SLASH, F1 -> model.turnFoot(BallotViewModel.Foot.KEYS);
            case ESCAPE -> model.closeFoot();
            case PAGE_DOWN -> foot.page(1);
            case PAGE_UP -> foot.page(-1);
            // not before the key is through: an input method would still write it into the field
            case R -> Platform.runLater(rows::typeReason);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int digit(KeyCode code) {
        var name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
