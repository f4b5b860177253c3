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
import org.senken.core.delphi.Expertise;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One area with low, medium and high beside it; a click on the chosen one takes the rating back. */
final class RatingCell extends ListCell<Rating> {
    private final Label area = new Label();
    private final Map<Expertise, ToggleButton> buttons = new EnumMap<>(Expertise.class);
    private final HBox row;

    /**
     * @param onRating gets the area's rating as it was and the new one, null where it was taken back
     */
    RatingCell(Messages words, BiConsumer<Rating, @Nullable Expertise> onRating) {
        var group = new ToggleGroup();
        var segments = new HBox();
        for (var expertise : Expertise.values()) {
            var button = new ToggleButton(words.get(expertise));
            button.getStyleClass().add(Styles.SEGMENT);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> onRating.accept(getItem(), button.isSelected() ? expertise : null));
            buttons.put(expertise, button);
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
        buttons.forEach((expertise, button) -> {
            button.setId("experts-rating-" + rating.area() + "-" + expertise);
            button.setSelected(rating.expertise().filter(expertise::equals).isPresent());
        });
        setGraphic(row);
    }
}
