package org.senken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplaysTest {
    @Test
    void aLinuxWithoutAnyDisplayVariableHasNone() {
        assertEquals(Displays.NONE, Displays.of(Map.of(), "Linux", library -> true));
        assertEquals(Displays.NONE, Displays.of(Map.of("DISPLAY", ""), "Linux", library -> true));
    }

    @Test
    void aDisplayNeedsTheLibraryThatDrawsOnIt() {
        assertEquals(Displays.READY, Displays.of(Map.of("DISPLAY", ":0"), "Linux", "libgtk-3.so.0"::equals));
        assertEquals(Displays.READY, Displays.of(Map.of("WAYLAND_DISPLAY", "w-0"), "Linux", library -> true));
        assertEquals(Displays.WITHOUT_GTK, Displays.of(Map.of("DISPLAY", ":0"), "Linux", library -> false));
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertEquals(Displays.READY, Displays.of(Map.of(), "Mac OS X", library -> false));
        assertEquals(Displays.READY, Displays.of(Map.of(), "Windows 11", library -> false));
    }

    @Test
    void aLibraryThatIsNotThereIsNotInstalled() {
        assertFalse(Displays.isInstalled("libno-such-library.so.0"));
    }
}
