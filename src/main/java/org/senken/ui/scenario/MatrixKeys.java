package org.senken.ui.scenario;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the matrix: digits and minus judge, Tab and arrows move, letters open what belongs to a cell. */
final class MatrixKeys {
    private static final int PAGE = 10;

    private final MatrixViewModel model;

    MatrixKeys(MatrixViewModel model) {
        this.model = model;
    }

    void listenTo(Node matrix) {
        matrix.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && pressed(matrix, event)) {
                event.consume();
            }
        });
        matrix.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && typed(event.getCharacter())) {
                event.consume();
            }
        });
    }

    private boolean pressed(Node matrix, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            return matrix.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        if (event.isShortcutDown()) {
            return false;
        }
        return moved(event) || changed(event.getCode());
    }

    private boolean moved(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> model.next(event.isShiftDown() ? -1 : 1);
            case RIGHT, KP_RIGHT -> model.move(0, 1);
            case LEFT, KP_LEFT -> model.move(0, -1);
            case DOWN, KP_DOWN, ENTER -> model.move(1, 0);
            case UP, KP_UP -> model.move(-1, 0);
            case PAGE_DOWN -> model.move(PAGE, 0);
            case PAGE_UP -> model.move(-PAGE, 0);
            case HOME -> model.move(0, -model.readingProperty().get().size());
            case END -> model.move(0, model.readingProperty().get().size());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean changed(KeyCode code) {
        switch (code) {
            case DELETE, BACK_SPACE -> model.clear();
            case ESCAPE -> model.dropMinus();
            case R -> model.askReason();
            case C -> model.turnConfidence();
            case D -> model.nextDisputed();
            case W -> model.saidProperty().set(!model.saidProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typed(String sign) {
        switch (sign) {
            case "0", "０" -> model.press(0);
            case "1", "１" -> model.press(1);
            case "2", "２" -> model.press(2);
            case "3", "３" -> model.press(3);
            case "-", "−", "－", "ー" -> model.turnMinus();
            case "+", "＋" -> model.dropMinus();
            default -> {
                return false;
            }
        }
        return true;
    }
}
