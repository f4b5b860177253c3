package org.senken.ui.portfolio;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A slider that tells of every step while it is moved by mouse or keys, and once when it is let go. */
final class WeightSlider {
    private final Slider slider;
    private final DoubleConsumer settled;
    private double stored;
    private boolean showing;
    private boolean held;

    /**
     * @param tried what every step does while the slider is held
     * @param settled what letting it go does
     */
    WeightSlider(String id, DoubleConsumer tried, DoubleConsumer settled) {
        this.settled = settled;
        slider = new Slider(0, 1, 0);
        slider.setId(id);
        slider.setBlockIncrement(1);
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = true);
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> letGo());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> held = true);
        slider.addEventHandler(KeyEvent.KEY_RELEASED, event -> letGo());
        slider.focusedProperty().subscribe(focused -> {
            if (!focused) {
                letGo();
            }
        });
        slider.valueProperty().addListener((property, was, is) -> {
            if (showing) {
                return;
            }
            if (held) {
                tried.accept(Math.rint(is.doubleValue()));
            } else {
                settle();
            }
        });
    }

    Slider root() {
        return slider;
    }

    /** What it stands at, held or not. */
    double value() {
        return slider.getValue();
    }

    /** Shows another value, unless somebody holds the slider. */
    void show(double value, double most) {
        stored = value;
        if (!held) {
            showing = true;
            slider.setMax(most);
            slider.setValue(value);
            showing = false;
        }
    }

    private void letGo() {
        if (held) {
            held = false;
            settle();
        }
    }

    private void settle() {
        double value = Math.rint(slider.getValue());
        if (value != Math.rint(stored)) {
            settled.accept(value);
        }
    }
}
