package org.senken.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.settings.Pin;
import org.senken.settings.Settings;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;

/** What can be set for the program as a whole. */
public final class SettingsViewModel {
    private static final int SHORTEST_PIN = 4;

    private final Preferences preferences;
    private final Notices notices;
    private final String workspace;

    /**
     * @param workspace where the workspace lies, to be shown
     */
    public SettingsViewModel(Preferences preferences, Notices notices, String workspace) {
        this.preferences = preferences;
        this.notices = notices;
        this.workspace = workspace;
    }

    // Properties

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return preferences.settingsProperty();
    }

    public Messages messages() {
        return preferences.messages();
    }

    public String workspace() {
        return workspace;
    }

    // Commands

    public void nameOperator(String name) {
        preferences.change(settings -> settings.withOperator(name));
    }

    /** Sets the PIN that leaving a ballot asks for; a blank one turns it off. */
    public void setPin(String pin) {
        if (!pin.isBlank() && pin.length() < SHORTEST_PIN) {
            notices.refused(Sentence.of("settings.pin.short", SHORTEST_PIN));
            return;
        }
        preferences.change(settings -> settings.withPin(Pin.hash(pin)));
        notices.done(Sentence.of(pin.isBlank() ? "settings.pin.off" : "settings.pin.on"));
    }

    public void choose(Settings.Theme theme) {
        preferences.change(settings -> settings.withTheme(theme));
    }
}
