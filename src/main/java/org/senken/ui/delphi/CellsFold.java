package org.senken.ui.delphi;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.ClosedRound;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Subject;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** Which cells are asked: all, chosen ones, or those a closed round left most disputed. */
final class CellsFold {
    private static final int NAMED = 12;
    private static final double COUNT_WIDTH = 56;

    private final PlanViewModel model;
    private final Fold fold;
    private final Label which = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final VBox disputed = new VBox(8);
    private int rounds = -1;
    private int chosen;

    CellsFold(PlanViewModel model, RoomView.Life life) {
        this.model = model;
        fold = new Fold(
                "fold-cells",
                words("plan.cells"),
                () -> model.turn(PlanViewModel.Section.CELLS),
                Nodes.wrapped(words("plan.cells.how"), Styles.MUTED, Styles.SMALL),
                disputed,
                which);
        life.follow(model.planProperty(), plan -> show());
        life.follow(model.studyProperty(), study -> show());
        life.follow(model.unfoldedProperty(), open -> fold.show(open.contains(PlanViewModel.Section.CELLS)));
    }

    VBox root() {
        return fold.root();
    }

    private void show() {
        var offer = model.offer();
        if (rounds != offer.rounds().size()) {
            rounds = offer.rounds().size();
            offer.last().ifPresentOrElse(this::offerDisputed, disputed.getChildren()::clear);
        }
        var all = model.planProperty().get().grid(offer);
        var asked = model.planProperty().get().cells(offer);
        fold.say(
                asked.size() == all.size()
                        ? model.messages().count("plan.cells.every", all.size())
                        : words("plan.cells.some", asked.size(), all.size()));
        which.setText(asked.size() == all.size() ? "" : listed(asked));
    }

    private void offerDisputed(ClosedRound last) {
        chosen = last.round().number();
        var numbers = model.offer().rounds().stream()
                .map(each -> each.round().number())
                .toList();
        var count = Commit.line("plan-disputed-count", String.valueOf(RoundTemplate.FEW_CELLS), text -> {});
        count.setPrefWidth(COUNT_WIDTH);
        count.setMinWidth(COUNT_WIDTH);
        count.setMaxWidth(COUNT_WIDTH);
        var round = new Choice<Integer>(
                "plan-disputed-round", number -> words("round.short", number), number -> chosen = number);
        round.show(numbers, chosen);
        var take = Nodes.button(
                "plan-disputed", words("plan.disputed.take"), () -> model.askDisputed(chosen, count.getText()));
        disputed.getChildren()
                .setAll(
                        Nodes.label(words("plan.disputed"), Styles.FIELD_LABEL),
                        Nodes.row(8, count, round.root(), take),
                        Nodes.wrapped(words("plan.disputed.how"), Styles.MUTED, Styles.SMALL));
    }

    private String listed(QuestionList asked) {
        var first = asked.asList().stream()
                .limit(NAMED)
                .map(this::name)
                .collect(Collectors.joining(words("plan.semicolon")));
        return asked.size() <= NAMED ? first : words("plan.more.names", first, asked.size() - NAMED);
    }

    private String name(Question cell) {
        var subject = model.study().catalogue().subject(cell.subject()).map(Subject::label);
        var criterion = model.offer().criteria().stream()
                .filter(each -> each.id().equals(cell.criterion()))
                .findFirst()
                .map(Criterion::name);
        return subject.map(model.messages()::get).orElse("")
                + " / "
                + criterion.map(model.messages()::get).orElse("");
    }

    private String words(String key, Object... arguments) {
        return model.messages().get(key, arguments);
    }
}
