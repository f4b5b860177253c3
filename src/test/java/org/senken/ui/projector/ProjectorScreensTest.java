package org.senken.ui.projector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.technology.Language;
import org.senken.settings.Settings;
import org.senken.testkit.Benches;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.Fx;
import org.senken.testkit.MinutesSamples;

/** Takes a picture of every page of the second screen: target/screens/projector-PAGE-LANG-THEME.png. */
class ProjectorScreensTest {
    @TempDir
    private Path folder;

    /** What the room can be shown. */
    enum Scene {
        TITLE,
        MAP,
        MEDIANS,
        BALLOTS,
        STEP,
        BREAK,
        WORDING;

        Page page() {
            return switch (this) {
                case TITLE -> new Page.Title();
                case MAP -> new Page.Map();
                case MEDIANS -> new Page.Medians();
                case BALLOTS -> new Page.Ballots();
                case STEP, BREAK -> new Page.Step();
                case WORDING -> new Page.Sentence(1);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void everyPageIsDrawnInBothLanguagesAndThemes(Scene scene) {
        for (var language : Language.values()) {
            for (var theme : Settings.Theme.values()) {
                picture(scene, language, theme);
            }
        }
    }

    private void picture(Scene scene, Language language, Settings.Theme theme) {
        var study = MinutesSamples.in(Benches.sample());
        var shown = scene == Scene.BREAK
                ? study.withMinutes(study.minutes().withSheet(MinutesSamples.sheet(3, "2026-11-22T05:25:00Z")))
                : study;
        var name = String.join("-", "projector", scene.name(), language.code(), theme.name());
        var file = Path.of("target", "screens", name.toLowerCase(Locale.ROOT) + ".png");
        Fx.picture(
                () -> {
                    var bench = Benches.on(shown, Benches.settings(language, theme), folder, new FakeDialogs());
                    if (scene == Scene.BALLOTS) {
                        bench.plan().open();
                    }
                    bench.projector().show(scene.page());
                    return new ProjectorView(bench.projector()).root();
                },
                theme,
                1920,
                1080,
                file);
        assertTrue(file.toFile().length() > 5_000, "nothing much is drawn: " + file);
    }
}
