package org.senken;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The dependency rule of the workbench: two tables of who may use whom, then one constant per further sentence. */
@AnalyzeClasses(packages = "org.senken", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.senken.";

    @ArchTest
    static final ArchRule ringsPointInwards = layers(
            ROOT,
            Map.of(
                    "core", List.of(),
                    "files", List.of("core"),
                    "language", List.of("core"),
                    "editing", List.of("core"),
                    "settings", List.of("core", "files"),
                    "chart", List.of("core", "language"),
                    "report", List.of("core", "chart", "language", "files"),
                    "store", List.of("core", "editing", "settings", "language", "files"),
                    "ui", List.of("core", "editing", "settings", "chart", "report", "language", "files"),
                    "cli", List.of("core", "editing", "settings", "chart", "report", "language", "files")));

    @ArchTest
    static final ArchRule coreFeaturesAreOrdered = layers(
            ROOT + "core.",
            Map.of(
                    "maths", List.of(),
                    "technology", List.of("maths"),
                    "delphi", List.of("maths", "technology"),
                    "scenario", List.of("maths", "technology"),
                    "minutes", List.of("maths", "technology", "delphi"),
                    "portfolio", List.of("maths", "technology", "delphi", "scenario"),
                    "study", List.of("maths", "technology", "delphi", "scenario", "minutes", "portfolio")));

    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("org.senken.(**)").should().beFreeOfCycles();

    // spotless:off
    @ArchTest
    static final ArchRule uiFeaturesDoNotKnowEachOther = slices().matching("org.senken.ui.(*)..")
            .that(describe("are features", slice -> !List.of("common", "shell").contains(slice.getNamePart(1))))
            .should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nothingDependsOnTheCompositionRoot = noClasses()
            .that().resideOutsideOfPackage("org.senken")
            .should().dependOnClassesThat().resideInAPackage("org.senken");

    @ArchTest
    static final ArchRule coreIsPlainJava = classes()
            .that().resideInAPackage("org.senken.core..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "org.senken.core..", "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..",
                    "org.jspecify.annotations..", "org.hipparchus..");

    @ArchTest static final ArchRule statisticsLibraryStaysInMaths =
            staysIn("org.hipparchus..", "org.senken.core.maths..");

    @ArchTest static final ArchRule javaFxStaysInUi = staysIn("javafx..", "org.senken.ui..");
    @ArchTest static final ArchRule controlsStayInUi =
            staysIn("org.controlsfx..", "org.senken.ui..");
    @ArchTest static final ArchRule sqlStaysInStore = staysIn("java.sql..", "org.senken.store..");
    @ArchTest static final ArchRule jdbiStaysInStore = staysIn("org.jdbi..", "org.senken.store..");
    @ArchTest static final ArchRule migrationsStayInStore = staysIn("org.flywaydb..", "org.senken.store..");
    @ArchTest static final ArchRule onlyTheDatabaseKnowsH2 = staysIn("org.h2..", "org.senken.store");
    @ArchTest static final ArchRule jsonStaysInStoreAndCli =
            staysIn("tools.jackson..", "org.senken.store..", "org.senken.cli..");
    @ArchTest static final ArchRule commandsStayInCli = staysIn("picocli..", "org.senken.cli..");
    @ArchTest static final ArchRule figureWritersStayInReport =
            staysIn("org.apache.batik..", "org.senken.report..");
    @ArchTest static final ArchRule pdfStaysInReport = staysIn("org.openpdf..", "org.senken.report..");
    @ArchTest static final ArchRule officeFilesStayInReportAndExchange =
            staysIn("org.apache.poi..", "org.senken.report..", "org.senken.store.exchange..");
    @ArchTest static final ArchRule fontSubsetsStayInReport = staysIn("org.apache.fontbox..", "org.senken.report..");
    @ArchTest static final ArchRule pagePicturesStayInPrint =
            staysIn("org.apache.pdfbox..", "org.senken.report..");
    @ArchTest static final ArchRule jfreeChartStaysInChart =
            staysIn("org.jfree..", "org.senken.chart..", "org.senken.report..", "org.senken.ui.common..");

    @ArchTest
    static final ArchRule viewModelsDoNotTouchTheSceneGraph = noClasses()
            .that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx..");

    @ArchTest
    static final ArchRule viewsReachTheStudyThroughTheirViewModel = noClasses()
            .that().haveSimpleNameEndingWith("View")
            .should().dependOnClassesThat().resideInAPackage("org.senken.editing..");

    @ArchTest
    static final ArchRule nothingPrintsBesideTheTerminal = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule timeAndChanceArePassedIn = noClasses()
            .that().resideInAPackage("org.senken.core..")
            .should().callConstructor(Random.class)
            .orShould().callMethod(Math.class, "random")
            .orShould().callMethod(UUID.class, "randomUUID")
            .orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now");
    // spotless:on

    private static ArchRule layers(String root, Map<String, List<String>> mayUse) {
        var rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var layer : mayUse.keySet()) {
            rule = rule.layer(layer).definedBy(root + layer + "..");
        }
        for (var entry : mayUse.entrySet()) {
            var where = rule.whereLayer(entry.getKey());
            rule = entry.getValue().isEmpty()
                    ? where.mayNotAccessAnyLayer()
                    : where.mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        return rule;
    }

    private static ArchRule staysIn(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
