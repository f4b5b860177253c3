package org.senken.report.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.chart.ChartNeed;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.RoundRules;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Allocation;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.report.ReportException;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.Document;
import org.senken.report.document.Heading;
import org.senken.report.document.HeadingKind;
import org.senken.report.document.HeadingNumbers;
import org.senken.report.document.LiveValue;
import org.senken.report.document.Numbers;
import org.senken.report.document.SpeakerNotes;
import org.senken.report.print.PrintReport;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.MinutesSamples;
import org.senken.testkit.TwoRounds;
import org.senken.testkit.TypicalStudies;

/** Every kind of report of every kind of study, in both languages. */
class ContentsTest {
    private static Map<String, Results> studies = Map.of();

    @BeforeAll
    static void find() {
        var sample = new ShippedFiles().sample();
        studies = Map.of(
                "sample", all(sample),
                "empty", all(empty()),
                "typical", all(TypicalStudies.study()),
                "closed", all(MinutesSamples.in(TypicalStudies.withClosedRoundOnly())),
                "unasked", all(TypicalStudies.withoutRounds()),
                "one person", all(TwoRounds.onePerson()),
                "technologies", all(TwoRounds.technologies()));
    }

    private static Results all(Study study) {
        return Results.of(study, EnumSet.allOf(ChartNeed.class), Progress.NONE);
    }

    private static Study empty() {
        return new Study(
                new StudyId("empty"),
                new Text("Empty", "空"),
                Text.EMPTY,
                2035,
                new Catalogue(List.of(), List.of()),
                List.of(),
                List.of(),
                Register.EMPTY,
                List.of(),
                Allocation.EMPTY);
    }

    private static Document document(String study, ReportKind kind, Language language) {
        var results = studies.get(study);
        var edition = CleanStudy.EDITION.withLanguage(language);
        return Contents.document(results, Templates.report(kind), edition);
    }

    static Stream<Arguments> every() {
        return Stream.of("sample", "empty", "typical", "closed", "unasked", "one person", "technologies")
                .flatMap(study -> Stream.of(ReportKind.values())
                        .flatMap(kind -> Stream.of(Language.values()).map(each -> Arguments.of(study, kind, each))));
    }

    @ParameterizedTest
    @MethodSource("every")
    void everySectionSaysSomethingAndNoMarkIsLeftOver(String study, ReportKind kind, Language language) {
        var document = document(study, kind, language);
        assertEquals(
                Templates.report(kind).sections().size(), document.headings().count());
        var blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                boolean followed = i + 1 < blocks.size()
                        && (!(blocks.get(i + 1) instanceof Heading next) || next.level() > heading.level());
                assertTrue(followed, "nothing under " + heading.text());
            }
        }
        var text = DocumentText.of(document);
        for (var mark : List.of("[[", "]]", "{0}", "{1}", "null", "Optional", "NaN")) {
            assertFalse(withoutAddresses(text).contains(mark), mark + " in " + text);
        }
    }

    /** Ids of technologies and addresses may hold a low line. */
    private static String withoutAddresses(String text) {
        return text.replaceAll("https?://\\S+", "").replaceAll("DataTable\\[.*", "");
    }

    @ParameterizedTest
    @MethodSource("every")
    void nothingIsStaleInAReportThatFollowsItsStudy(String study, ReportKind kind, Language language) {
        assertTrue(document(study, kind, language)
                .runs()
                .filter(LiveValue.class::isInstance)
                .map(LiveValue.class::cast)
                .noneMatch(LiveValue::isStale));
    }

    @Test
    void anEmptyStudySaysWhatIsMissingAndWhatToDo() {
        var text = DocumentText.of(document("empty", ReportKind.VISION, Language.EN));
        assertTrue(text.contains("The study has no closed round. Close a round first."), text);
        assertTrue(text.contains("No scenario is chosen yet."), text);
        assertTrue(text.contains("The evidence ledger is empty."), text);
        assertEquals(
                0, document("empty", ReportKind.VISION, Language.EN).figures().count());
    }

    @Test
    void theVisionOfTheSampleHasEverythingItsTemplateNames() {
        var document = document("sample", ReportKind.VISION, Language.JA);
        assertEquals(11, document.figures().count());
        assertEquals(11, document.tables().count());
        var missing = document.blocks().stream()
                .filter(Callout.class::isInstance)
                .map(Callout.class::cast)
                .filter(each -> each.title().equals("未完成の部分"))
                .flatMap(each -> each.paragraphs().stream())
                .map(each -> each.text())
                .toList();
        assertEquals(1, missing.size(), missing.toString());
        assertTrue(missing.getFirst().startsWith("決定事項："), missing.toString());
    }

    @Test
    void japaneseReportsAreNumberedAsMinistriesDo() {
        var document = document("sample", ReportKind.VISION, Language.JA);
        assertEquals(HeadingNumbers.JAPANESE, document.numbering());
        var numbers = Numbers.of(document);
        var labels = document.headings().map(numbers::label).toList();
        assertEquals("第1", labels.getFirst());
        assertEquals("1", labels.get(1));
        assertTrue(labels.contains("別紙1") && labels.getLast().equals("参考資料1"), labels.toString());
        assertEquals("取扱区分：構成員限り", document.handling());
        assertEquals(
                "第3の1",
                numbers.reference(document.headings()
                        .filter(each -> each.text().equals("シナリオによる影響"))
                        .findFirst()
                        .orElseThrow()
                        .id()));
    }

    @Test
    void annexesOfJapaneseMinutesAreNumberedNotLettered() {
        var document = document("sample", ReportKind.MINUTES, Language.JA);
        var annex = document.headings()
                .filter(each -> each.kind() == HeadingKind.ANNEX)
                .findFirst()
                .orElseThrow();
        assertEquals("別紙1", Numbers.of(document).label(annex));
    }

    @Test
    void theSentencesThatMustStandUnderNumbersDo() {
        var english = DocumentText.of(document("sample", ReportKind.VISION, Language.EN));
        for (var sentence : List.of(
                "Judgement of 16 experts, not a measurement.",
                "Share of weightings and resampled votes, not the probability of being right.",
                "Agreement is not correctness.",
                "Core, borderline and exterior are of this candidate list, budget and criteria.",
                "They are not forecasts.")) {
            assertTrue(english.contains(sentence), sentence);
        }
        var japanese = DocumentText.of(document("sample", ReportKind.VISION, Language.JA));
        for (var sentence : List.of(
                "専門家16名の判断であり、測定値ではない。",
                "重みと評価の組合せに占める割合であり、正しさの確率ではない。",
                "合意は正しさを意味しない。",
                "（軍事転用・悪用・流出のおそれ）",
                "優先度が低いという意味ではない。")) {
            assertTrue(japanese.contains(sentence), sentence);
        }
    }

    @Test
    void aGroupThatIsTooSmallIsNotShown() {
        var study = CleanStudy.study();
        var shown =
                DocumentText.of(Contents.document(all(study), Templates.report(ReportKind.VISION), CleanStudy.EDITION));
        assertTrue(shown.contains("8 (7–8)") && shown.contains("agreement reached"), shown);
        var hidden = study.withRound(1, round -> round.withRules(RoundRules.DEFAULT.withSmallestGroup(6)));
        for (var kind : ReportKind.values()) {
            var text = DocumentText.of(Contents.document(all(hidden), Templates.report(kind), CleanStudy.EDITION));
            var tables = text.lines().filter(line -> line.contains("Alpha |")).toList();
            tables.forEach(line -> assertFalse(line.contains("(7–8)") || line.contains("reached"), line));
            assertFalse(text.contains("median 8"), text);
        }
    }

    @Test
    void onePersonIsNeverCalledAGroup() {
        var text = DocumentText.of(document("one person", ReportKind.VISION, Language.EN));
        assertTrue(text.contains("Analyst’s assessment (n = 1)"), text);
        assertFalse(text.contains("middle half of the votes, on a scale"), text);
    }

    @Test
    void nobodyIsNamedUnlessNamesAreShown() {
        for (var kind : ReportKind.values()) {
            for (var language : Language.values()) {
                var text = DocumentText.of(document("typical", kind, language));
                for (var name : TypicalStudies.register().names().values()) {
                    assertFalse(text.contains(name), name);
                }
                for (var code : List.of("E01", "E02", "E03", "E04", "E05")) {
                    assertFalse(text.contains(code), code);
                }
            }
        }
        var shown = Contents.document(
                studies.get("typical"),
                Templates.report(ReportKind.MINUTES),
                CleanStudy.EDITION.withNames(Edition.Names.SHOWN));
        assertTrue(DocumentText.of(shown).contains(TypicalStudies.NAME_OF_CHAIR));
    }

    @Test
    void minorityReasonsStandBesideTheMedianTheyDifferFrom() {
        var views = document("sample", ReportKind.VISION, Language.EN).blocks().stream()
                .filter(Callout.class::isInstance)
                .map(Callout.class::cast)
                .filter(each -> each.kind() == CalloutKind.MINORITY_VIEW)
                .toList();
        assertFalse(views.isEmpty());
        views.forEach(each ->
                assertTrue(each.title().matches(".+: median [\\d.]+ \\([\\d.]+–[\\d.]+\\), \\d+ votes"), each.title()));
    }

    @Test
    void everySlideHasOneMessageAndItsSourceInTheNotes() {
        var document = document("sample", ReportKind.SLIDES, Language.EN);
        long slides = document.headings().count();
        var messages = document.blocks().stream()
                .filter(each -> each instanceof Callout callout && callout.kind() == CalloutKind.MESSAGE)
                .count();
        assertEquals(slides, messages);
        assertTrue(document.blocks().stream()
                        .filter(SpeakerNotes.class::isInstance)
                        .count()
                >= 9);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSummaryOfTheSampleKeepsToOnePage(Language language) throws ReportException {
        var document = document("sample", ReportKind.SUMMARY, language);
        var pages = PrintReport.pages(document);
        document.headings().forEach(each -> assertEquals(1, pages.of(each), each.text()));
    }

    static Stream<Language> languages() {
        return Stream.of(Language.values());
    }

    @Test
    void theSameStudyAndDateGiveTheSameText() {
        Supplier<String> text = () -> DocumentText.of(Contents.document(
                all(TypicalStudies.withClosedRoundOnly()), Templates.report(ReportKind.VISION), CleanStudy.EDITION));
        assertEquals(text.get(), text.get());
    }
}
