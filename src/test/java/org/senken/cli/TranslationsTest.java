package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.study.Study;
import org.senken.core.study.texts.StudyTexts;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.editing.OpenStudy;
import org.senken.editing.StudyEdits;
import org.senken.testkit.SheetFile;
import org.senken.testkit.TypicalStudies;

/** Translations go out and come back by command. */
class TranslationsTest {
    @TempDir
    private Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws Exception {
        var study = StudyTexts.visited(
                TypicalStudies.study(), (place, text) -> text.lacksTranslation() ? Text.EMPTY : text);
        line = new CommandLineFixture(
                folder, StudyTexts.with(study, Map.of("study/note", new Text("All is made up.", ""))));
        var told = line.run("export", "typical", "--translations", line.file("t.xlsx"));
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertEquals("Wrote t.xlsx, texts: 1.\n", told.err());
    }

    private String translated(String words) throws Exception {
        return SheetFile.change(folder.resolve("t.xlsx"), page -> SheetFile.type(page, "E5", words))
                .toString();
    }

    private Study study() throws Exception {
        return line.workspaces.workspace.load(TypicalStudies.ID).study();
    }

    private OpenStudy open() throws Exception {
        var workspace = line.workspaces.workspace;
        return new OpenStudy(workspace, workspace.load(TypicalStudies.ID), Clock.systemUTC(), () -> "test");
    }

    @Test
    void whatWouldChangeIsShownBeforeAnythingIsStored() throws Exception {
        var told = line.run("import", translated("すべて架空。"), "--dry-run");
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertEquals("""
                E5 study/note (ja): new: “すべて架空。”
                t.xlsx: 1 changed, 0 of them to be checked; 0 as before; 0 no longer in the study
                """, told.out());
        assertEquals("", study().note().ja());
    }

    @Test
    void translationsAreStoredAsOneEditThatCanBeUndone() throws Exception {
        var told = line.run("import", translated("すべて架空。"), "--json");
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertTrue(told.out().contains("\"text\":\"study/note\",\"language\":\"ja\",\"outcome\":\"new\""), told.out());
        assertEquals(new Text("All is made up.", "すべて架空。"), study().note());
        var open = open();
        open.undo();
        assertEquals("", open.state().study().note().ja());
    }

    @Test
    void aChangedSourceMarksTheTranslationAndTheCheckNamesIt() throws Exception {
        open().apply(StudyEdits.note(Language.EN, "Everything is fictional."));
        var told = line.run("import", translated("すべて架空。"));
        assertEquals(ExitCode.DONE, told.code(), told.err());
        assertTrue(told.out().contains("to be checked: the source has changed since"), told.out());
        assertEquals("【要確認】すべて架空。", study().note().ja());
        var check = line.run("check", "typical");
        assertTrue(check.out().contains("A translation is marked 要確認 (Everything is fictional.)"), check.out());
    }

    @Test
    void anotherTranslationGivesWayOnlyWhenAsked() throws Exception {
        open().apply(StudyEdits.note(Language.JA, "架空です。"));
        var file = translated("すべて架空。");
        var refused = line.run("import", file);
        assertEquals(ExitCode.INVALID_INPUT, refused.code());
        assertTrue(refused.err().startsWith("t.xlsx:5:5: E5: study/note has been translated otherwise"), refused.err());
        assertEquals("架空です。", study().note().ja());
        assertEquals(ExitCode.DONE, line.run("import", file, "--replace").code());
        assertEquals("すべて架空。", study().note().ja());
    }

    @Test
    void nothingIsTakenInWhereOneCellIsWrong() throws Exception {
        SheetFile.change(
                folder.resolve("t.xlsx"), page -> SheetFile.cell(page, "E5").setCellFormula("A1"));
        var told = line.run("import", line.file("t.xlsx"));
        assertEquals(ExitCode.INVALID_INPUT, told.code());
        assertEquals("t.xlsx:5:5: E5: the cell holds a formula. Type the value itself.\n", told.err());
        assertEquals("", study().note().ja());
    }

    @Test
    void aSheetOfAStudyThatIsNotHereIsRefused() throws Exception {
        var file = translated("すべて架空。");
        var elsewhere = new CommandLineFixture(folder);
        var told = elsewhere.run("import", file);
        assertEquals(ExitCode.INVALID_INPUT, told.code());
        assertTrue(told.err().contains("is not in this workspace"), told.err());
    }

    @Test
    void wrongNamesAndNothingToTranslateAreSaid() throws Exception {
        assertEquals(
                ExitCode.USAGE,
                line.run("export", "typical", "--translations", line.file("t.csv"))
                        .code());
        var done = new CommandLineFixture(
                folder, StudyTexts.visited(study(), (place, text) -> text.lacksTranslation() ? Text.EMPTY : text));
        var told = done.run("export", "typical", "--translations", done.file("none.xlsx"));
        assertEquals(ExitCode.FAILED, told.code());
        assertTrue(!Files.exists(folder.resolve("none.xlsx")));
    }
}
