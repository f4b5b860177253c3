package org.senken;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.senken.cli.Cli;
import org.senken.cli.Launch;
import org.senken.cli.Ports;
import org.senken.cli.Surroundings;
import org.senken.cli.Terminal;
import org.senken.files.FileTrouble;
import org.senken.language.Messages;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.store.H2Workspaces;
import org.senken.store.exchange.FileExchange;
import org.senken.store.exchange.ShippedFiles;
import org.senken.ui.shell.WorkbenchWindow;

/** Where the program begins: puts its parts together and hands over to the command line or the window. */
public final class Main {
    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
    private static final Ports PORTS = ports();
    private static final Terminal TERMINAL = terminal();

    private Main() {}

    public static void main(String[] arguments) {
        LogSetup.arrange();
        // figures are drawn in memory; windows are the toolkit's, which has a display of its own
        System.setProperty("java.awt.headless", "true");
        System.exit(run(List.of(arguments)));
    }

    static int run(List<String> arguments) {
        return new Cli(PORTS, Main::openWindow).run(arguments, TERMINAL, surroundings());
    }

    /** Opens the window, or does the next best where there cannot be one. */
    private static int openWindow(Launch launch) {
        var surroundings = surroundings();
        var messages = Messages.in(launch.language());
        return switch (Displays.of(surroundings.variables(), surroundings.system(), Displays::isInstalled)) {
            case READY -> startWindow(launch);
            case NONE -> withoutDisplay(launch);
            case WITHOUT_GTK -> {
                TERMINAL.say(messages.get("cli.window.no-gtk"));
                yield 1;
            }
        };
    }

    /** Says so in one line and does headless what can be done. */
    private static int withoutDisplay(Launch launch) {
        var folder = Files.isDirectory(Path.of("target")) ? "target/demo" : "senken-demo";
        TERMINAL.say(Messages.in(launch.language()).get("cli.window.no-display", folder));
        return run(List.of("demo", "--out", folder, "--lang", launch.language().code()));
    }

    /** Shows the window until it is closed; returns the exit code. */
    private static int startWindow(Launch launch) {
        var file = new SettingsFile(launch.folder().settings(), Settings.first(launch.language()));
        try {
            var settings = launch.chosen().map(file.read()::withLanguage).orElse(file.read());
            var window = new WorkbenchWindow(beginning(launch.workspace(), launch.passphrase(), settings, file));
            return window.run() ? 0 : 1;
        } catch (IOException unreadable) {
            TERMINAL.say(Messages.in(launch.language())
                    .get(FileTrouble.sentence(launch.folder().settings(), unreadable)));
            return 1;
        } catch (UnsupportedOperationException unreachable) {
            return withoutDisplay(launch);
        }
    }

    /** What a window on a workspace begins with. */
    static WorkbenchWindow.Beginning beginning(
            Path workspace, Optional<char[]> passphrase, Settings settings, SettingsFile file) {
        return new WorkbenchWindow.Beginning(
                PORTS.workspaces(),
                PORTS.exchange(),
                PORTS.shipped(),
                CLOCK,
                workspace,
                passphrase,
                settings,
                file,
                version());
    }

    private static Ports ports() {
        return new Ports(new H2Workspaces(CLOCK), new FileExchange(), new ShippedFiles(), CLOCK);
    }

    /** What this machine says about itself. */
    static Surroundings surroundings() {
        return new Surroundings(
                System.getenv(),
                Locale.getDefault(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                version());
    }

    private static String version() {
        var built = Main.class.getPackage().getImplementationVersion();
        return System.getProperty("senken.version", Objects.requireNonNullElse(built, "?"));
    }

    private static Terminal terminal() {
        return new Terminal(
                stream(FileDescriptor.out, "stdout.encoding"),
                stream(FileDescriptor.err, "stderr.encoding"),
                Main::ask,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    /** Results are UTF-8 whatever the locale says; only Windows terminals read another encoding. */
    private static PrintStream stream(FileDescriptor descriptor, String encoding) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        var charset = windows ? Charset.forName(System.getProperty(encoding)) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    private static Optional<char[]> ask(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s", question));
    }
}
