package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.senken.testkit.Fx;

class WeightSliderTest {
    private final List<Double> tried = new ArrayList<>();
    private final List<Double> settled = new ArrayList<>();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static void mouse(Node node, EventType<MouseEvent> type) {
        node.fireEvent(new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    private static void key(Node node, EventType<KeyEvent> type) {
        node.fireEvent(new KeyEvent(type, "", "", KeyCode.RIGHT, false, false, false, false));
    }

    private WeightSlider slider() {
        var slider = new WeightSlider("s", tried::add, settled::add);
        slider.show(40, 100);
        return slider;
    }

    @Test
    void everyStepOfADragIsTriedAndItsEndIsSettledOnce() {
        Fx.call(() -> {
            var slider = slider();
            mouse(slider.root(), MouseEvent.MOUSE_PRESSED);
            slider.root().setValue(41.2);
            slider.root().setValue(55.7);
            slider.show(40, 100);
            mouse(slider.root(), MouseEvent.MOUSE_RELEASED);
            return slider;
        });
        assertEquals(List.of(41.0, 56.0), tried);
        assertEquals(List.of(56.0), settled);
    }

    @Test
    void keysThatAreHeldSettleOnceToo() {
        Fx.call(() -> {
            var slider = slider();
            for (int i = 1; i <= 3; i++) {
                key(slider.root(), KeyEvent.KEY_PRESSED);
                slider.root().setValue(40 + i);
            }
            key(slider.root(), KeyEvent.KEY_RELEASED);
            return slider;
        });
        assertEquals(List.of(43.0), settled);
    }

    @Test
    void whatIsLetGoWhereItStoodSettlesNothing() {
        Fx.call(() -> {
            var slider = slider();
            mouse(slider.root(), MouseEvent.MOUSE_PRESSED);
            slider.root().setValue(60);
            slider.root().setValue(40);
            mouse(slider.root(), MouseEvent.MOUSE_RELEASED);
            return slider;
        });
        assertEquals(List.of(), settled);
    }

    @Test
    void whatTheProgramShowsIsNobodysChoice() {
        Fx.call(() -> {
            var slider = slider();
            slider.show(250, 300);
            return slider;
        });
        assertEquals(List.of(), tried);
        assertEquals(List.of(), settled);
    }

    @Test
    void bothEndsOfARangeAreTriedAndSettledTogether() {
        Fx.call(() -> {
            var range = new WeightRange("r", (min, max) -> tried.add(max - min), (min, max) -> {
                settled.add(min);
                settled.add(max);
            });
            range.show(20, 70);
            mouse(range.root(), MouseEvent.MOUSE_PRESSED);
            range.root().setLowValue(30.4);
            range.root().setHighValue(60.6);
            mouse(range.root(), MouseEvent.MOUSE_RELEASED);
            range.show(80, 90);
            range.show(0, 10);
            return range;
        });
        assertEquals(List.of(40.0, 31.0), tried);
        assertEquals(List.of(30.0, 61.0), settled);
    }
}
