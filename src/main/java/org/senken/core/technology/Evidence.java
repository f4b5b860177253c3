package org.senken.core.technology;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source that speaks for or against a score.
 *
 * @param subject what it is about
 * @param criterion the score it bears on; empty if it bears on all
 * @param citation who said what where
 * @param published when it appeared, if that is known
 * @param looked when somebody last saw that it still holds
 * @param link where it can be read; may be blank
 * @param page where in it; may be blank
 */
public record Evidence(
        EvidenceId id,
        SubjectId subject,
        Optional<CriterionId> criterion,
        Text citation,
        Optional<LocalDate> published,
        LocalDate looked,
        String link,
        String page,
        Grade grade) {

    public Evidence {
        link = link.strip();
        page = page.strip();
    }

    /** Whether it bears on a score. */
    public boolean bearsOn(SubjectId about, CriterionId measured) {
        return subject.equals(about) && criterion.map(measured::equals).orElse(true);
    }

    public Evidence withCitation(Text changed) {
        return new Evidence(id, subject, criterion, changed, published, looked, link, page, grade);
    }

    public Evidence withCriterion(Optional<CriterionId> changed) {
        return new Evidence(id, subject, changed, citation, published, looked, link, page, grade);
    }

    public Evidence withPublished(Optional<LocalDate> changed) {
        return new Evidence(id, subject, criterion, citation, changed, looked, link, page, grade);
    }

    public Evidence withLooked(LocalDate changed) {
        return new Evidence(id, subject, criterion, citation, published, changed, link, page, grade);
    }

    public Evidence withLink(String changed) {
        return new Evidence(id, subject, criterion, citation, published, looked, changed, page, grade);
    }

    public Evidence withPage(String changed) {
        return new Evidence(id, subject, criterion, citation, published, looked, link, changed, grade);
    }

    public Evidence withGrade(Grade changed) {
        return new Evidence(id, subject, criterion, citation, published, looked, link, page, changed);
    }
}
