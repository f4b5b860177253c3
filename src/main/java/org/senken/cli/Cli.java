package org.senken.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.report.ReportException;
import picocli.CommandLine.ParameterException;

/** The command line. */
public final class Cli {
    private final Ports ports;
    private final Window window;

    /**
     * @param window opens where no command is named
     */
    public Cli(Ports ports, Window window) {
        this.ports = ports;
        this.window = window;
    }

    /** Runs one command and returns its exit code; whatever happens, the person gets a sentence. */
    public int run(List<String> arguments, Terminal terminal, Surroundings surroundings) {
        var messages = Messages.in(LanguageOption.among(arguments).orElse(surroundings.language()));
        try {
            int code = arguments.isEmpty()
                    ? window(messages, terminal, surroundings)
                    : run(arguments, messages, terminal, surroundings);
            return delivered(terminal, messages) ? code : ExitCode.FAILED;
        } catch (RuntimeException | Error unexpected) {
            Logger.getLogger("org.senken").log(Level.SEVERE, "a command failed", unexpected);
            terminal.say(
                    messages.get("cli.unexpected", surroundings.dataFolder().log()));
            return ExitCode.FAILED;
        }
    }

    private int run(List<String> arguments, Messages messages, Terminal terminal, Surroundings surroundings) {
        var options = new GeneralOptions();
        var line = CommandTree.of(options, messages);
        try {
            var parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (options.help()) {
                return printed(terminal, HelpTexts.of(parsed));
            }
            if (options.version()) {
                return printed(terminal, "senken " + surroundings.version());
            }
            var context = new Context(ports, options, messages, terminal, surroundings);
            return parsed.hasSubcommand()
                    ? run((Command) parsed.subcommand().commandSpec().userObject(), context)
                    : opened(context);
        } catch (ParameterException wrong) {
            return options.help()
                    ? printed(terminal, HelpTexts.of(wrong.getCommandLine()))
                    : failed(terminal, messages.get(UsageSentence.of(wrong)), ExitCode.USAGE);
        } catch (Failure failure) {
            return failed(terminal, messages.get(failure.sentence()), failure.exitCode());
        }
    }

    /** Opens the window without a look at the commands: people wait for it. */
    private int window(Messages messages, Terminal terminal, Surroundings surroundings) {
        try {
            return opened(new Context(ports, new GeneralOptions(), messages, terminal, surroundings));
        } catch (Failure failure) {
            return failed(terminal, messages.get(failure.sentence()), failure.exitCode());
        }
    }

    private int opened(Context context) throws Failure {
        return window.open(context.launch());
    }

    private static int run(Command command, Context context) throws Failure {
        var messages = context.messages();
        if (context.languages().size() > 1 && !command.writesBothLanguages()) {
            throw Failure.usage("cli.lang.one");
        }
        try {
            command.run(context);
            return ExitCode.DONE;
        } catch (InvalidInputException invalid) {
            return failed(
                    context.terminal(),
                    place(invalid) + ": " + messages.get(invalid.sentence()),
                    ExitCode.INVALID_INPUT);
        } catch (WorkspaceException refused) {
            return failed(context.terminal(), messages.get(refused.sentence()), ExitCode.FAILED);
        } catch (ReportException refused) {
            return failed(context.terminal(), messages.get(refused.sentence()), ExitCode.FAILED);
        }
    }

    /** FILE:LINE:COLUMN in full, so that editors and scripts can rely on it; a whole line is meant from its start. */
    private static String place(InvalidInputException invalid) {
        var missing = invalid.line() <= 0 ? ":1:1" : invalid.column() <= 0 ? ":1" : "";
        return invalid.place() + missing;
    }

    private static int printed(Terminal terminal, String text) {
        terminal.out().println(text.stripTrailing());
        return ExitCode.DONE;
    }

    private static int failed(Terminal terminal, String sentence, int code) {
        terminal.say(sentence);
        return code;
    }

    /** A result that did not arrive, for example on a full disk, is no result. */
    private static boolean delivered(Terminal terminal, Messages messages) {
        if (terminal.out().checkError()) {
            terminal.say(messages.get("cli.output"));
            return false;
        }
        return true;
    }
}
