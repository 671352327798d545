package io.mockround.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.mockround.adapter.codec.DecoderChild;
import io.mockround.adapter.vosk.RecognizerChild;
import io.mockround.app.Main;
import java.net.URL;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. A rule that needs exceptions is the wrong rule. */
class LayersArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.mockround");

    @Test
    void featuresKnowNeitherAdaptersNorFaces() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..adapter..", "..ui..", "..app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.mockround.adapter..", "io.mockround.ui..", "io.mockround.app.."));
    }

    @Test
    void theWindowKnowsNoAdapter() {
        check(noClasses()
                .that()
                .resideInAPackage("io.mockround.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.mockround.adapter..")
                .allowEmptyShould(true));
    }

    @Test
    void adaptersKnowNothingOfEachOtherNorOfTheFaces() {
        check(noClasses()
                .that()
                .resideInAPackage("io.mockround.adapter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.mockround.app..", "io.mockround.ui.."));
        slices().matching("io.mockround.adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("io.mockround.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @TestFactory
    Stream<DynamicTest> eachTechnologyHasOnePlace() {
        return Stream.of(
                        new Technology("org.vosk..", "io.mockround.adapter.vosk.."),
                        new Technology("com.sun.jna..", "io.mockround.adapter.vosk.."),
                        new Technology("java.sql..", "io.mockround.adapter.sqlite.."),
                        new Technology("org.jflac..", "io.mockround.adapter.codec.."),
                        new Technology("javazoom..", "io.mockround.adapter.codec.."),
                        new Technology("net.sourceforge.jaad..", "io.mockround.adapter.codec.."),
                        new Technology("com.jcraft..", "io.mockround.adapter.codec.."),
                        new Technology("io.github.jaredmdobson..", "io.mockround.adapter.codec.."),
                        new Technology("org.apache.commons.compress..", "io.mockround.adapter.archive.."),
                        new Technology("org.snakeyaml..", "io.mockround.adapter.file.."),
                        new Technology(
                                "javax.sound.sampled..",
                                "io.mockround.adapter.javasound..",
                                "io.mockround.adapter.codec.."),
                        new Technology("javafx..", "io.mockround.ui..", "io.mockround.app.."),
                        new Technology("picocli..", "io.mockround.app.cli.."),
                        new Technology("ch.qos.logback..", "io.mockround.app.."))
                .map(technology -> DynamicTest.dynamicTest(
                        technology.itsPackage(),
                        () -> check(noClasses()
                                .that()
                                .resideOutsideOfPackages(technology.home())
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(technology.itsPackage()))));
    }

    @Test
    void nothingReachesTheNetwork() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.mockround.adapter.download..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels.spi..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(.*Socket.*|.*URLConnection|.*Inet.*|NetworkInterface|Proxy.*|URLStreamHandler)")
                .orShould()
                .callMethod(URL.class, "getContent")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.awt\\.Desktop|javafx\\.application\\.HostServices|javafx\\.scene\\.web\\..*")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*Socket.*")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection"));
    }

    @Test
    void onlyTheEntriesTouchTheStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                MAIN.that(DescribedPredicate.not(HasName.Predicates.nameMatching(Main.class.getName() + "|"
                        + RecognizerChild.class.getName() + "|" + DecoderChild.class.getName()))));
    }

    @Test
    void theRulesReadNoClock() {
        check(noClasses()
                .that()
                .resideInAnyPackage("io.mockround.round..", "io.mockround.analysis..", "io.mockround.deck..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        check(classes().that().resideInAPackage("io.mockround..").should(HavePackageInfo.CONDITION));
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }

    private record Technology(String itsPackage, String... home) {}
}
