package org.senken.ui.portfolio;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.RangeSlider;

/** Two ends of a range that tell of every step while they are moved by mouse or keys, and once when they are let go. */
final class WeightRange {
    private static final double WHOLE = 100;

    /** Takes both ends, in per cent. */
    interface Ends {
        void accept(double min, double max);
    }

    private final RangeSlider slider = new RangeSlider(0, WHOLE, 0, WHOLE);
    private final Ends tried;
    private final Ends settled;
    private double min;
    private double max = WHOLE;
    private boolean showing;
    private boolean held;

    /**
     * @param tried what every step does while an end is held
     * @param settled what letting it go does
     */
    WeightRange(String id, Ends tried, Ends settled) {
        this.tried = tried;
        this.settled = settled;
        slider.setId(id);
        slider.setBlockIncrement(1);
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = true);
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> letGo());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> held = true);
        slider.addEventFilter(KeyEvent.KEY_RELEASED, event -> letGo());
        slider.focusWithinProperty().subscribe(within -> {
            if (!within) {
                letGo();
            }
        });
        slider.lowValueProperty().subscribe(value -> moved());
        slider.highValueProperty().subscribe(value -> moved());
    }

    RangeSlider root() {
        return slider;
    }

    double min() {
        return Math.rint(slider.getLowValue());
    }

    double max() {
        return Math.rint(slider.getHighValue());
    }

    /** Shows other ends, unless somebody holds one. */
    void show(double least, double most) {
        min = least;
        max = most;
        if (!held) {
            showing = true;
            // the ends never cross on the way
            slider.setLowValue(Math.min(least, slider.getLowValue()));
            slider.setHighValue(most);
            slider.setLowValue(least);
            showing = false;
        }
    }

    private void moved() {
        if (!showing && held) {
            tried.accept(min(), max());
        } else if (!showing) {
            settle();
        }
    }

    private void letGo() {
        if (held) {
            held = false;
            settle();
        }
    }

    private void settle() {
        if (min() != Math.rint(min) || max() != Math.rint(max)) {
            settled.accept(min(), max());
        }
    }
}
