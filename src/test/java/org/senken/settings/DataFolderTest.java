package org.senken.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class DataFolderTest {
    private static final Path HOME = Path.of("/people/sato");

    @Test
    void linuxFollowsTheStandard() {
        assertEquals(Path.of("/people/sato/.local/share/senken"), folder(Map.of(), "Linux"));
        assertEquals(Path.of("/data/senken"), folder(Map.of("XDG_DATA_HOME", "/data"), "Linux"));
        assertEquals(Path.of("/people/sato/.local/share/senken"), folder(Map.of("XDG_DATA_HOME", "data"), "Linux"));
    }

    @Test
    void otherSystemsHaveTheirOwnPlaces() {
        assertEquals(Path.of("/people/sato/Library/Application Support/Senken"), folder(Map.of(), "Mac OS X"));
        assertEquals(Path.of("/people/sato/AppData/Roaming/Senken"), folder(Map.of(), "Windows 11"));
        assertEquals(Path.of("/roaming/Senken"), folder(Map.of("APPDATA", "/roaming"), "Windows 11"));
    }

    private static Path folder(Map<String, String> variables, String system) {
        return DataFolder.of(variables, system, HOME).path();
    }
}
