package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What counts, how heavily, and what needs protection. */
final class ValueModelPane {
    private final ValueModelViewModel model;
    private final VBox criteria = new VBox(8);
    private final VBox risk = new VBox(4);
    private final List<CriterionRow> rows = new ArrayList<>();
    private final VBox root;

    ValueModelPane(ValueModelViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        var body = new VBox(
                12,
                Nodes.label(words.get("sure.criteria"), Styles.STRONG),
                criteria,
                risk,
                new WeightsPane(model, life).root(),
                new ProtectionPane(model, life).root());
        body.getStyleClass().add("card-body");
        var scroll = new ScrollPane(body);
        scroll.setId("value-model");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(scroll);
        root.getStyleClass().add(Styles.CARD);
        life.follow(model.studyProperty(), study -> show());
        life.follow(model.askedProperty(), asked -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        var lines = model.lines();
        var shown = rows.stream().map(CriterionRow::criterion).toList();
        List<CriterionId> now =
                lines.stream().map(each -> each.criterion().id()).toList();
        if (!shown.equals(now)) {
            rows.clear();
            lines.forEach(each -> rows.add(new CriterionRow(model, each)));
            criteria.getChildren().setAll(rows.stream().map(CriterionRow::root).toList());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(lines.get(i));
        }
        risk.getChildren()
                .setAll(model.words().stream()
                        .filter(each -> each.key().startsWith("model.risk.")
                                && !each.key().equals("model.risk.reason"))
                        .map(this::remark)
                        .toList());
    }

    private Node remark(Sentence sentence) {
        var label = Nodes.wrapped(model.messages().get(sentence), Styles.SMALL);
        if (SureViewModel.isOfRisk(sentence)) {
            label.getStyleClass().addAll("find-remark", Styles.WARN);
        } else {
            label.getStyleClass().add(Styles.MUTED);
        }
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
