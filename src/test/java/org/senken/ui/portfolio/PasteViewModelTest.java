package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.testkit.Benches;

class PasteViewModelTest {
    private static final long BILLION = 1_000_000_000L;

    @TempDir
    private Path folder;

    private ItemsRoom desk;
    private ItemsViewModel page;
    private PasteViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        open(Language.EN);
    }

    private void open(Language language) throws WorkspaceException {
        desk = ItemsRoom.on(Benches.sample(), language, folder);
        page = new ItemsViewModel(desk.room);
        model = page.pasted();
    }

    private Item only(String row) {
        page.openPaste(row);
        assertEquals(0, model.wrong(), () -> model.linesProperty().get().toString());
        assertEquals(1, model.linesProperty().get().size());
        return switch (model.linesProperty().get().getFirst()) {
            case PastedItems.Good good -> good.item();
            case PastedItems.Wrong wrong -> throw new AssertionError(wrong);
        };
    }

    private List<String> problems(String rows) {
        page.openPaste(rows);
        return model.linesProperty().get().stream()
                .flatMap(line -> line instanceof PastedItems.Wrong wrong
                        ? Stream.of(wrong.number() + " " + wrong.sentence().key())
                        : Stream.empty())
                .toList();
    }

    @Test
    void aRowMakesAProject() {
        var item = only("Cable monitoring\t12.5\t2026-2029\tJST\tmaritime; Cybersecurity");
        assertEquals(new Text("Cable monitoring", ""), item.name());
        assertEquals(Cost.of(12_500_000_000L), item.cost());
        assertEquals(new Item.Years(2026, 2029), item.years());
        assertEquals(new Text("JST", ""), item.agency());
        assertEquals(List.of(new SubjectId("maritime"), new SubjectId("cybersecurity")), item.areas());
        assertEquals(Optional.empty(), item.subject());
        assertEquals("cable-monitoring", item.id().value());
    }

    @Test
    void whatIsBlankIsAsForANewItem() {
        var item = only("Cable monitoring");
        assertEquals(Cost.UNKNOWN, item.cost());
        assertEquals(new Item.Years(2026, 2030), item.years());
        assertEquals(List.of(), item.areas());
    }

    @Test
    void theNameOfATechnologyMakesItsItem() {
        var name = desk.desk
                .study()
                .catalogue()
                .technology(new SubjectId("K1-M1"))
                .orElseThrow()
                .name();
        var item = only(name.ja() + "\t5");
        assertEquals(Optional.of(new SubjectId("K1-M1")), item.subject());
        assertEquals("K1-M1", item.id().value());
        assertEquals(name, item.name());
        assertEquals(List.of(new SubjectId("maritime"), new SubjectId("robotics")), item.areas());
    }

    @Test
    void headingsFreeTheOrderAndBringLowAndHigh() {
        var item = only("年度\t高位（億円）\t名称\t備考\t低位\t費用（億円）\n令和8～10年度\t120億円\t遠隔保守\t要確認\t80億円\t100億円");
        assertEquals(new Text("", "遠隔保守"), item.name());
        assertEquals(new Cost(8 * BILLION, 10 * BILLION, 12 * BILLION), item.cost());
        assertEquals(new Item.Years(2026, 2028), item.years());
    }

    @Test
    void theUnitInACellCountsBeforeThatOfTheLanguage() throws WorkspaceException {
        assertEquals(Cost.of(25 * BILLION), only("A project\t¥25 bn").cost());
        assertEquals(Cost.of(25 * BILLION), only("A project\t250億円").cost());
        assertEquals(Cost.of(25 * BILLION), only("A project\t25").cost());
        open(Language.JA);
        assertEquals(Cost.of(25 * BILLION), only("A project\t250").cost());
        assertEquals(Cost.of(25 * BILLION), only("A project\t25bn").cost());
        assertEquals(Cost.of(25 * BILLION), only("A project\t２５０億").cost());
    }

    @Test
    void cellsMayStandBetweenQuotationMarksAndBlankRowsAreLeftOut() {
        page.openPaste("\"The \"\"best\"\" project\"\t\"1,200\"\r\n\r\n\t\t\nSecond\t3\n");
        assertEquals(2, model.linesProperty().get().size());
        assertEquals(0, model.wrong());
        assertEquals(4, model.linesProperty().get().getLast().number());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAB5 | items.paste.name",
                "Clock networkTABmuch | items.paste.cost",
                "ATAB-5 | items.paste.cost",
                "ATABNaN | items.paste.cost",
                "ATAB100001 | items.paste.cost",
                "ATAB0 | items.paste.zero",
                "ATAB5TABsoon | items.paste.years",
                "ATAB5TAB2030-2026 | items.paste.years",
                "ATAB5TAB1066 | items.paste.years",
                "ATAB5TAB2026TABJSTTABatlantis | items.paste.area",
                "ATAB5TAB2026TABJSTTABspace; atlantis | items.paste.area",
            })
    void aWrongCellIsToldWithItsRow(String row, String key) {
        assertEquals(List.of("1 " + key), problems(row.replace("TAB", "\t") + "\nGood\t5"));
    }

    @Test
    void costsOfARowRise() {
        assertEquals(
                List.of("2 items.paste.order", "3 items.paste.likely", "5 items.paste.order"),
                problems("name\tlow\tcost\thigh\nA\t5\t4\t6\nB\t5\t\t6\nC\t4\t5\t6\nD\t4\t5\t1"));
    }

    @Test
    void noItemStandsTwice() {
        var there = desk.item("K1-C1").name();
        assertEquals(
                List.of("1 items.paste.twice", "2 items.paste.twice", "4 items.paste.twice"),
                problems(there.en() + "\n" + there.ja() + "\nNew one\nNew one"));
        assertEquals(List.of("1 items.paste.long"), problems("x".repeat(201)));
    }

    @Test
    void nothingIsStoredUntilAllRowsAreRightAndThenAllAtOnce() {
        var before = desk.portfolio();
        page.openPaste("One\t5\nTwo\tmuch");
        model.add();
        assertEquals("items.paste.refused", desk.notice());
        assertEquals(before, desk.portfolio());
        model.textProperty().set("One\t5\nTwo\t6");
        model.add();
        assertEquals(before.items().size() + 2, desk.order().size());
        assertEquals("one", page.current().orElseThrow().id().value());
        assertEquals(ItemsViewModel.Sheet.DETAIL, page.sheetProperty().get());
        desk.desk.session.undo();
        assertEquals(before, desk.portfolio());
    }

    @Test
    void noRowsAndTooManyRowsAreRefused() {
        var before = desk.portfolio();
        page.openPaste(" \n\t\n");
        model.add();
        assertEquals("items.paste.nothing", desk.notice());
        var rows = new StringBuilder();
        for (int i = 0; i < 478; i++) {
            rows.append("Project ").append(i).append("\t1\n");
        }
        page.openPaste(rows.toString());
        model.add();
        assertEquals("items.most", desk.notice());
        assertEquals(before, desk.portfolio());
    }

    @Test
    void everySentenceIsWholeInBothLanguages() {
        page.openPaste("\t5\nA\tmuch\nB\t5\tsoon\nC\t5\t2026\tJST\tatlantis\nD\t0\n" + "x".repeat(300));
        assertEquals(6, model.wrong());
        for (var line : model.linesProperty().get()) {
            for (var language : Language.values()) {
                var words = line instanceof PastedItems.Wrong wrong
                        ? Messages.in(language).get(wrong.sentence())
                        : "";
                assertTrue(words.matches("[^{}\\p{Cntrl}]{10,250}"), words);
            }
        }
    }
}
