package org.senken.settings;

import org.senken.core.technology.Language;

/**
 * What the program remembers between starts.
 *
 * @param operator who sits at the laptop; stands in the history
 * @param pin the facilitator's PIN, as a salted hash; blank where none is asked for
 * @param lastStudy the id of the study that was open; blank if none was
 */
public record Settings(Language language, Theme theme, String operator, String pin, String lastStudy) {
    /** How the window looks. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** The settings of a first start. */
    public static Settings first(Language language) {
        return new Settings(language, Theme.LIGHT, "", "", "");
    }

    public Settings withLanguage(Language changed) {
        return new Settings(changed, theme, operator, pin, lastStudy);
    }

    public Settings withTheme(Theme changed) {
        return new Settings(language, changed, operator, pin, lastStudy);
    }

    public Settings withOperator(String name) {
        return new Settings(language, theme, name.strip(), pin, lastStudy);
    }

    /** The settings with the hash of a PIN; see {@link Pin}. */
    public Settings withPin(String hash) {
        return new Settings(language, theme, operator, hash, lastStudy);
    }

    public Settings withLastStudy(String id) {
        return new Settings(language, theme, operator, pin, id);
    }

    /** Whether leaving a ballot asks for the PIN. */
    public boolean asksForPin() {
        return !pin.isBlank();
    }
}
