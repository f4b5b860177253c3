package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Offer;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.NextRound;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.files.WholeFile;
import org.senken.language.Messages;
import org.senken.report.BallotForms;
import picocli.CommandLine.Option;

/** The options of export that print the ballot forms of the open round, or of the next one as it is planned by default. */
final class FormOptions {
    private static final String ENDING = ".pdf";

    @Option(names = "--forms", paramLabel = "FILE", descriptionKey = "cli.export.forms")
    private @Nullable Path forms;

    /** Whether forms are asked for. */
    boolean isAsked() {
        return forms != null;
    }

    /** Writes the forms: one for each expert with a ballot, or a single one without a code where there are no experts. */
    void write(Study study, Context context) throws Failure {
        var file = forms == null ? Path.of("") : forms;
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw Failure.usage("cli.export.forms.ending", file);
        }
        var pdf = pdf(study, context);
        try {
            WholeFile.write(file, target -> target.write(pdf));
        } catch (IOException refused) {
            throw Failure.file(file, refused);
        }
        context.print("", json -> json.put("file", file.toString()));
        context.say("cli.wrote", file);
    }

    private static byte[] pdf(Study study, Context context) throws Failure {
        var round =
                study.openRound().orElseGet(() -> planned(study, context.ports().clock()));
        if (round.questions().size() == 0) {
            throw Failure.impossible("cli.export.forms.nothing");
        }
        var experts = voters(study);
        if (!experts.isEmpty()
                && experts.stream().allMatch(code -> round.placesFor(code).isEmpty())) {
            throw Failure.impossible("cli.export.forms.nothing");
        }
        return experts.isEmpty()
                ? BallotForms.blank(study, round, context.language())
                : BallotForms.bytes(study, round, experts, context.language());
    }

    private static List<ExpertCode> voters(Study study) {
        return Standing.voters(study).map(Expert::code).toList();
    }

    /** The round that the window would open if nothing in its plan is changed. */
    private static Round planned(Study study, Clock clock) {
        var voters = Standing.voters(study).toList();
        var scenarios = study.scenarios().chosen().stream().map(Scenario::id).toList();
        var offer = new Offer(study.catalogue(), study.criteria(), voters, study.closedRounds(), scenarios);
        var blank = NextRound.blank(
                study,
                Messages.inBoth("round.viewpoint.default"),
                Year.now(clock).getValue());
        return RoundTemplate.suiting(voters.size())
                .fill(blank, offer)
                .round(study.rounds().size() + 1, offer);
    }
}
