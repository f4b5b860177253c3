package org.senken.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Language;
import org.senken.settings.Settings;
import org.senken.testkit.Benches;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.Fx;
import org.senken.testkit.TypicalStudies;

/** Keys that come faster than the screen is drawn. */
class BallotKeysTest {
    private static final int SIZE = 1000;
    /** The first time is slow enough for a picture in between. */
    private static final int TIMES = 5;

    @TempDir
    private Path folder;

    @Test
    void aReasonIsTypedIntoItsFieldBeforeTheRowsWereEverDrawn() {
        Fx.start();
        var settings = Benches.settings(Language.EN, Settings.Theme.LIGHT);
        var bench = Fx.call(() -> Benches.on(TypicalStudies.study(), settings, folder, new FakeDialogs()));
        var stage = Fx.call(() -> window(bench));
        for (int i = 0; i < TIMES; i++) {
            Fx.run(() -> opensAndPresses(bench, stage));
            assertEquals("reason-0", Fx.call(() -> focused(stage)));
            Fx.run(bench.ballot()::leave);
        }
        Fx.run(stage::close);
    }

    private static void opensAndPresses(Workbench bench, Stage stage) {
        bench.ballot().open(TypicalStudies.OPEN_ROUND, TypicalStudies.ENGINEER);
        bench.ballot().begin();
        var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.R, false, false, false, false);
        stage.getScene().getFocusOwner().fireEvent(key);
    }

    private static String focused(Stage stage) {
        return stage.getScene().getFocusOwner() instanceof TextField field ? field.getId() : "no field";
    }

    private static Stage window(Workbench bench) {
        var window = new Stage();
        window.setScene(new Scene(bench.view().root(), SIZE, SIZE));
        window.show();
        return window;
    }
}
