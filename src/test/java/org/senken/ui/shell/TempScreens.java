package org.senken.ui.shell;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Language;
import org.senken.settings.Settings;
import org.senken.testkit.*;

class TempScreens {
    @TempDir
    Path folder;

    @Test
    void all() {
        var only = System.getenv().getOrDefault("ONLY", "");
        for (var scene : ItemScene.values()) {
            if (!only.isEmpty() && !List.of(only.split(",")).contains(scene.name())) continue;
            shot(scene, Language.EN, Settings.Theme.LIGHT, 1440, 900);
            shot(scene, Language.JA, Settings.Theme.DARK, 1280, 720);
            if (System.getenv("MORE") != null) {
                shot(scene, Language.JA, Settings.Theme.LIGHT, 1440, 900);
                shot(scene, Language.EN, Settings.Theme.DARK, 1280, 720);
            }
        }
    }

    void shot(Scene scene, Language l, Settings.Theme t, int w, int h) {
        var name = (scene.name() + "-" + w + "x" + h + "-" + l.code() + "-" + t.name()).toLowerCase(Locale.ROOT);
        Fx.picture(
                () -> {
                    var bench = Benches.on(scene.study(), Benches.settings(l, t), folder, new FakeDialogs());
                    bench.shell().goTo(scene.room());
                    scene.prepare(bench);
                    return bench.view().root();
                },
                t,
                w,
                h,
                Path.of("target/screens/" + name + ".png"));
    }
}
