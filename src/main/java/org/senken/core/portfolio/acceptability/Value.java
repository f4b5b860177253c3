package org.senken.core.portfolio.acceptability;

import java.util.Arrays;
import java.util.SplittableRandom;

/** How an alternative stands on a criterion, as exactly as that is known. */
public sealed interface Value {
    /** Half the width of the interval that holds 95 % of a normal distribution, in standard deviations. */
    double NORMAL_95 = 1.96;

    /** Known exactly. */
    record Exact(double value) implements Value {}

    /** Anywhere between two numbers. */
    record Uniform(double low, double high) implements Value {}

    /** Normally distributed. */
    record Normal(double mean, double deviation) implements Value {}

    /** A number whose natural logarithm is normally distributed. */
    record LogNormal(double mu, double sigma) implements Value {}

    /** A beta distribution stretched from one number to another. */
    record Beta(double a, double b, double low, double high) implements Value {}

    /** One of several numbers, each as likely as any other. */
    record Samples(double[] values) implements Value {
        public Samples {
            values = values.clone();
        }

        @Override
        public double[] values() {
            return values.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Samples that && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }

        @Override
        public String toString() {
            return Arrays.toString(values);
        }
    }

    /** What it can be; of a distribution without ends the middle 95 %. */
    default Interval reach() {
        return switch (this) {
            case Exact exact -> new Interval(exact.value, exact.value);
            case Uniform uniform -> new Interval(uniform.low, uniform.high);
            case Normal normal ->
                new Interval(normal.mean - NORMAL_95 * normal.deviation, normal.mean + NORMAL_95 * normal.deviation);
            case LogNormal log ->
                new Interval(Math.exp(log.mu - NORMAL_95 * log.sigma), Math.exp(log.mu + NORMAL_95 * log.sigma));
            case Beta beta -> new Interval(beta.low, beta.high);
            case Samples samples ->
                new Interval(
                        Arrays.stream(samples.values).min().orElseThrow(),
                        Arrays.stream(samples.values).max().orElseThrow());
        };
    }

    /** Draws one number. */
    default double draw(SplittableRandom chance) {
        return switch (this) {
            case Exact exact -> exact.value;
            case Uniform uniform -> uniform.low + (uniform.high - uniform.low) * chance.nextDouble();
            case Normal normal -> normal.mean + normal.deviation * chance.nextGaussian();
            case LogNormal log -> Math.exp(log.mu + log.sigma * chance.nextGaussian());
            case Beta beta -> beta.low + (beta.high - beta.low) * BetaDraw.of(beta.a, beta.b, chance);
            case Samples samples -> samples.values[chance.nextInt(samples.values.length)];
        };
    }
}
