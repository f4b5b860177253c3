package org.senken.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.senken.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What --help prints, in the language of the messages. */
final class HelpTexts {
    private HelpTexts() {}

    /** Gives every command and option its description. */
    static void fill(CommandLine line, Messages messages) {
        fill(line.getCommandSpec(), messages);
        line.getSubcommands().values().forEach(command -> fill(command.getCommandSpec(), messages));
    }

    /** The help of the command that was named. */
    static String of(ParseResult parsed) {
        return of(parsed.asCommandLineList().getLast());
    }

    /** The help of a command. */
    static String of(CommandLine command) {
        return command.getUsageMessage(Ansi.OFF);
    }

    private static void fill(CommandSpec command, Messages messages) {
        var texts = new LinkedHashMap<String, String>();
        for (var argument : command.args()) {
            texts.put(argument.descriptionKey(), messages.get(argument.descriptionKey()));
        }
        command.resourceBundle(new Bundle(texts));
        command.usageMessage()
                .description(messages.get("cli.command." + command.name()))
                .synopsisHeading(messages.get("cli.help.usage") + " ")
                .parameterListHeading(heading(messages, "cli.help.parameters"))
                .optionListHeading(heading(messages, "cli.help.options"))
                .commandListHeading(heading(messages, "cli.help.commands"))
                .descriptionHeading("%n")
                .sortOptions(false)
                .adjustLineBreaksForWideCJKCharacters(true);
    }

    private static String heading(Messages messages, String key) {
        return "%n" + messages.get(key) + "%n";
    }

    private static final class Bundle extends ResourceBundle {
        private final Map<String, String> texts;

        Bundle(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
