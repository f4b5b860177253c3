package org.senken.core.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.JudgeId;

/** New codes for everybody who voted or judged, in an order that has nothing to do with the old one. */
final class FreshCodes {
    private final Map<String, ExpertCode> fresh = new HashMap<>();

    private FreshCodes() {}

    static FreshCodes of(Study study, long seed) {
        var old = new TreeSet<String>();
        study.experts().forEach(each -> old.add(each.code().value()));
        judges(study).filter(each -> !each.equals(JudgeId.GROUP)).forEach(each -> old.add(each.value()));
        var shuffled = new ArrayList<>(old);
        Collections.shuffle(shuffled, new SplittableRandom(seed));
        var codes = new FreshCodes();
        for (int i = 0; i < shuffled.size(); i++) {
            codes.fresh.put(shuffled.get(i), ExpertCode.redacted(i + 1, shuffled.size()));
        }
        return codes;
    }

    private static Stream<JudgeId> judges(Study study) {
        return Stream.concat(
                study.scenarios().judgements().judges().stream(),
                study.scenarios().chosen().stream()
                        .flatMap(each -> each.effects().values().stream())
                        .map(Effect::shifts)
                        .flatMap(each -> each.keySet().stream()));
    }

    ExpertCode of(ExpertCode code) {
        return find(code.value());
    }

    JudgeId of(JudgeId judge) {
        return judge.equals(JudgeId.GROUP)
                ? judge
                : new JudgeId(find(judge.value()).value());
    }

    private ExpertCode find(String old) {
        var code = fresh.get(old);
        if (code == null) {
            throw new IllegalArgumentException("nobody has the code " + old);
        }
        return code;
    }
}
