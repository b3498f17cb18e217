package io.github.gongwen4j.templates.reissue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Re-issue and comparison stand on what a document says and where it is written, and on no library. */
class RoomsTest {
    private static final String TEMPLATES = "io.github.gongwen4j.templates.";
    private static final String CORE = "io.github.gongwen4j.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(TEMPLATES + "reissue", TEMPLATES + "compare", TEMPLATES + "json");

    @Test
    void reissueReadsSourcesAndKnowsDatesAndNumerals() {
        uses("reissue", "json", CORE + "read", CORE + "model", CORE + "time", CORE + "numbering");
    }

    @Test
    void compareStandsOnReissueAndTheModel() {
        uses(
                "compare",
                "json",
                TEMPLATES + "reissue",
                CORE + "read",
                CORE + "model",
                CORE + "time",
                CORE + "numbering");
    }

    @Test
    void jsonUsesNothing() {
        classes()
                .that()
                .resideInAPackage(TEMPLATES + "json")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", TEMPLATES + "json")
                .check(CLASSES);
    }

    private static void uses(String room, String helper, String... others) {
        String[] allowed = new String[others.length + 3];
        System.arraycopy(others, 0, allowed, 3, others.length);
        allowed[0] = "java..";
        allowed[1] = TEMPLATES + room;
        allowed[2] = TEMPLATES + helper;
        classes()
                .that()
                .resideInAPackage(TEMPLATES + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CLASSES);
    }
}
