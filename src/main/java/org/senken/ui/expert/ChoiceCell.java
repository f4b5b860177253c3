package org.senken.ui.expert;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One area with a choice beside it, such as low, medium and high; a click on what is chosen takes it back. */
final class ChoiceCell<E extends Enum<E>> extends ListCell<Rating> {
    private final String name;
    private final Function<Rating, Optional<E>> chosen;
    private final Label area = new Label();
    private final Map<E, ToggleButton> buttons;
    private final HBox row;

    /**
     * @param name the start of the buttons' ids
     * @param chosen what an area has now
     * @param onChoice gets the area as it was and the choice, null where it was taken back
     */
    ChoiceCell(
            Class<E> type,
            String name,
            Messages words,
            Function<Rating, Optional<E>> chosen,
            BiConsumer<Rating, @Nullable E> onChoice) {
        this.name = name;
        this.chosen = chosen;
        buttons = new EnumMap<>(type);
        var group = new ToggleGroup();
        var segments = new HBox();
        for (var constant : type.getEnumConstants()) {
            var button = new ToggleButton(words.get(constant));
            button.getStyleClass().add(Styles.SEGMENT);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> onChoice.accept(getItem(), button.isSelected() ? constant : null));
            buttons.put(constant, button);
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
        buttons.forEach((constant, button) -> {
            button.setId(name + "-" + rating.area() + "-" + constant);
            button.setSelected(chosen.apply(rating).filter(constant::equals).isPresent());
        });
        setGraphic(row);
    }
}
