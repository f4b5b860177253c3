package org.senken.chart;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.senken.core.scenario.Driver;

/**
 * The circle of a scenario wheel: drivers clockwise from the top, the states of each side by side, one ring per scenario
 * with the first outermost. Angles are in degrees clockwise from the top.
 */
record WheelDial(List<Driver> drivers, int scenarios, double x, double y, double radius, double unit) {
    /** The gap at the top in which the rings bear their letters. */
    private static final double GAP = 16;
    /** What of its angle a driver leaves free on both sides together. */
    private static final double APART = 0.06;

    private static final double BAND = 1.35;
    private static final double HUB = 0.3;

    private double share() {
        return (360 - GAP) / drivers.size();
    }

    private double start(int driver) {
        return GAP / 2 + driver * share() + APART / 2 * share();
    }

    private double step(int driver) {
        return (1 - APART) * share() / drivers.get(driver).states().size();
    }

    /** The middle of a driver's angle. */
    double angle(int driver) {
        return GAP / 2 + (driver + 0.5) * share();
    }

    double angle(int driver, int state) {
        return start(driver) + (state + 0.5) * step(driver);
    }

    Point2D at(double angle, double distance) {
        double turn = Math.toRadians(angle);
        return new Point2D.Double(x + distance * Math.sin(turn), y - distance * Math.cos(turn));
    }

    /** The inner edge of the band of states. */
    double inner() {
        return radius - BAND * unit;
    }

    /** The distance of the middle of the band from the centre. */
    double band() {
        return radius - BAND * unit / 2;
    }

    private double ringStep() {
        return (inner() - HUB * radius) / scenarios;
    }

    /** How far a scenario's ring lies from the centre. */
    double ring(int scenario) {
        return inner() - (scenario + 0.5) * ringStep();
    }

    /** The radius of the marks on the rings, so that none touches another. */
    double mark() {
        double narrowest = Double.MAX_VALUE;
        for (int driver = 0; driver < drivers.size(); driver++) {
            narrowest = Math.min(narrowest, Math.toRadians(step(driver)) * ring(scenarios - 1));
        }
        return Math.min(0.42 * unit, 0.44 * Math.min(ringStep(), narrowest));
    }

    /** The place of a state in the band. */
    Shape segment(int driver, int state) {
        // AWT counts degrees from the right and against the clock
        double from = 90 - start(driver) - state * step(driver);
        double extent = -step(driver);
        var path = new Path2D.Double();
        path.append(arc(radius, from, extent), false);
        path.append(arc(inner(), from + extent, -extent), true);
        path.closePath();
        return path;
    }

    private Arc2D arc(double at, double from, double extent) {
        return new Arc2D.Double(x - at, y - at, 2 * at, 2 * at, from, extent, Arc2D.OPEN);
    }
}
