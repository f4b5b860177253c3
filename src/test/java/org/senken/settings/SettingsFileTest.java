package org.senken.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.technology.Language;

class SettingsFileTest {
    private static final Settings DEFAULTS = Settings.first(Language.JA);

    @TempDir
    private Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void start() {
        path = folder.resolve("senken").resolve("settings.properties");
        file = new SettingsFile(path, DEFAULTS);
    }

    @Test
    void aFirstStartHasTheDefaults() throws IOException {
        assertEquals(DEFAULTS, file.read());
    }

    @Test
    void whatWasWrittenComesBack() throws IOException {
        var settings = new Settings(Language.EN, Settings.Theme.DARK, "先見 太郎 = #!\\\n😀", "00:ff", "key-2035");
        file.write(settings);
        assertEquals(settings, file.read());
        file.write(DEFAULTS);
        assertEquals(DEFAULTS, file.read());
    }

    @Test
    void aDamagedFileGivesTheDefaults() throws IOException {
        Files.createDirectories(path.getParent());
        for (var damaged : List.of(
                "language=\\u12", "language=KLINGON\ntheme=\nnonsense", "\u0000\u0000\u0000\u0000", "language", "")) {
            Files.writeString(path, damaged);
            assertEquals(DEFAULTS, file.read(), damaged);
        }
        for (var bytes : List.of(
                "operator=先見".getBytes(Charset.forName("windows-31j")),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 'x'})) {
            Files.write(path, bytes);
            assertEquals(DEFAULTS, file.read());
        }
    }

    @Test
    void oneDamagedValueLeavesTheOthers() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "language=XX\ntheme=DARK\noperator=Sato\n");
        assertEquals(DEFAULTS.withTheme(Settings.Theme.DARK).withOperator("Sato"), file.read());
    }

    @Test
    void aDamagedPinNeverOpensAndNeverFails() {
        for (var hash : List.of("", "x", ":", "zz:00", "0:00", "00:", "00:zz")) {
            assertEquals(false, Pin.matches("1234", hash), hash);
        }
        assertEquals(true, Pin.matches("1234", Pin.hash("1234")));
        assertEquals(false, Pin.matches("1235", Pin.hash("1234")));
    }

    @Test
    void aFileThatCannotBeReadIsToldAsSuch() throws IOException {
        Files.createDirectories(path);
        assertThrows(IOException.class, file::read);
    }
}
