package org.senken.ui.common;

import java.io.IOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.technology.Language;
import org.senken.language.Messages;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;

/** The settings as the screens see them; each change is written at once. */
public final class Preferences {
    private final SettingsFile file;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Preferences(Settings start, SettingsFile file, Background background, Notices notices) {
        this.file = file;
        this.background = background;
        this.notices = notices;
        settings = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    public Language language() {
        return settings().language();
    }

    /** The messages in the language the screens are in. */
    public Messages messages() {
        return Messages.in(language());
    }

    /** Changes the settings and writes them down. */
    public void change(UnaryOperator<Settings> change) {
        var changed = change.apply(settings());
        settings.set(changed);
        background.inOrder(() -> write(changed), written -> {}, notices::failed);
    }

    private boolean write(Settings changed) throws IOException {
        file.write(changed);
        return true;
    }
}
