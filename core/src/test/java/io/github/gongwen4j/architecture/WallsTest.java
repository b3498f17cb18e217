package io.github.gongwen4j.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WallsTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter().importPath(Path.of("target", "classes"));

    static List<Room> rooms() {
        return Room.ALL;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatTheCorridorGivesIt(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(room.allowed())
                .allowEmptyShould(true)
                .check(LIBRARY);
    }

    @Test
    void everyRoomStandsInTheTable() {
        Set<String> found = LIBRARY.stream()
                .map(each -> each.getPackageName())
                .filter(each -> each.startsWith(Room.ROOT + "."))
                .map(each -> each.substring(Room.ROOT.length() + 1).replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Room.ALL).extracting(Room::name).containsAll(found);
    }

    @Test
    void theFaceUsesNoLibrary() {
        classes()
                .that()
                .resideInAPackage(Room.ROOT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", Room.ROOT + "..")
                .allowEmptyShould(true)
                .check(LIBRARY);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching(Room.ROOT + ".(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void noPublicSignatureShowsALibrary() {
        classes()
                .that()
                .areNotAnonymousClasses()
                .should(new ShowOnly(resideOutsideOfPackages(Room.HIDDEN.toArray(String[]::new))))
                .check(LIBRARY);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().beFinal().check(LIBRARY);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|system.*")).and(target(owner(resideInAPackage("java.time")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callConstructor(Random.class)
                .because("neither a clock nor chance may reach what is written")
                .check(LIBRARY);
    }

    @Test
    void theLibraryDoesNotPrint() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
    }
}
