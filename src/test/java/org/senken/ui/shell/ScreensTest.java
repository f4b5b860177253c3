package org.senken.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.technology.Language;
import org.senken.settings.Settings;
import org.senken.testkit.Benches;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.Fx;

/** Takes a picture of every room, for people to look at: target/screens/ROOM-SIZE-LANG-THEME.png. */
class ScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path folder;

    static Stream<Scene> scenes() {
        return Stream.of(
                        RoomScene.values(),
                        ScenarioScene.values(),
                        PortfolioScene.values(),
                        ItemScene.values(),
                        CompareScene.values(),
                        ReportScene.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyRoomIsDrawnInBothSizesLanguagesAndThemes(Scene scene) {
        for (var language : Language.values()) {
            for (var theme : Settings.Theme.values()) {
                if (isLarge(language, theme)) {
                    picture(scene, language, theme, 1440, 900);
                } else {
                    picture(scene, language, theme, 1280, 720);
                }
            }
        }
    }

    /** Each size meets both languages and both themes; all eight together would take twice as long. */
    private static boolean isLarge(Language language, Settings.Theme theme) {
        return (language == Language.EN) == (theme == Settings.Theme.LIGHT);
    }

    /** Sheets go into a folder of the picture's own and come back from there. */
    private FakeDialogs dialogs(Scene scene, String name) {
        var dialogs = new FakeDialogs();
        var sheets = folder.resolve(name);
        int round = scene.study().rounds().size() + 1;
        dialogs.target = Optional.of(sheets);
        dialogs.files = Stream.of("E01", "E03", "E05")
                .map(code -> sheets.resolve("ballot-r" + round + "-" + code + ".csv"))
                .toList();
        return dialogs;
    }

    private void picture(Scene scene, Language language, Settings.Theme theme, int width, int height) {
        var name = String.join("-", scene.name(), width + "x" + height, language.code(), theme.name())
                .toLowerCase(Locale.ROOT);
        var file = SCREENS.resolve(name + ".png");
        Fx.picture(
                () -> {
                    var bench =
                            Benches.on(scene.study(), Benches.settings(language, theme), folder, dialogs(scene, name));
                    bench.shell().goTo(scene.room());
                    scene.prepare(bench);
                    return bench.view().root();
                },
                theme,
                width,
                height,
                file);
        assertTrue(file.toFile().length() > 15_000, "nothing much is drawn: " + file);
    }
}
