package org.senken.core.delphi.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/**
 * The one order of a form, on paper and on the keypad: criterion by criterion, then area by area. Whoever fills it in
 * keeps one set of anchors in mind for a whole page; whoever types it in reads straight down one column.
 */
public record FormOrder(List<FormSheet> sheets) {
    /** The most areas on one page. */
    public static final int AREAS_ON_A_SHEET = 20;
    /** The most rows on a page that has technologies, whose names are longer. */
    public static final int ROWS_WITH_TECHNOLOGIES = 17;

    public FormOrder {
        sheets = List.copyOf(sheets);
    }

    /** The form of an expert: only what the round asks them. */
    public static FormOrder of(Round round, Catalogue catalogue, ExpertCode expert) {
        return of(round, catalogue, question -> round.asks(expert, question));
    }

    /** The form that asks everything, for whoever has no code yet. */
    public static FormOrder of(Round round, Catalogue catalogue) {
        return of(round, catalogue, question -> true);
    }

    /** The form of a round for somebody who is asked the questions that pass. */
    public static FormOrder of(Round round, Catalogue catalogue, Predicate<Question> asked) {
        var codes = new FormCodes(catalogue);
        var sections = new LinkedHashMap<Section, List<FormItem>>();
        for (int place = 0; place < round.questions().size(); place++) {
            var question = round.questions().get(place);
            if (asked.test(question)) {
                sections.computeIfAbsent(Section.of(question), start -> new ArrayList<>())
                        .add(new FormItem(place, question, codes.of(question.subject())));
            }
        }
        var sheets = new ArrayList<FormSheet>();
        for (var section : inOrder(round, sections.keySet())) {
            for (var items : pages(sections.getOrDefault(section, List.of()), catalogue)) {
                sheets.add(new FormSheet(
                        round.number(), sheets.size() + 1, section.criterion(), section.scenario(), items));
            }
        }
        return new FormOrder(sheets);
    }

    /** What the rows of a page have in common. */
    private record Section(CriterionId criterion, @Nullable ScenarioId scenario) {
        static Section of(Question question) {
            return new Section(question.criterion(), question.scenario());
        }
    }

    private static List<Section> inOrder(Round round, Collection<Section> sections) {
        return round.questions().criteria().stream()
                .flatMap(criterion ->
                        sections.stream().filter(each -> each.criterion().equals(criterion)))
                .toList();
    }

    /** Cuts a section into as few pages as hold it, all about equally full. */
    private static List<List<FormItem>> pages(List<FormItem> section, Catalogue catalogue) {
        boolean areasOnly = section.stream()
                .allMatch(each -> catalogue.area(each.question().subject()).isPresent());
        int most = areasOnly ? AREAS_ON_A_SHEET : ROWS_WITH_TECHNOLOGIES;
        int count = (section.size() + most - 1) / most;
        var pages = new ArrayList<List<FormItem>>();
        for (int page = 0; page < count; page++) {
            pages.add(section.subList(section.size() * page / count, section.size() * (page + 1) / count));
        }
        return pages;
    }

    /** Every row, in the order of the form. */
    public List<FormItem> items() {
        return sheets.stream().flatMap(sheet -> sheet.items().stream()).toList();
    }

    public int size() {
        return sheets.stream().mapToInt(sheet -> sheet.items().size()).sum();
    }

    /** The page on which a row stands; rows are counted from 0 through the whole form. */
    public FormSheet sheetOf(int row) {
        int rest = row;
        for (var sheet : sheets) {
            if (rest < sheet.items().size()) {
                return sheet;
            }
            rest -= sheet.items().size();
        }
        throw new IndexOutOfBoundsException("row " + row + " of " + size());
    }

    /** How many rows stand on the pages before a page. */
    public int firstRowOf(FormSheet sheet) {
        return sheets.stream()
                .limit(sheet.number() - 1L)
                .mapToInt(each -> each.items().size())
                .sum();
    }

    /** The subjects the form asks about, each once, in the order of its first page. */
    public List<SubjectId> subjects() {
        return items().stream()
                .map(item -> item.question().subject())
                .distinct()
                .toList();
    }
}
