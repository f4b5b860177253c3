package org.senken.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Interest;
import org.senken.core.delphi.Register;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;

/** Edits of the panel. Their names hold codes, never the experts' names. */
public final class ExpertEdits {
    /** An expert to add, with the name; a blank name adds none. */
    public record NewExpert(Expert expert, String name) {}

    private ExpertEdits() {}

    /** Adds experts, all or none. */
    public static Edit add(List<NewExpert> added) {
        var first = added.getFirst().expert().code();
        var name = added.size() == 1
                ? Sentence.of("edit.expert.add", first)
                : Sentence.of("edit.expert.add.several", added.size());
        return new Edit(name, study -> {
            var experts = new ArrayList<>(study.experts());
            var register = study.register();
            for (var one : added) {
                experts.add(one.expert());
                register = register.with(one.expert().code(), one.name());
            }
            return study.withPanel(experts, register);
        });
    }

    /** Changes what is known of an expert. */
    public static Edit change(ExpertCode code, UnaryOperator<Expert> change) {
        return new Edit(Sentence.of("edit.expert.change", code), study -> {
            var experts = new ArrayList<>(study.experts());
            experts.replaceAll(each -> each.code().equals(code) ? change.apply(each) : each);
            return study.withExperts(experts);
        });
    }

    /** Sets or takes back a self-rating. */
    public static Edit rate(ExpertCode code, SubjectId area, @Nullable Expertise rating) {
        return change(code, expert -> expert.withExpertise(area, rating));
    }

    /** Sets the name behind a code. */
    public static Edit name(ExpertCode code, String name) {
        return new Edit(
                Sentence.of("edit.expert.name", code),
                study -> study.withRegister(study.register().with(code, name)));
    }

    /** Declares what interest a member has in an area, or takes the declaration back. */
    public static Edit declare(ExpertCode code, SubjectId area, @Nullable Interest interest) {
        return new Edit(Sentence.of("edit.expert.interest", code), study -> {
            var declared = new HashMap<>(study.register().declaredBy(code));
            if (interest == null) {
                declared.remove(area);
            } else {
                declared.put(area, interest);
            }
            return study.withRegister(study.register().withInterests(code, declared));
        });
    }

    /** Removes every name and declaration; codes and votes stay. */
    public static Edit detachRegister() {
        return new Edit(Sentence.of("edit.register.detach"), study -> study.withRegister(Register.EMPTY));
    }

    /** Removes an expert who has no ballot. */
    public static Edit remove(Study study, ExpertCode code) {
        if (study.hasVoted(code)) {
            throw new IllegalArgumentException("has a ballot: " + code);
        }
        return new Edit(
                Sentence.of("edit.expert.remove", code),
                each -> each.withPanel(
                        each.experts().stream()
                                .filter(expert -> !expert.code().equals(code))
                                .toList(),
                        each.register().without(code)));
    }
}
