package org.senken.ui.technology;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.senken.core.technology.Area;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.ui.common.Choice;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;

/** A technology in full. */
final class TechnologyDetail extends SubjectDetail {
    private final Choice<SubjectId> mainArea;

    TechnologyDetail(TechnologiesViewModel model, DetailPane pane, Technology technology) {
        super(model, pane, technology);
        mainArea = new Choice<>("technologies-main-area", this::nameOf, area -> model.moveTo(id, area));
    }

    private String nameOf(SubjectId area) {
        return model.catalogue().numberOf(area)
                + "  "
                + model.catalogue().area(area).map(Area::label).map(words::get).orElse(area.value());
    }

    @Override
    List<Node> fields() {
        ComboBox<SubjectId> box = mainArea.root();
        box.setMaxWidth(Double.MAX_VALUE);
        return List.of(Nodes.field(words.get("technologies.main"), box));
    }

    @Override
    List<Node> moreActions() {
        return List.of();
    }

    @Override
    void showMore(Subject subject) {
        if (subject instanceof Technology technology) {
            head(words.get(technology.name()), technology);
            var areas = model.areasFor(technology).stream().map(Area::id).toList();
            mainArea.show(areas, technology.mainArea());
            facts.add(words.get("technologies.linked"), linked(technology));
            facts.add(words.get("technologies.programme"), words.get(technology.programme()));
            facts.add(words.get("technologies.theme"), words.get(technology.theme()));
            facts.add(words.get("technologies.agency"), technology.agency());
        }
    }

    private String linked(Technology technology) {
        return technology.areas().stream().skip(1).map(this::nameOf).collect(Collectors.joining("\n"));
    }
}
