package org.senken.cli;

import java.util.stream.Collectors;
import org.senken.core.technology.Sentence;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command as it was typed. */
final class UsageSentence {
    private UsageSentence() {}

    static Sentence of(ParameterException wrong) {
        var help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        var unknown = wrong.getCommandLine().getUnmatchedArguments();
        if (!unknown.isEmpty() && unknown.getFirst().startsWith("-")) {
            // what is missing is most likely what the unknown option was meant to be
            return Sentence.of("cli.usage.option", unknown.getFirst(), help);
        }
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, help);
            case MissingParameterException missing ->
                Sentence.of(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(UsageSentence::name).collect(Collectors.joining(", ")),
                        help);
            case OverwrittenOptionException twice -> Sentence.of("cli.usage.twice", name(twice.getOverwritten()), help);
            default -> value(wrong, help);
        };
    }

    private static Sentence unmatched(UnmatchedArgumentException unmatched, String help) {
        var first = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return Sentence.of("cli.usage.option", first, help);
        }
        boolean noCommand = unmatched.getCommandLine().getParent() == null;
        return Sentence.of(noCommand ? "cli.usage.command" : "cli.usage.more", first, help);
    }

    private static Sentence value(ParameterException wrong, String help) {
        var argument = wrong.getArgSpec();
        return argument == null
                ? Sentence.of("cli.usage.wrong", help)
                : Sentence.of("cli.usage.value", String.valueOf(wrong.getValue()), name(argument), help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
