package org.senken.editing;

import org.senken.core.delphi.Counting;
import org.senken.core.portfolio.Allocation;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** Edits of the study's own fields and of the hypothetical allocation. */
public final class StudyEdits {
    private StudyEdits() {}

    /** Gives the study a title in one language. */
    public static Edit title(Language language, String title) {
        return new Edit(
                Sentence.of("edit.study.title", title),
                study -> study.withTitle(study.title().with(language, title)));
    }

    /** Sets what a reader must know about the study. */
    public static Edit note(Language language, String note) {
        return new Edit(
                Sentence.of("edit.study.note"),
                study -> study.withNote(study.note().with(language, note)));
    }

    /** Sets the year the study looks at. */
    public static Edit horizon(int year) {
        return new Edit(Sentence.of("edit.study.horizon", String.valueOf(year)), study -> study.withHorizon(year));
    }

    /**
     * Sets the hypothetical amount of one subject.
     *
     * @param yen 0 takes the amount away
     */
    public static Edit allocation(Study study, SubjectId subject, long yen) {
        return new Edit(
                Sentence.of("edit.allocation", nameOf(study, subject)),
                each -> each.withAllocation(each.allocation().with(subject, yen)));
    }

    /** Decides which votes the figures count. */
    public static Edit counting(Counting counting) {
        return new Edit(Sentence.of("edit.counting"), study -> study.withCounting(counting));
    }

    /** Takes all hypothetical amounts away. */
    public static Edit clearAllocation() {
        return new Edit(Sentence.of("edit.allocation.clear"), study -> study.withAllocation(Allocation.EMPTY));
    }

    static Text nameOf(Study study, SubjectId subject) {
        return study.catalogue().subject(subject).map(found -> found.label()).orElse(Text.same(subject.value()));
    }
}
