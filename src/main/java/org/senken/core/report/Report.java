package org.senken.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.senken.core.technology.Text;

/**
 * A report as somebody arranged it.
 *
 * @param title blank takes the study's
 * @param sections in their order
 */
public record Report(ReportKind kind, Text title, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(SectionId id) {
        return sections.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** All pieces, section by section. */
    public Stream<Piece> pieces() {
        return sections.stream().flatMap(each -> each.pieces().stream());
    }

    public Report withTitle(Text changed) {
        return new Report(kind, changed, sections);
    }

    public Report withSections(List<Section> changed) {
        return new Report(kind, title, changed);
    }

    /** The report with one section replaced by what the function makes of it. */
    public Report withSection(SectionId id, UnaryOperator<Section> change) {
        var changed = new ArrayList<>(sections);
        changed.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return withSections(changed);
    }
}
