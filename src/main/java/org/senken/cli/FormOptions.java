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
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
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
        var criteria =
                study.criteria().stream().filter(Criterion::usedByDefault).toList();
        var areas = study.catalogue().areas().stream()
                .filter(area -> !area.retired())
                .map(Area::id)
                .toList();
        var viewpoint = new Text(
                Messages.in(Language.EN).get("round.viewpoint.default"),
                Messages.in(Language.JA).get("round.viewpoint.default"));
        return new Round(
                study.rounds().size() + 1,
                viewpoint,
                Year.now(clock).getValue(),
                criteria,
                QuestionList.grid(areas, criteria.stream().map(Criterion::id).toList()),
                Round.State.OPEN,
                List.of());
    }
}
