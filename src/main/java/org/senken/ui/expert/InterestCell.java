package org.senken.ui.expert;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Interest;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One area with the interests a member can declare; a click on the chosen one takes the declaration back. */
final class InterestCell extends ListCell<Rating> {
    private final Label area = new Label();
    private final Map<Interest, ToggleButton> buttons = new EnumMap<>(Interest.class);
    private final HBox row;

    /**
     * @param onDeclaration gets the area and what was declared, null where it was taken back
     */
    InterestCell(Messages words, BiConsumer<Rating, @Nullable Interest> onDeclaration) {
        var group = new ToggleGroup();
        var segments = new HBox();
        for (var interest : Interest.values()) {
            var button = new ToggleButton(words.get(interest));
            button.getStyleClass().add(Styles.SEGMENT);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> onDeclaration.accept(getItem(), button.isSelected() ? interest : null));
            buttons.put(interest, button);
            segments.getChildren().add(button);
        }
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        area.setMaxWidth(Double.MAX_VALUE);
        area.setMinWidth(0);
        HBox.setHgrow(area, Priority.ALWAYS);
        row = Nodes.row(8, area, segments);
        row.setFillHeight(false);
        row.setMinWidth(0);
        row.setPrefWidth(1);
        getStyleClass().add(Styles.RATING);
    }

    @Override
    protected void updateItem(@Nullable Rating rating, boolean empty) {
        super.updateItem(rating, empty);
        if (rating == null || empty) {
            setGraphic(null);
            return;
        }
        area.setText(rating.label());
        area.setTooltip(new Tooltip(rating.label()));
        buttons.forEach((interest, button) -> {
            button.setId("experts-interest-" + rating.area() + "-" + interest);
            button.setSelected(rating.interest().filter(interest::equals).isPresent());
        });
        setGraphic(row);
    }
}
