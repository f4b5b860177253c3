package org.senken.ui.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.ExpertEdits.NewExpert;

class PastedRowsTest {
    private static final List<ExpertCode> USED = List.of(new ExpertCode("E01"), new ExpertCode("E16"));

    @Test
    void rowsWithoutAHeaderHaveTheUsualColumns() {
        assertAccepted(
                "E20\tSato Haruka\tindustry\tSecurity: ports\tchair\n",
                expert("E20", "Sato Haruka", Sector.INDUSTRY, new Text("Security: ports", ""), Role.CHAIR));
    }

    @Test
    void aJapaneseHeaderNamesTheColumnsInAnyOrder() {
        assertAccepted(
                "氏名\t所属区分\t役割\t専門分野\tコード\n山田　太郎\tシンクタンク\t座長\t国際関係\tE30",
                expert("E30", "山田　太郎", Sector.THINK_TANK, new Text("", "国際関係"), Role.CHAIR));
    }

    @Test
    void anEnglishHeaderIsRecognisedWhateverItsCapitals() {
        assertAccepted(
                "CODE,Name,Sector\nE30,Ito,think-tank\n",
                expert("E30", "Ito", Sector.THINK_TANK, Text.EMPTY, Role.MEMBER));
    }

    @Test
    void everySectorIsKnownInBothLanguages() {
        var words = List.of(
                "industry", "academia", "government", "think tank", "other", "産業界", "学術界", "行政", "シンクタンク", "その他");
        var rows = words.stream().map(word -> "\tX\t" + word + "\n").reduce("", String::concat);
        var sectors =
                accepted(rows).stream().map(each -> each.expert().sector()).toList();
        var once = List.of(Sector.values());
        assertEquals(IntStream.range(0, 10).mapToObj(i -> once.get(i % 5)).toList(), sectors);
    }

    @Test
    void blankCodesTakeTheNextFreeOnesAndPassOverThoseGivenFurtherDown() {
        var codes = accepted("\tA\tother\n\tB\tother\nE18\tC\tother\n").stream()
                .map(each -> each.expert().code().value())
                .toList();
        assertEquals(List.of("E19", "E20", "E18"), codes);
    }

    @Test
    void fullWidthLettersAndDigitsAreAccepted() {
        assertAccepted("Ｅ２１，佐藤，ＩＮＤＵＳＴＲＹ\n", expert("E21", "佐藤", Sector.INDUSTRY, Text.EMPTY, Role.MEMBER));
    }

    @Test
    void quotedCellsMayHoldSeparatorsAndLineBreaks() {
        assertAccepted(
                "E22,\"Ito, Jun\",other,\"Law,\nand \"\"ethics\"\"\"\r\n",
                expert("E22", "Ito, Jun", Sector.OTHER, new Text("Law, and \"ethics\"", ""), Role.MEMBER));
    }

    @Test
    void anUnknownSectorIsRefusedWithItsRow() {
        assertRefused("E20\tA\tother\n\nE21\tB\tmoon\n", "experts.paste.sector.bad", 3, "moon");
    }

    @Test
    void aMissingSectorIsRefused() {
        assertRefused("E20\tA\n", "experts.paste.sector.bad", 1, "");
    }

    @Test
    void anUnknownRoleIsRefusedWithItsRow() {
        assertRefused("code\tsector\trole\n\tother\tking\n", "experts.paste.role.bad", 2, "king");
    }

    @Test
    void aCodeInUseIsRefusedAlsoInSmallLetters() {
        assertRefused("e16\tA\tother\n", "experts.paste.code.twice", 1, "e16");
    }

    @Test
    void aCodeThatStandsTwiceIsRefused() {
        assertRefused("E20\tA\tother\nＥ２０\tB\tother\n", "experts.paste.code.twice", 2, "E20");
    }

    @Test
    void aBadCodeIsRefused() {
        assertRefused("E 20\tA\tother\n", "experts.paste.code.bad", 1, "E 20");
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertRefused(
                "code\tname\tsector\tshoe size\nE20\tA\tother\t42\n", "experts.paste.column.unknown", 1, "shoe size");
    }

    @Test
    void moreCellsThanColumnsAreRefused() {
        assertRefused("E20,A,other,Law,member,extra\n", "experts.paste.wide", 1, "extra");
    }

    @Test
    void aVeryLongCellIsRefused() {
        assertRefused("E20\t" + "x".repeat(501) + "\tother\n", "experts.paste.long", 1, 2, 500);
    }

    @Test
    void aHeaderAloneAddsNothing() {
        assertRefused("code\tname\tsector\n", "experts.paste.nothing");
    }

    private static List<NewExpert> accepted(String text) {
        return switch (PastedRows.read(text, USED)) {
            case PastedRows.Accepted accepted -> accepted.experts();
            case PastedRows.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static void assertAccepted(String text, NewExpert... experts) {
        assertEquals(new PastedRows.Accepted(List.of(experts)), PastedRows.read(text, USED));
    }

    private static void assertRefused(String text, String key, Object... arguments) {
        assertEquals(new PastedRows.Refused(Sentence.of(key, arguments)), PastedRows.read(text, USED));
    }

    private static NewExpert expert(String code, String name, Sector sector, Text discipline, Role role) {
        var expert = Expert.member(new ExpertCode(code), sector).withRole(role).withDiscipline(discipline);
        return new NewExpert(expert, name);
    }
}
