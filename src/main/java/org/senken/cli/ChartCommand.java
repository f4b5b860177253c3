package org.senken.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartNeed;
import org.senken.chart.ChartOrder;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.StudyCharts;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.study.Study;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.SubjectId;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.report.ReportException;
import org.senken.report.contents.Results;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one figure of a study, of a closed round, of its scenarios or of its portfolios, to a file, or every one to a folder. */
@CommandLine.Command(name = "chart")
final class ChartCommand implements Command {
    private static final String ALL = "all";
    private static final String OFFICIAL = "official";
    private static final String MEDIAN = "median";

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "cli.study")
    private String study = "";

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "cli.chart.kind")
    private String kind = "";

    @Mixin
    private ChartTarget target = new ChartTarget();

    @Option(names = "--round", paramLabel = "N", descriptionKey = "cli.chart.round")
    private @Nullable Integer round;

    @Option(names = "--criterion", paramLabel = "ID", descriptionKey = "cli.chart.criterion")
    private @Nullable String criterion;

    @Option(names = "--order", paramLabel = "ORDER", descriptionKey = "cli.chart.order")
    private String order = OFFICIAL;

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "cli.chart.scenario")
    private @Nullable String scenario;

    @Option(names = "--movement", descriptionKey = "cli.chart.movement")
    private boolean movement;

    @Option(names = "--subject", paramLabel = "ID", descriptionKey = "cli.chart.subject")
    private @Nullable String subject;

    @Option(names = "--first", paramLabel = "N", descriptionKey = "cli.chart.first")
    private int first = ChartWish.USUAL_FIRST;

    @Override
    public void run(Context context) throws Failure, InvalidInputException, WorkspaceException, ReportException {
        target.check();
        if (kind.equals(ALL)) {
            writeAll(context);
            return;
        }
        var wanted = ChartKind.of(kind)
                .orElseThrow(() -> Failure.usage("cli.chart.unknown", kind, String.join(", ", ChartKind.ids())));
        var plain = plain(wanted);
        var found = new NamedStudy(study).read(context);
        if (wanted.isOfRounds()) {
            context.sayOpenRound(found);
        }
        var drawable = charts(found, wanted);
        var wish = scenario == null ? plain : withScenario(plain, scenario, drawable);
        var searched = ScenarioSearch.with(drawable, wish, found, context.terminal());
        var charts = PortfolioSearch.with(searched, wish, found, fundingCase(found), context.terminal());
        var figure = figure(charts, criterion == null ? wish : withCriterion(wish, criterion, charts), context);
        target.write(List.of(figure), context);
    }

    /** Every figure the study has the data for, as it is where nobody chooses. */
    private void writeAll(Context context) throws Failure, InvalidInputException, WorkspaceException, ReportException {
        if (!target.isBundle() || Stream.of(round, criterion, scenario, subject).anyMatch(Objects::nonNull)) {
            throw Failure.usage("cli.chart.all");
        }
        var found = new NamedStudy(study).read(context);
        context.sayOpenRound(found);
        var charts = Results.of(found, EnumSet.allOf(ChartNeed.class), context.terminal()::progress)
                .charts();
        var figures = new ArrayList<Figure>();
        for (var each : ChartKind.values()) {
            var obstacle = charts.obstacle(ChartWish.of(each));
            if (obstacle.isPresent()) {
                context.say("cli.chart.left-out", each.id(), Messages.inBoth(obstacle.get()));
            } else {
                figures.add(charts.figure(ChartWish.of(each), context.language()));
            }
        }
        if (figures.isEmpty()) {
            throw Failure.impossible("cli.no-results");
        }
        target.write(figures, context);
    }

    private ChartWish plain(ChartKind wanted) throws Failure {
        if (subject != null && !wanted.takesSubject()) {
            throw Failure.usage("cli.chart.no-subject-choice", wanted.id());
        }
        if (first < 1) {
            throw Failure.usage("cli.chart.first.wrong", String.valueOf(first));
        }
        if (subject != null && !Identifier.isValid(subject)) {
            throw Failure.impossible("figure.tornado.unknown", subject);
        }
        return ChartWish.of(wanted)
                .withOrder(order())
                .withMovement(movement)
                .withSubject(Optional.ofNullable(subject).map(SubjectId::new))
                .withFirst(first);
    }

    /** What rankings and portfolios start from: the votes up to the round asked for. */
    private Optional<FundingCase> fundingCase(Study found) {
        if (round == null) {
            return found.fundingCase();
        }
        int number = round;
        return found.votesUpTo(number).map(votes -> new FundingCase(found.portfolio(), found.scenarios(), votes));
    }

    private ChartOrder order() throws Failure {
        return switch (order) {
            case OFFICIAL -> ChartOrder.OFFICIAL;
            case MEDIAN -> ChartOrder.MEDIAN;
            default -> throw Failure.usage("cli.chart.no-order", order, OFFICIAL + ", " + MEDIAN);
        };
    }

    private StudyCharts charts(Study found, ChartKind wanted) throws Failure {
        if (round == null) {
            return StudyCharts.of(found);
        }
        if (!wanted.isOfRounds()) {
            throw Failure.usage("cli.chart.no-round-choice", wanted.id());
        }
        int number = round;
        return StudyCharts.upTo(found, number).orElseThrow(() -> Failure.impossible("cli.chart.no-round", number));
    }

    private static ChartWish withCriterion(ChartWish wish, String id, StudyCharts charts) throws Failure {
        if (!wish.kind().isOfVotes()) {
            throw Failure.impossible("figure.no.criterion", wish.kind().id());
        }
        var rounds = charts.rounds().orElseThrow(() -> Failure.impossible("cli.no-results"));
        var known = rounds.criteria().stream().map(each -> each.id().value()).toList();
        if (!known.contains(id)) {
            throw Failure.impossible("round.no.criterion", rounds.round(), id, String.join(", ", known));
        }
        return wish.withCriterion(new CriterionId(id));
    }

    private static ChartWish withScenario(ChartWish wish, String id, StudyCharts charts) throws Failure {
        var found = charts.scenarios().stream()
                .filter(each -> each.value().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            throw Failure.impossible(charts.noScenario(id));
        }
        return wish.withScenario(found);
    }

    private static Figure figure(StudyCharts charts, ChartWish wish, Context context) throws Failure {
        var obstacle = charts.obstacle(wish);
        if (obstacle.isPresent()) {
            throw Failure.impossible(obstacle.get());
        }
        return charts.figure(wish, context.language());
    }
}
