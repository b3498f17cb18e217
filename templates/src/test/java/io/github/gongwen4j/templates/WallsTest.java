package io.github.gongwen4j.templates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Templates stand on top of the library: they use what it shows, and no library of its own. */
class WallsTest {
    private static final String ROOT = "io.github.gongwen4j";
    private static final JavaClasses TEMPLATES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void templatesMakeDocumentsAndKnowNothingOfPages() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".templates.batch")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        ROOT + ".templates..",
                        ROOT + ".model",
                        ROOT + ".read",
                        ROOT + ".numbering",
                        ROOT + ".time")
                .check(TEMPLATES);
    }

    @Test
    void aBatchWritesFilesByTheFaceOfTheLibraryAndIsAskedForByNobodyHere() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".templates.batch")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream",
                        ROOT,
                        ROOT + ".templates..",
                        ROOT + ".check",
                        ROOT + ".model",
                        ROOT + ".read")
                .check(TEMPLATES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".templates.batch")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".templates.batch")
                .check(TEMPLATES);
    }

    @Test
    void ofTheLibraryOnlyWhatIsPublicIsUsed() {
        classes()
                .that()
                .resideOutsideOfPackage("java..")
                .should()
                .resideInAPackage(ROOT + ".templates..")
                .because("a class of these in a package of the library would see what is not shown")
                .check(TEMPLATES);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().beFinal().check(TEMPLATES);
    }

    @Test
    void templatesDoNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(TEMPLATES);
    }
}
