package org.senken.core.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.technology.Text;

/**
 * What a scenario does to one score: how many points it adds to every vote. The result is held to the scale.
 *
 * @param shifts what each judge says, from {@link #STRONGEST} down to as many points less; never empty
 * @param reason why
 */
public record Effect(SortedMap<JudgeId, Integer> shifts, Text reason) {
    /** The most points a scenario may add or take. */
    public static final int STRONGEST = 4;

    public Effect(Map<JudgeId, Integer> shifts, Text reason) {
        this(new TreeMap<>(shifts), reason);
    }

    public Effect {
        shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
    }

    /** The judgement of one. */
    public static Effect of(JudgeId judge, int shift, Text reason) {
        return new Effect(Map.of(judge, shift), reason);
    }

    /** The effect with what one judge says added or replaced. */
    public Effect with(JudgeId judge, int points) {
        var changed = new TreeMap<>(shifts);
        changed.put(judge, points);
        return new Effect(changed, reason);
    }

    /** The effect without what one judge says; empty if nobody else judged it. */
    public Optional<Effect> without(JudgeId judge) {
        var changed = new TreeMap<>(shifts);
        changed.remove(judge);
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Effect(changed, reason));
    }

    public Effect withReason(Text changed) {
        return new Effect(shifts, changed);
    }

    /** The median of the judges; halfway between the two in the middle if their number is even. */
    public double shift() {
        var sorted = shifts.values().stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
    }
}
