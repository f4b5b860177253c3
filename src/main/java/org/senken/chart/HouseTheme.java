package org.senken.chart;

import java.awt.Color;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Scale;

/** The colours of every figure, in one place. Paper always uses the light variant. */
public enum HouseTheme {
    LIGHT(
            new Color(0xffffff),
            new Color(0x1b2127),
            new Color(0x57606a),
            new Color(0x0b6e6e),
            new Color(0xe3e7ec),
            new Color(0x98a1ab),
            new Color(0x8b949e),
            new Color(0xffffff),
            new Color(0xc2410c),
            new Color(0xb9c0c7),
            new Color(0xf1faf7),
            new Color(0xf2f6fd),
            new Color(0xfdf9ec),
            new Color(0xf7f8fa)),
    DARK(
            new Color(0x14191f),
            new Color(0xe8ecf0),
            new Color(0xa9b3bd),
            new Color(0x4fc3bd),
            new Color(0x2c343d),
            new Color(0x74808c),
            new Color(0x7d8894),
            new Color(0xdfe5ea),
            new Color(0xfb923c),
            new Color(0x6b7580),
            new Color(0x15262a),
            new Color(0x172232),
            new Color(0x262419),
            new Color(0x1a2028));

    /** The luminance on which black and white stand out alike: the root of 1.05 × 0.05, less 0.05. */
    private static final double EVEN = 0.179;

    private static final Color[] VIOLET = {new Color(0xe7dcf4), new Color(0x9a6fc6), new Color(0x3c0f6e)};

    private static final Color[] TEAL = {new Color(0xe0efee), new Color(0x5aa7a4), new Color(0x07484a)};
    private static final Color[] BLUE = {new Color(0xe1e9f5), new Color(0x6f93c4), new Color(0x163a6b)};

    /** On a dark ground the strongest is the lightest. */
    private static final Color[] TEAL_ON_DARK = {new Color(0x1b3236), new Color(0x2c7f7c), new Color(0xb5efe9)};

    private static final Color[] PROMOTE = {new Color(0xdcefe3), new Color(0x8cc3a2), new Color(0x2f8055)};
    private static final Color[] HINDER = {new Color(0xf9e3dc), new Color(0xe39a88), new Color(0xb23f2c)};

    /** Light tints that stay apart, also as greys. */
    private static final Color[] STATES = {
        new Color(0xcfe3f3),
        new Color(0xf8dfb9),
        new Color(0xd3ecd6),
        new Color(0xecd0e0),
        new Color(0xdcdcdc),
        new Color(0xf4efb6)
    };

    /** Told apart by people of every colour sight: after M. Okabe and K. Ito (2008), Color Universal Design. */
    private static final Color[] GROUPS_ON_LIGHT = {
        new Color(0x0072b2), new Color(0xc04f00), new Color(0x007a5a), new Color(0xa8477f), new Color(0x343b42)
    };

    private static final Color[] GROUPS_ON_DARK = {
        new Color(0x56b4e9), new Color(0xf0953b), new Color(0x2ec19a), new Color(0xe29bc3), new Color(0xeef2f6)
    };

    /** How many colours tell groups apart. */
    static final int GROUPS = GROUPS_ON_LIGHT.length;

    private final Color background;
    private final Color text;
    private final Color muted;
    private final Color accent;
    private final Color grid;
    private final Color middle;
    private final Color cross;
    private final Color outline;
    private final Color ring;
    private final Color unknown;
    private final Color lead;
    private final Color turn;
    private final Color renew;
    private final Color watch;

    HouseTheme(
            Color background,
            Color text,
            Color muted,
            Color accent,
            Color grid,
            Color middle,
            Color cross,
            Color outline,
            Color ring,
            Color unknown,
            Color lead,
            Color turn,
            Color renew,
            Color watch) {
        this.background = background;
        this.text = text;
        this.muted = muted;
        this.accent = accent;
        this.grid = grid;
        this.middle = middle;
        this.cross = cross;
        this.outline = outline;
        this.ring = ring;
        this.unknown = unknown;
        this.lead = lead;
        this.turn = turn;
        this.renew = renew;
        this.watch = watch;
    }

    public Color background() {
        return background;
    }

    public Color text() {
        return text;
    }

    /** For words that matter less: ticks, notes, corner names. */
    public Color muted() {
        return muted;
    }

    /** The teal of the house. */
    public Color accent() {
        return accent;
    }

    public Color grid() {
        return grid;
    }

    /** The lines at the middle of the scale. */
    public Color middle() {
        return middle;
    }

    public Color cross() {
        return cross;
    }

    /** The thin edge that keeps overlapping bubbles apart. */
    public Color outline() {
        return outline;
    }

    /** Single votes, which let lines behind them shine through. */
    Color dot() {
        return new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 205);
    }

    /** The faint tint where a panel agrees. */
    Color agreed() {
        return lead;
    }

    /** The ring around areas of low autonomy. */
    public Color ring() {
        return ring;
    }

    /** The fill where dual-use risk was not scored. */
    public Color unknownRisk() {
        return unknown;
    }

    /** The faint tint behind a quadrant. */
    public Color tint(Quadrant quadrant) {
        return switch (quadrant) {
            case LEAD_AND_PROTECT -> lead;
            case STRENGTH_INTO_NEED -> turn;
            case RENEW_THE_BASE -> renew;
            case PARTNER_OR_WATCH -> watch;
            case UNSETTLED -> background;
        };
    }

    /** The colour of a group of the panel, by its place among the groups; there are {@link #GROUPS}. */
    Color group(int place) {
        return (this == DARK ? GROUPS_ON_DARK : GROUPS_ON_LIGHT)[place];
    }

    /** Dual-use risk from 1 to 9 in one hue, light to dark. */
    public static Color risk(double risk) {
        return ramp(VIOLET, risk);
    }

    /** The sign of what must be protected, in the hue of risk. */
    Color protection() {
        return this == DARK ? VIOLET[0] : VIOLET[2];
    }

    /** A score from 1 to 9 in one hue, light to dark: which hue says what a high score means. */
    static Color level(Direction direction, double score) {
        return switch (direction) {
            case MAX -> ramp(TEAL, score);
            case MIN -> ramp(BLUE, score);
            case FLAG -> risk(score);
        };
    }

    /** An influence from −1, the strongest that hinders, to 1, the strongest that promotes: red or green, light to dark. */
    static Color influence(double share) {
        return blend(share < 0 ? HINDER : PROMOTE, Math.abs(share));
    }

    /** The colour of a line that promotes or hinders. */
    Color push(boolean promotes) {
        return (promotes ? PROMOTE : HINDER)[this == DARK ? 1 : 2];
    }

    /** A strength from 0 to 1 in one hue, light to dark. */
    static Color strength(double share) {
        return blend(BLUE, share);
    }

    /** A share from 0 to 1 in one hue, the larger the farther from the ground; small shares stay apart. */
    Color share(double share) {
        return blend(this == DARK ? TEAL_ON_DARK : TEAL, Math.sqrt(share));
    }

    /** The tint of a state by its place among its driver's; after six they begin anew. */
    static Color state(int place) {
        return STATES[place % STATES.length];
    }

    private static Color ramp(Color[] hue, double score) {
        return blend(hue, (score - Scale.LOWEST) / (Scale.HIGHEST - Scale.LOWEST));
    }

    private static Color blend(Color[] hue, double share) {
        return share < 0.5 ? mix(hue[0], hue[1], share * 2) : mix(hue[1], hue[2], share * 2 - 1);
    }

    /** Black or white, whichever stands out more on a fill: always at least 4.5 to 1 as WCAG measures contrast. */
    static Color on(Color fill) {
        return luminance(fill) > EVEN ? Color.BLACK : Color.WHITE;
    }

    private static double luminance(Color fill) {
        return 0.2126 * linear(fill.getRed()) + 0.7152 * linear(fill.getGreen()) + 0.0722 * linear(fill.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
