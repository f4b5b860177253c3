package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.choice.NonDominated.Standing;

/**
 * What one more answer would settle: a score whose range is taken to be known exactly, at its low end, its middle and its
 * high end in turn, and how many items are borderline then.
 *
 * @param item whose score
 * @param criterion on which
 * @param fewest borderline items after the luckiest of the three answers
 * @param most borderline items after the least lucky
 */
public record NextAnswer(int item, int criterion, int fewest, int most) {
    /**
     * The answers that leave the fewest borderline items at worst, those first.
     *
     * @param tried how many scores are tried: the widest ranges, weighted with the mean of the extreme points, of borderline
     *     items first; all others are passed over
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<NextAnswer> best(
            FundingQuestion question, NonDominated now, int tried, Effort effort, Progress progress) {
        var weights = question.centre();
        var open = new ArrayList<NextAnswer>();
        for (int item = 0; item < question.items().size(); item++) {
            for (int criterion = 0; criterion < weights.length; criterion++) {
                if (question.scores().low()[item][criterion] < question.scores().high()[item][criterion]) {
                    open.add(new NextAnswer(item, criterion, 0, 0));
                }
            }
        }
        open.sort(Comparator.comparing((NextAnswer each) -> now.standing(each.item) != Standing.BORDERLINE)
                .thenComparingDouble(each -> -width(question, each) * weights[each.criterion]));
        var chosen = open.subList(0, Math.min(tried, open.size()));
        var answers = new ArrayList<NextAnswer>();
        for (int i = 0; i < chosen.size(); i++) {
            progress.report((double) i / chosen.size());
            answers.add(tried(question, chosen.get(i), effort));
        }
        answers.sort(Comparator.comparingInt(NextAnswer::most).thenComparingInt(NextAnswer::fewest));
        return List.copyOf(answers);
    }

    private static double width(FundingQuestion question, NextAnswer place) {
        return question.scores().high()[place.item][place.criterion]
                - question.scores().low()[place.item][place.criterion];
    }

    private static NextAnswer tried(FundingQuestion question, NextAnswer place, Effort effort) {
        double low = question.scores().low()[place.item][place.criterion];
        double high = question.scores().high()[place.item][place.criterion];
        var counts = IntStream.rangeClosed(0, 2)
                .mapToObj(step -> low + (high - low) * step / 2)
                .map(score -> question.withScore(place.item, place.criterion, score))
                .map(known -> NonDominated.of(known.robust(), effort, Progress.NONE))
                .mapToInt(NonDominated::borderline)
                .sorted()
                .toArray();
        return new NextAnswer(place.item, place.criterion, counts[0], counts[2]);
    }
}
