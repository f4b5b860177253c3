package org.senken;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a window can be shown here; found out without starting the toolkit, which would not say it in a sentence. */
enum Displays {
    /** A window can be tried. */
    READY,
    /** There is no display at all: a server, or a check. */
    NONE,
    /** There is a display, but the library that draws windows on it is missing. */
    WITHOUT_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /**
     * What there is on this machine.
     *
     * @param system the name of the operating system as Java gives it
     * @param hasLibrary whether the system finds a library of that name
     */
    static Displays of(Map<String, String> variables, String system, Predicate<String> hasLibrary) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return READY;
        }
        if (isBlank(variables, "DISPLAY") && isBlank(variables, "WAYLAND_DISPLAY")) {
            return NONE;
        }
        return hasLibrary.test(GTK) ? READY : WITHOUT_GTK;
    }

    private static boolean isBlank(Map<String, String> variables, String name) {
        return variables.getOrDefault(name, "").isBlank();
    }

    /** Asks the system's own loader. */
    @SuppressWarnings("restricted") // a look at whether the library is there; nothing in it is called
    static boolean isInstalled(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
