package org.senken.ui.portfolio;

import java.util.List;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.Group;
import org.senken.language.Messages;
import org.senken.ui.common.TextPair;

/** One group: its name, its ends, its items. */
final class GroupBlock {
    private static final double ENDS = 240;

    private final String id;
    private final TextPair name;
    private final TypedTogether ends;
    private final ItemSetLine items;
    private final VBox root;

    GroupBlock(LimitsViewModel model, Group group, int place) {
        id = group.id();
        Messages words = model.messages();
        name = TextPair.line(
                words,
                "limits-group-name-" + place,
                "limits.group.name",
                group.name(),
                (language, typed) -> model.sets().rename(id, language, typed));
        ends = new TypedTogether(
                List.of(
                        new TypedTogether.Part("limits-group-min-" + place, words.get("limits.group.min")),
                        new TypedTogether.Part("limits-group-max-" + place, words.get("limits.group.max"))),
                typed -> model.sets().ends(id, typed.getFirst(), typed.getLast()));
        ends.root().setMaxWidth(ENDS);
        items = new ItemSetLine(model, ItemSetsViewModel.Kind.GROUP, place);
        root = new VBox(8, name.beside(), ends.root(), items.root());
        root.getStyleClass().add("state-block");
    }

    String id() {
        return id;
    }

    VBox root() {
        return root;
    }

    void show(Group group) {
        name.show(group.name());
        int most = Math.min(group.max(), group.items().size());
        ends.show(List.of(String.valueOf(group.min()), String.valueOf(most)));
        items.show(group.items());
    }
}
