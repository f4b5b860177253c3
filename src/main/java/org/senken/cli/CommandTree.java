package org.senken.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.senken.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** All commands with their options and help texts. */
final class CommandTree {
    private CommandTree() {}

    static CommandLine of(GeneralOptions options, Messages messages) {
        var line = new CommandLine(options)
                .addSubcommand(new DemoCommand())
                .addSubcommand(new StudiesCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ChartCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new ConsensusCommand())
                .addSubcommand(new ScenariosCommand())
                .addSubcommand(new RankCommand())
                .addSubcommand(new PortfolioCommand())
                .addSubcommand(new SetCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // a title may begin with an at sign
        line.setExpandAtFiles(false);
        line.registerConverter(Path.class, CommandTree::path);
        line.registerConverter(LanguageChoice.class, CommandTree::language);
        HelpTexts.fill(line, messages);
        return line;
    }

    private static Path path(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException refused) {
            throw new TypeConversionException(refused.getMessage());
        }
        throw new TypeConversionException("blank");
    }

    private static LanguageChoice language(String code) {
        return LanguageChoice.of(code).orElseThrow(() -> new TypeConversionException(code));
    }
}
