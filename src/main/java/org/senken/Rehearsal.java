package org.senken;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Language;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.ui.shell.WorkbenchWindow;

/**
 * A start of the program as Java is to remember it: every command of the demonstration, then the window with each room
 * once. Played when the program is packaged; takes the folder where it may write.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        LogSetup.arrange();
        System.setProperty("java.awt.headless", "true");
        var stage = Path.of(arguments[0]);
        int code = Main.run(List.of("demo", "--out", stage.resolve("demo").toString()));
        var file = new SettingsFile(stage.resolve("settings.properties"), Settings.first(Language.EN));
        var opened = new WorkbenchWindow(
                        Main.beginning(stage.resolve("workspace"), Optional.empty(), file.read(), file))
                .rehearse();
        System.exit(opened ? code : 1);
    }
}
