package org.senken.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;

/**
 * Where a study stands: what it holds, what is missing, what to do next. Says of an open round how many ballots there
 * are, never what is in them.
 *
 * @param lines one per topic, in the order of work
 * @param tasks the most urgent first
 */
public record Standing(List<Line> lines, List<Task> tasks) {
    /** The parts of the work. */
    public enum Topic {
        TECHNOLOGIES,
        EXPERTS,
        SCENARIOS,
        SCORING,
        PORTFOLIO,
        REPORT
    }

    /** When a task is due. */
    public enum Urgency {
        NOW,
        NEXT,
        LATER
    }

    /**
     * What a topic holds.
     *
     * @param done the share that is done, from 0 to 1
     */
    public record Line(Topic topic, List<Sentence> holds, double done) {
        public Line {
            holds = List.copyOf(holds);
        }
    }

    /** Something to do, and where. */
    public record Task(Urgency urgency, Sentence sentence, Topic topic) {}

    private static final int CODES_SHOWN = 6;

    public Standing {
        lines = List.copyOf(lines);
        tasks = List.copyOf(tasks);
    }

    /** Looks through a study. */
    public static Standing of(Study study) {
        var scenarios = new ScenarioStanding(study.scenarios());
        var portfolio = new PortfolioStanding(study);
        var tasks = new ArrayList<Task>();
        panelTasks(study, tasks);
        roundTasks(study, tasks);
        tasks.addAll(scenarios.tasks());
        tasks.addAll(portfolio.tasks());
        textTasks(study, tasks);
        tasks.sort((a, b) -> a.urgency().compareTo(b.urgency()));
        return new Standing(
                List.of(
                        technologies(study),
                        experts(study),
                        scenarios.line(),
                        scoring(study),
                        portfolio.line(),
                        new ReportStanding(study).line()),
                tasks);
    }

    private static Line technologies(Study study) {
        long subjects = study.catalogue().subjects().count();
        long doubtful = doubtfulNames(study);
        var holds = new ArrayList<Sentence>();
        holds.add(counted("standing.areas", study.catalogue().areas().size()));
        holds.add(counted(
                "standing.technologies", study.catalogue().technologies().size()));
        if (doubtful > 0) {
            holds.add(counted("standing.doubtful", doubtful));
        }
        return new Line(Topic.TECHNOLOGIES, holds, subjects == 0 ? 0 : 1 - (double) doubtful / subjects);
    }

    private static Line experts(Study study) {
        long sectors = study.experts().stream().map(Expert::sector).distinct().count();
        var holds = new ArrayList<Sentence>();
        holds.add(counted("standing.experts", study.experts().size()));
        if (sectors > 0) {
            holds.add(counted("standing.sectors", sectors));
        }
        return new Line(Topic.EXPERTS, holds, study.experts().isEmpty() ? 0 : 1);
    }

    private static Line scoring(Study study) {
        if (study.rounds().isEmpty()) {
            return new Line(Topic.SCORING, List.of(Sentence.of("standing.no-round")), 0);
        }
        var round = study.rounds().getLast();
        if (!round.isOpen()) {
            return new Line(
                    Topic.SCORING,
                    List.of(
                            Sentence.of("standing.round.closed", round.number()),
                            counted("standing.ballots", round.ballots().size())),
                    1);
        }
        // an expert who became an observer after voting is no voter any more
        long voters = voters(study, round).count();
        long in = voters - missing(study, round).size();
        return new Line(
                Topic.SCORING,
                List.of(
                        Sentence.of("standing.round.open", round.number()),
                        Sentence.of("standing.ballots.of", in, voters)),
                voters == 0 ? 0 : (double) in / voters);
    }

    private static void panelTasks(Study study, List<Task> tasks) {
        if (study.experts().isEmpty()) {
            tasks.add(new Task(Urgency.NOW, Sentence.of("task.experts"), Topic.EXPERTS));
        } else if (study.rounds().isEmpty()) {
            tasks.add(new Task(Urgency.NOW, Sentence.of("task.round"), Topic.SCORING));
        }
    }

    private static void roundTasks(Study study, List<Task> tasks) {
        study.openRound().ifPresent(round -> {
            var missing = missing(study, round);
            tasks.add(
                    missing.isEmpty()
                            ? new Task(Urgency.NOW, Sentence.of("task.close", round.number()), Topic.SCORING)
                            : new Task(Urgency.NOW, missing(missing), Topic.SCORING));
        });
    }

    private static Sentence missing(List<ExpertCode> codes) {
        var shown = codes.stream().limit(CODES_SHOWN).map(ExpertCode::value).toList();
        var more = codes.size() > CODES_SHOWN ? " …" : "";
        return counted("task.ballots", codes.size(), String.join(", ", shown) + more);
    }

    private static void textTasks(Study study, List<Task> tasks) {
        long doubtful = doubtfulNames(study);
        if (doubtful > 0) {
            tasks.add(new Task(Urgency.LATER, counted("task.names", doubtful), Topic.TECHNOLOGIES));
        }
        long untranslated = texts(study).filter(Text::lacksTranslation).count();
        if (untranslated > 0) {
            tasks.add(new Task(Urgency.LATER, counted("task.translations", untranslated), Topic.TECHNOLOGIES));
        }
    }

    /** The experts whose role has a ballot. */
    public static Stream<Expert> voters(Study study) {
        return study.experts().stream().filter(expert -> expert.role().votes());
    }

    /** Whether the expert is the only voter: an analyst at their own desk. */
    public static boolean votesAlone(Study study, ExpertCode expert) {
        return voters(study).map(Expert::code).toList().equals(List.of(expert));
    }

    /** The experts who have a ballot in a round: the voters whom it asks anything. */
    public static Stream<Expert> voters(Study study, Round round) {
        return voters(study).filter(expert -> round.asksAnything(expert.code()));
    }

    /** The experts whose ballot is not handed in; those whom the round asks nothing have none. */
    public static List<ExpertCode> missing(Study study, Round round) {
        return voters(study, round)
                .map(Expert::code)
                .filter(code -> !round.ballotOf(code).handedIn())
                .toList();
    }

    private static long doubtfulNames(Study study) {
        return study.catalogue()
                .subjects()
                .filter(subject -> !subject.retired() && subject.nameStatus() == NameStatus.UNVERIFIED)
                .count();
    }

    private static Stream<Text> texts(Study study) {
        return Stream.of(
                        Stream.of(study.title(), study.note()),
                        study.catalogue().subjects().map(Subject::name),
                        study.criteria().stream().map(Criterion::name),
                        new PortfolioStanding(study).texts().stream())
                .flatMap(each -> each);
    }

    static Sentence counted(String key, long count, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Sentence.of(count == 1 ? key + ".one" : key, arguments);
    }
}
