package org.senken.report.contents;

import java.awt.Color;

/** How well colours stand apart, after the Web Content Accessibility Guidelines 2.2. */
final class Contrast {
    /** Black on white. */
    static final double MOST = 21;

    private Contrast() {}

    /** The contrast ratio of two opaque colours, from 1 to 21. */
    static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** What is seen where a colour that may let light through lies over an opaque one. */
    static Color over(Color upper, Color lower) {
        double share = upper.getAlpha() / 255.0;
        return new Color(
                mixed(upper.getRed(), lower.getRed(), share),
                mixed(upper.getGreen(), lower.getGreen(), share),
                mixed(upper.getBlue(), lower.getBlue(), share));
    }

    private static int mixed(int upper, int lower, double share) {
        return (int) Math.round(upper * share + lower * (1 - share));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
