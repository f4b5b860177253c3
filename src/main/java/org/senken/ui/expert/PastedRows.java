package org.senken.ui.expert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.ExpertEdits.NewExpert;

/**
 * Reads experts from rows of a spreadsheet: code, name, sector, discipline and role, or whatever columns a header names.
 * All rows are taken or none.
 */
final class PastedRows {
    /** The columns there can be, in the order they have without a header. */
    enum Column {
        CODE,
        NAME,
        SECTOR,
        DISCIPLINE,
        ROLE
    }

    /** What became of the rows. */
    sealed interface Result permits Accepted, Refused {}

    /** All rows can be added. */
    record Accepted(List<NewExpert> experts) implements Result {
        Accepted {
            experts = List.copyOf(experts);
        }
    }

    /** Nothing can be added; the sentence names the row, the column and what to do. */
    record Refused(Sentence sentence) implements Result {}

    /** A cell that cannot be taken. */
    private static final class WrongCell extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Sentence sentence;

        WrongCell(Sentence sentence) {
            super(sentence.key());
            this.sentence = sentence;
        }
    }

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int LONGEST_CELL = 500;

    private final Vocabulary<Column> headers = new Vocabulary<>(Column.class)
            .with(Column.CODE, "experts.paste.code")
            .with(Column.NAME, "experts.paste.name")
            .with(Column.SECTOR, "experts.paste.sector")
            .with(Column.DISCIPLINE, "experts.paste.discipline")
            .with(Column.ROLE, "experts.paste.role");
    private final Vocabulary<Sector> sectors = new Vocabulary<>(Sector.class)
            .with(Sector.INDUSTRY, "experts.paste.industry")
            .with(Sector.ACADEMIA, "experts.paste.academia")
            .with(Sector.GOVERNMENT, "experts.paste.government");
    private final Vocabulary<Role> roles = new Vocabulary<>(Role.class).with(Role.PROXY, "experts.paste.proxy");
    private final NextCode codes;
    private List<Column> columns = List.of(Column.values());

    private PastedRows(Collection<ExpertCode> used) {
        codes = new NextCode(used);
    }

    /**
     * Reads the rows.
     *
     * @param used the codes that are in the study already
     */
    static Result read(String text, Collection<ExpertCode> used) {
        try {
            return new PastedRows(used).read(Cells.of(text));
        } catch (WrongCell wrong) {
            return new Refused(wrong.sentence);
        }
    }

    private Result read(List<List<String>> rows) throws WrongCell {
        int first = 0;
        while (first < rows.size() && isBlank(rows.get(first))) {
            first++;
        }
        boolean hasHeader = first < rows.size() && headers.countIn(rows.get(first)) >= 2;
        if (hasHeader) {
            columns = columns(rows.get(first), first + 1);
        }
        int start = hasHeader ? first + 1 : first;
        takeGivenCodes(rows, start);
        var experts = new ArrayList<NewExpert>();
        for (int i = start; i < rows.size(); i++) {
            if (!isBlank(rows.get(i))) {
                experts.add(expert(rows.get(i), i + 1));
            }
        }
        return experts.isEmpty() ? new Refused(Sentence.of("experts.paste.nothing")) : new Accepted(experts);
    }

    private List<Column> columns(List<String> header, int row) throws WrongCell {
        var found = new ArrayList<Column>();
        for (var word : header) {
            var column = headers.find(word).orElseThrow(() -> wrong("experts.paste.column.unknown", row, word));
            if (found.contains(column)) {
                throw wrong("experts.paste.column.twice", row, word);
            }
            found.add(column);
        }
        return found;
    }

    /** Looks at all given codes first, so that codes made for blank cells never meet one further down. */
    private void takeGivenCodes(List<List<String>> rows, int start) throws WrongCell {
        for (int i = start; i < rows.size(); i++) {
            var code = plain(cell(rows.get(i), Column.CODE));
            if (!code.isEmpty()) {
                take(code, i + 1);
            }
        }
    }

    private void take(String code, int row) throws WrongCell {
        if (!Identifier.isValid(code)) {
            throw wrong("experts.paste.code.bad", row, code);
        }
        if (!codes.take(new ExpertCode(code))) {
            throw wrong("experts.paste.code.twice", row, code);
        }
    }

    private NewExpert expert(List<String> cells, int row) throws WrongCell {
        checkSize(cells, row);
        var code = plain(cell(cells, Column.CODE));
        var word = cell(cells, Column.SECTOR);
        var sector = sectors.find(word).orElseThrow(() -> wrong("experts.paste.sector.bad", row, word));
        var expert = Expert.member(code.isEmpty() ? codes.next() : new ExpertCode(code), sector)
                .withDiscipline(discipline(cell(cells, Column.DISCIPLINE)))
                .withRole(role(cell(cells, Column.ROLE), row));
        return new NewExpert(expert, cell(cells, Column.NAME));
    }

    private void checkSize(List<String> cells, int row) throws WrongCell {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (i >= columns.size() && !cell.isEmpty()) {
                throw wrong("experts.paste.wide", row, cell);
            }
            if (cell.length() > LONGEST_CELL) {
                throw new WrongCell(Sentence.of("experts.paste.long", row, i + 1, LONGEST_CELL));
            }
        }
    }

    private Role role(String word, int row) throws WrongCell {
        return word.isEmpty()
                ? Role.MEMBER
                : roles.find(word).orElseThrow(() -> wrong("experts.paste.role.bad", row, word));
    }

    private static Text discipline(String text) {
        return Text.only(JAPANESE.matcher(text).find() ? Language.JA : Language.EN, text);
    }

    private String cell(List<String> cells, Column column) {
        int place = columns.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** The messages know the column by their key. */
    private static WrongCell wrong(String key, int row, String cell) {
        return new WrongCell(Sentence.of(key, row, cell));
    }
}
