package org.senken.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Language;
import org.senken.settings.Pin;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;

class SettingsViewModelTest {
    private static final Settings DEFAULTS = new Settings(Language.EN, Settings.Theme.LIGHT, "", "", "");

    @TempDir
    private Path folder;

    @Test
    void aPinIsKeptAsAHashAndSurvivesARestart() throws IOException {
        var file = new SettingsFile(folder.resolve("settings.properties"), DEFAULTS);
        model(file).setPin("2468");
        var read = file.read();
        assertTrue(read.asksForPin());
        assertFalse(read.pin().contains("2468"));
        assertTrue(Pin.matches("2468", read.pin()));
        assertFalse(Pin.matches("1357", read.pin()));
    }

    @Test
    void aShortPinIsRefused() throws IOException {
        var file = new SettingsFile(folder.resolve("settings.properties"), DEFAULTS);
        model(file).setPin("12");
        assertEquals(DEFAULTS, file.read());
    }

    private static SettingsViewModel model(SettingsFile file) {
        var notices = new Notices();
        return new SettingsViewModel(
                new Preferences(DEFAULTS, file, new DirectBackground(), notices), notices, "workspace");
    }
}
