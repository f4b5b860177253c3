package org.senken.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.Sector;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Scale;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.store.exchange.ShippedFiles;

/**
 * A study with two closed rounds of sixteen invented experts: agreement, split and divided panels, cells with four, two
 * and no votes, abstentions, people who drop out, and a second round about chosen cells alone. The same on every call.
 */
public final class TwoRounds {
    private static final int EXPERTS = 16;
    private static final Text JAPAN = new Text("Japan", "我が国");

    private final Study bare;
    private final List<Criterion> criteria;
    private final List<SubjectId> subjects;
    private final Random random = new Random(2035);

    private TwoRounds(Study bare, List<SubjectId> subjects, int criteria) {
        this.bare = bare;
        this.criteria = bare.criteria().subList(0, criteria);
        this.subjects = subjects;
    }

    /** The twenty areas on three criteria. */
    public static Study twentyAreas() {
        var study = catalogue();
        var areas = study.catalogue().areas().stream().map(Area::id).toList();
        return new TwoRounds(study, areas, 3).study();
    }

    /** All technologies of the catalogue, under their long names, on four criteria. */
    public static Study technologies() {
        var study = catalogue();
        var ids = study.catalogue().technologies().stream().map(Technology::id).toList();
        return new TwoRounds(study, ids, 4).study();
    }

    /** So many areas and, where there are no more, technologies, on three criteria. */
    public static Study subjects(int count) {
        var study = catalogue();
        var ids =
                study.catalogue().subjects().map(each -> each.id()).limit(count).toList();
        return new TwoRounds(study, ids, 3).study();
    }

    /** The twenty areas as one analyst judged them. */
    public static Study onePerson() {
        var study = twentyAreas();
        var round = study.rounds().getFirst();
        return study.withRounds(List.of(round.withBallots(round.ballots().subList(6, 7))));
    }

    private static Study catalogue() {
        return new ShippedFiles()
                .twentyAreas(new StudyId("two-rounds"), new Text("Key technologies 2035", "重要技術2035"), 2035);
    }

    private Study study() {
        var first = firstRound();
        return bare.withExperts(experts()).withRounds(List.of(first, secondRound(first)));
    }

    private static List<Expert> experts() {
        var sectors = List.of(
                Sector.INDUSTRY,
                Sector.ACADEMIA,
                Sector.INDUSTRY,
                Sector.ACADEMIA,
                Sector.GOVERNMENT,
                Sector.THINK_TANK);
        return IntStream.range(0, EXPERTS)
                .mapToObj(i -> Expert.member(code(i), sectors.get(i % sectors.size())))
                .toList();
    }

    private static ExpertCode code(int place) {
        return new ExpertCode(String.format("E%02d", place + 1));
    }

    private Round firstRound() {
        var questions =
                QuestionList.grid(subjects, criteria.stream().map(Criterion::id).toList());
        var heads = questions.asList().stream()
                .map(question -> 3 + 1.2 * random.nextInt(5))
                .toList();
        var ballots = new ArrayList<Ballot>();
        for (int expert = 0; expert < EXPERTS; expert++) {
            var ballot = Ballot.blank(code(expert), questions.size());
            for (int place = 0; place < questions.size(); place++) {
                ballot = ballot.withAnswer(place, first(place, expert, heads.get(place)));
            }
            ballots.add(ballot.withHandedIn(true));
        }
        return new Round(1, JAPAN, 2026, criteria, questions, Round.State.CLOSED, ballots);
    }

    /** Every seventh cell is split, every eleventh spreads, three have few votes. */
    private Answer first(int place, int expert, double head) {
        if ((place == 4 && expert > 3) || (place == 9 && expert > 1) || place == 13) {
            return Answer.NO_OPINION;
        }
        if (random.nextInt(14) == 0) {
            return random.nextBoolean() ? Answer.NO_OPINION : Answer.NOT_ANSWERED;
        }
        if (place % 7 == 3) {
            return score(expert % 2 == 0 ? 2 : 8, 0.6);
        }
        return score(head + (expert % 6 == 1 ? -1 : 0), place % 11 == 5 ? 2.6 : 0.9);
    }

    private Answer score(double head, double spread) {
        return Answer.score(Math.clamp(Math.round(head + spread * random.nextGaussian()), Scale.LOWEST, Scale.HIGHEST));
    }

    /** The disputed cells again, without two of the experts: many move towards the middle, some stay. */
    private Round secondRound(Round before) {
        var chosen = IntStream.range(0, before.questions().size())
                .filter(place -> place % 7 == 3 || place % 11 == 5)
                .boxed()
                .toList();
        var asked = new ArrayList<Question>();
        chosen.forEach(place -> asked.add(before.questions().get(place)));
        var ballots = new ArrayList<Ballot>();
        for (int expert = 0; expert < EXPERTS - 2; expert++) {
            var ballot = Ballot.blank(code(expert), asked.size());
            for (int i = 0; i < asked.size(); i++) {
                var old = before.ballots().get(expert).answers().at(chosen.get(i));
                ballot = ballot.withAnswer(i, second(old, chosen.get(i)));
            }
            ballots.add(ballot.withHandedIn(true));
        }
        return new Round(2, JAPAN, 2026, criteria, new QuestionList(asked), Round.State.CLOSED, ballots);
    }

    private Answer second(Answer old, int place) {
        if (!(old instanceof Answer.Score score) || place % 3 == 0 || random.nextInt(4) == 0) {
            return old;
        }
        int towards = place % 4 == 0 ? 3 : 7;
        return Answer.score(score.value()
                + Integer.signum(towards - score.value()) * Math.min(2, Math.abs(towards - score.value())));
    }
}
