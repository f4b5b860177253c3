package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Reports;
import org.senken.core.report.Section;
import org.senken.core.technology.Language;
import org.senken.testkit.TypicalStudies;

/** The templates hold together: whatever they name exists, in both languages. */
class TemplatesTest {
    @ParameterizedTest
    @EnumSource
    void everySectionHasTitleAndTextInBothLanguages(ReportKind kind) {
        var report = Templates.report(kind);
        assertFalse(report.sections().isEmpty());
        for (var section : report.sections()) {
            assertFalse(
                    section.title().lacksTranslation() || section.title().isEmpty(),
                    section.id().value());
            assertFalse(
                    section.text().lacksTranslation() || section.text().isEmpty(),
                    section.id().value());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLiveValueIsKnownAndStandsInBothLanguages(ReportKind kind) {
        var report = Templates.report(kind);
        var pieces = report.pieces().map(each -> each.id().value()).collect(Collectors.toSet());
        for (var section : report.sections()) {
            var english = keys(section, Language.EN);
            assertEquals(
                    Set.copyOf(english),
                    Set.copyOf(keys(section, Language.JA)),
                    section.id().value());
            for (var key : english) {
                assertTrue(LiveValues.isKnown(key), key);
                assertTrue(!key.startsWith(LiveValues.SEE) || pieces.contains(key.substring(4)), key);
            }
        }
    }

    private static List<String> keys(Section section, Language language) {
        return LiveText.parse(section.title().exactly(language) + section.text().exactly(language))
                .keys();
    }

    /** A study takes them as they are: its invariants find no id twice and no level that cannot be. */
    @ParameterizedTest
    @EnumSource
    void aStudyCanKeepEveryTemplate(ReportKind kind) {
        var study = TypicalStudies.study();
        var kept = study.withReports(Reports.NONE.with(Templates.report(kind)));
        assertEquals(Templates.report(kind), ReportPlan.of(kept, kind));
        assertEquals(Templates.report(kind), ReportPlan.of(study.withReports(Reports.NONE), kind));
    }

    @ParameterizedTest
    @EnumSource
    void writtenValuesAreUpToDateInBothLanguages(ReportKind kind) {
        var results = Results.of(CleanStudy.study());
        var written = ReportPlan.written(Templates.report(kind), results, CleanStudy.EDITION);
        assertEquals(List.of(), TextCheck.of(results, written, CleanStudy.EDITION));
    }
}
