package org.senken.report.output;

import java.util.Collection;
import java.util.List;
import org.senken.core.report.ReportKind;
import org.senken.core.technology.Language;

/** One file that is wanted. */
public record Wanted(ReportKind kind, Language language, ReportFormat format) {
    /** The file's name: vision-ja.pdf. */
    public String fileName() {
        return kind.id() + "-" + language.code() + "." + format.id();
    }

    /** Every kind in every language and format. */
    public static List<Wanted> all(
            Collection<ReportKind> kinds, Collection<Language> languages, Collection<ReportFormat> formats) {
        return kinds.stream()
                .flatMap(kind -> languages.stream()
                        .flatMap(language -> formats.stream().map(format -> new Wanted(kind, language, format))))
                .toList();
    }

    /** Every kind in every language, in those of the formats that suit it. */
    public static List<Wanted> suitable(Collection<Language> languages, Collection<ReportFormat> formats) {
        return all(List.of(ReportKind.values()), languages, formats).stream()
                .filter(each -> each.format().suits(each.kind()))
                .toList();
    }
}
