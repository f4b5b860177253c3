package org.senken.ui.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.minutes.Step;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Commit;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.TextPair;

/** One step of the run sheet in full. */
final class StepDetail {
    private static final int ROWS = 2;

    private final RunSheetViewModel model;
    private final DetailPane pane;
    private final Consumer<Room> goTo;
    private Optional<Fields> fields = Optional.empty();

    StepDetail(RunSheetViewModel model, DetailPane pane, Consumer<Room> goTo) {
        this.model = model;
        this.pane = pane;
        this.goTo = goTo;
    }

    void empty(String hint) {
        fields = Optional.empty();
        pane.empty(hint);
    }

    /** Shows a step; the fields of the same place stay, so that nobody's typing is disturbed. */
    void show(int place, Step step) {
        if (fields.filter(each -> each.place == place).isEmpty()) {
            var fresh = new Fields(place, step);
            fields = Optional.of(fresh);
            fresh.open();
        }
        fields.ifPresent(each -> each.show(step));
    }

    private final class Fields {
        private final int place;
        private final Messages words = model.messages();
        private final TextPair title;
        private final TextField minutes;
        private final TextField shortest;
        private final Choice<Step.Kind> kind;
        private final Choice<Optional<Room>> room;
        private final TextPair say;
        private final TextPair output;
        private final TextPair owner;

        Fields(int place, Step step) {
            this.place = place;
            title = pair("title", "runsheet.step", 1, step.title(), Step::withTitle, Step::title);
            minutes = Commit.line("runsheet-minutes", "", model::minutes);
            shortest = Commit.line("runsheet-shortest", "", model::shortest);
            kind = new Choice<>("runsheet-kind", words::get, chosen -> model.change(each -> each.withKind(chosen)));
            room = new Choice<>(
                    "runsheet-room",
                    each -> each.map(words::get).orElse("–"),
                    chosen -> model.change(
                            each -> each.withRoom(chosen.map(Room::key).orElse(""))));
            say = pair("say", "runsheet.say", ROWS, step.say(), Step::withSay, Step::say);
            output = pair("output", "runsheet.output", 1, step.output(), Step::withOutput, Step::output);
            owner = pair("owner", "runsheet.owner", 1, step.owner(), Step::withOwner, Step::owner);
        }

        private TextPair pair(
                String id,
                String label,
                int rows,
                Text start,
                BiFunction<Step, Text, Step> with,
                Function<Step, Text> text) {
            TextPair.Typed typed = (language, value) -> {
                model.change(step -> with.apply(step, text.apply(step).with(language, value)));
                return true;
            };
            return rows == 1
                    ? TextPair.line(words, "runsheet-" + id, label, start, typed)
                    : TextPair.lines(words, "runsheet-" + id, label, rows, start, typed);
        }

        void open() {
            var numbers = new HBox(8, wide("runsheet.minutes", minutes), wide("runsheet.shortest", shortest));
            var choices = new HBox(8, wide("runsheet.kind", kind.root()), wide("runsheet.room", room.root()));
            var content =
                    new VBox(10, title.stacked(), numbers, choices, say.stacked(), output.stacked(), owner.stacked());
            pane.fill(
                    List.of(content),
                    List.of(
                            Nodes.button("runsheet-begin", words.get("runsheet.begin"), () -> model.start(place)),
                            Nodes.button("runsheet-go", words.get("notes.go"), this::jump),
                            Nodes.button("runsheet-up", "↑", () -> model.move(-1)),
                            Nodes.button("runsheet-down", "↓", () -> model.move(1)),
                            Nodes.button("runsheet-remove", words.get("runsheet.remove"), model::remove)));
        }

        private void jump() {
            model.selectedStep().flatMap(step -> Room.of(step.room())).ifPresent(goTo);
        }

        private Region wide(String label, Region field) {
            field.setMaxWidth(Double.MAX_VALUE);
            field.setPrefWidth(1);
            var box = Nodes.field(words.get(label), field);
            box.setPrefWidth(1);
            HBox.setHgrow(box, Priority.ALWAYS);
            return box;
        }

        void show(Step step) {
            pane.name(words.get("runsheet.number", place + 1), "", List.of());
            title.show(step.title());
            Commit.show(minutes, String.valueOf(step.minutes()));
            Commit.show(shortest, String.valueOf(step.shortest()));
            kind.show(Arrays.asList(Step.Kind.values()), step.kind());
            room.show(rooms(), Room.of(step.room()));
            say.show(step.say());
            output.show(step.output());
            owner.show(step.owner());
        }

        private List<Optional<Room>> rooms() {
            return Stream.concat(
                            Stream.of(Optional.<Room>empty()),
                            Arrays.stream(Room.values()).map(Optional::of))
                    .toList();
        }
    }
}
