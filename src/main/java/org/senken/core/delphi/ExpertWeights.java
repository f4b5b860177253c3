package org.senken.core.delphi;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.senken.core.technology.SubjectId;

/** How much the vote of an expert counts. A study says openly if it uses anything but equal weights. */
public enum ExpertWeights {
    /** Every vote counts 1. */
    EQUAL,
    /** Self-rated expertise in the area: low 1, medium 2, high 3, not rated 1, scaled to a mean of 1. */
    BY_EXPERTISE,
    /** Every sector with a vote on the question has the same weight in total. */
    BY_SECTOR;

    private static final int NOT_RATED = 1;

    /**
     * The weights of those who voted on a question; they add up to the number of votes.
     *
     * @param area the area of the question's subject, for the self-ratings
     */
    public double[] of(List<Expert> voters, SubjectId area) {
        return switch (this) {
            case EQUAL -> equal(voters.size());
            case BY_EXPERTISE -> byExpertise(voters, area);
            case BY_SECTOR -> bySector(voters);
        };
    }

    private static double[] equal(int n) {
        var weights = new double[n];
        Arrays.fill(weights, 1);
        return weights;
    }

    private static double[] byExpertise(List<Expert> voters, SubjectId area) {
        var points = voters.stream().mapToInt(each -> points(each, area)).toArray();
        double all = Arrays.stream(points).sum();
        return Arrays.stream(points)
                .mapToDouble(each -> points.length * each / all)
                .toArray();
    }

    private static int points(Expert expert, SubjectId area) {
        return expert.expertiseIn(area)
                .map(rating -> switch (rating) {
                    case LOW -> 1;
                    case MEDIUM -> 2;
                    case HIGH -> 3;
                })
                .orElse(NOT_RATED);
    }

    private static double[] bySector(List<Expert> voters) {
        var sizes = new EnumMap<Sector, Integer>(Sector.class);
        voters.forEach(each -> sizes.merge(each.sector(), 1, Integer::sum));
        return voters.stream()
                .mapToDouble(each -> (double) voters.size() / (sizes.size() * sizes.getOrDefault(each.sector(), 1)))
                .toArray();
    }
}
