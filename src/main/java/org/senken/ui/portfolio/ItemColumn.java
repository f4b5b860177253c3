package org.senken.ui.portfolio;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of pasted rows can hold, and the headings it is known by. */
enum ItemColumn {
    NAME,
    LIKELY,
    YEARS,
    AGENCY,
    AREAS,
    LOW,
    HIGH;

    /** The columns where the rows have no headings. */
    static final List<ItemColumn> USUAL = List.of(NAME, LIKELY, YEARS, AGENCY, AREAS);

    private List<String> words() {
        return switch (this) {
            case NAME -> List.of("name", "item", "名称", "支援候補", "件名");
            case LIKELY -> List.of("cost", "likely", "likely cost", "費用", "金額", "中位");
            case YEARS -> List.of("years", "fiscal years", "年度", "実施年度", "期間");
            case AGENCY -> List.of("agency", "lead agency", "主管機関", "機関", "研究推進法人");
            case AREAS -> List.of("areas", "area", "領域", "技術領域");
            case LOW -> List.of("low", "低位");
            case HIGH -> List.of("high", "高位");
        };
    }

    /** The column of a heading; what stands in brackets, such as a unit, does not matter. */
    static Optional<ItemColumn> of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\(.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.words().contains(plain))
                .findFirst();
    }

    /** The columns of a first row that is made of headings; empty if it is none. */
    static Optional<List<Optional<ItemColumn>>> headings(List<String> cells) {
        var found = cells.stream().map(ItemColumn::of).toList();
        return found.stream().anyMatch(each -> each.equals(Optional.of(NAME))) ? Optional.of(found) : Optional.empty();
    }
}
