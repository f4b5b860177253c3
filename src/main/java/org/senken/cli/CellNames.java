package org.senken.cli;

import java.util.function.Function;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;

/** What a table for people calls subjects and criteria. */
record CellNames(Function<SubjectId, String> subject, Function<CriterionId, String> criterion) {
    /** The ids, where nothing else is known. */
    static CellNames ids() {
        return new CellNames(SubjectId::value, CriterionId::value);
    }

    /** The names a study has for them; those of criteria as the latest round asked. */
    static CellNames of(Study study, Language language) {
        return new CellNames(
                id -> study.catalogue()
                        .subject(id)
                        .map(subject -> subject.label().in(language))
                        .orElse(id.value()),
                id -> study.rounds().reversed().stream()
                        .map((Round round) -> round.criterion(id))
                        .flatMap(found -> found.stream())
                        .map(criterion -> criterion.name().in(language))
                        .findFirst()
                        .orElse(id.value()));
    }
}
