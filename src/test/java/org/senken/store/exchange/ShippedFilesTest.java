package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.delphi.DiscussNext;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Sector;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Anchor;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.testkit.TypicalStudies;

class ShippedFilesTest {
    private static final Study SAMPLE = new ShippedFiles().sample();
    private static final Study TEMPLATE =
            new ShippedFiles().twentyAreas(new StudyId("new"), new Text("New", "新規"), 2040);

    @TempDir
    private Path folder;

    private static void isInBothLanguages(Text text, String what) {
        for (var language : Language.values()) {
            assertTrue(!text.exactly(language).isEmpty(), what + " in " + language);
        }
    }

    @Test
    void theTemplateHoldsTheListsAndNothingElse() {
        assertEquals(20, TEMPLATE.catalogue().areas().size());
        assertEquals(51, TEMPLATE.catalogue().technologies().size());
        assertEquals(
                71, TEMPLATE.catalogue().subjects().map(Subject::id).distinct().count());
        assertEquals(List.of(), TEMPLATE.experts());
        assertEquals(List.of(), TEMPLATE.rounds());
        assertEquals(new Text("New", "新規"), TEMPLATE.title());
        assertEquals(2040, TEMPLATE.horizon());
    }

    @Test
    void theFourCriteriaHaveFiveAnchorsInBothLanguages() {
        assertEquals(
                List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY, Criterion.DUAL_USE_RISK, Criterion.AUTONOMY),
                TEMPLATE.criteria().stream().map(Criterion::id).toList());
        for (var criterion : TEMPLATE.criteria()) {
            assertEquals(
                    List.of(1, 3, 5, 7, 9),
                    criterion.anchors().stream().map(Anchor::score).toList());
            isInBothLanguages(criterion.name(), "name of " + criterion.id());
            isInBothLanguages(criterion.definition(), "definition of " + criterion.id());
            criterion.anchors().forEach(anchor -> isInBothLanguages(anchor.text(), criterion.id() + " " + anchor));
            assertEquals(!criterion.id().equals(Criterion.AUTONOMY), criterion.usedByDefault());
        }
    }

    @Test
    void noNameMissesItsTranslation() {
        for (var study : List.of(TEMPLATE, SAMPLE)) {
            isInBothLanguages(study.title(), "title");
            study.catalogue().subjects().forEach(subject -> {
                isInBothLanguages(subject.name(), "name of " + subject.id());
                isInBothLanguages(subject.label(), "label of " + subject.id());
            });
            study.catalogue().taxonomies().forEach(list -> {
                isInBothLanguages(list.name(), list.id());
                list.groups().forEach(group -> isInBothLanguages(group.name(), group.id()));
            });
        }
    }

    @Test
    void everyAreaOfTheTemplateIsKnownToTheSample() {
        assertEquals(TEMPLATE.catalogue(), SAMPLE.catalogue());
        assertEquals(TEMPLATE.criteria(), SAMPLE.criteria());
    }

    @Test
    void theSampleHasTheFictionalPanelAndMoneyItPromises() {
        assertEquals(16, SAMPLE.experts().size());
        assertEquals(
                EnumSet.allOf(Sector.class),
                SAMPLE.experts().stream().map(Expert::sector).collect(Collectors.toSet()));
        assertEquals(500_000_000_000L, SAMPLE.allocation().total());
        isInBothLanguages(SAMPLE.note(), "note");
        assertTrue(SAMPLE.note().en().contains("fictional"));
        assertTrue(SAMPLE.note().ja().contains("架空"));
    }

    @Test
    void theSampleHasAClosedRoundWithAgreementSplitPanelsAndAbstentions() {
        var round = SAMPLE.results(1).orElseThrow();
        assertEquals(20, round.round().questions().subjects().size());
        assertEquals(4, round.round().questions().criteria().size());
        var figures = round.round().questions().asList().stream()
                .map(round::statistics)
                .toList();
        assertTrue(figures.stream().anyMatch(each -> each.interquartileRange() <= 1), "agreement");
        assertTrue(figures.stream().anyMatch(each -> each.interquartileRange() >= 4), "split panels");
        assertTrue(figures.stream().anyMatch(each -> each.abstentions() > 0), "abstentions");
        assertEquals(
                SAMPLE.catalogue().areas().stream().map(Area::id).toList(),
                round.round().questions().subjects());
    }

    @Test
    void theSamplesSecondRoundAsksTheTwelveMostDisputedCellsAgain() {
        var first = SAMPLE.results(1).orElseThrow();
        var second = SAMPLE.latestResults().orElseThrow();
        assertEquals(2, second.round().number());
        assertEquals(
                Set.copyOf(DiscussNext.mostDisputed(first, 12)),
                Set.copyOf(second.round().questions().asList()));
        assertEquals(20, SAMPLE.latestVotes().orElseThrow().subjects().size());
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets/schema/senken-1.schema.json")), InputFormat.JSON);
    }

    private String written(Study study) throws IOException {
        var file = folder.resolve("s.senken.json");
        new FileExchange().write(study, file, OpenVotes.INCLUDED);
        return Files.readString(file);
    }

    @Test
    void theSampleAndWhatIsWrittenFollowTheSchema() throws IOException {
        var schema = schema();
        var sample = Files.readString(Path.of("scenarios/key-technologies-2035.senken.json"));
        for (var json : List.of(sample, written(SAMPLE), written(TEMPLATE), written(TypicalStudies.study()))) {
            assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"format\": \"senken\" | \"format\": \"other\"",
                "\"version\": 1 | \"version\": 2",
                "\"horizon\" | \"horizonn\"",
                "\"horizon\": 2035 | \"horizon\": \"2035\"",
                "\"code\": \"E01\" | \"code\": \"E 01\"",
                "\"sector\": \"academia\" | \"sector\": \"church\"",
                "\"scores\": \"764538245\" | \"scores\": \"064538245\"",
                "\"validFrom\": \"2022-09-30\" | \"validFrom\": \"2022\"",
                "\"quantum\": 200000000000 | \"quantum\": -1",
                "\"open\": 2 | \"open\": 2.5",
                "\"score\": -3 | \"score\": \"-3\"",
                "\"joining\": \"median\" | \"joining\": \"mode\"",
                "\"kind\": \"trend\" | \"kind\": \"best\"",
                "\"E02\": -1 | \"E02\": -5",
                "\"raises\": [ | \"rises\": [",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String from, String to) throws IOException {
        var json = written(TypicalStudies.study());
        assertTrue(json.contains(from), from);
        assertNotEquals(List.of(), schema().validate(json.replace(from, to), InputFormat.JSON));
    }
}
