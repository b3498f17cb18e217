package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.TextRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** {@code docs/conformance.md} is whole and tells the truth, as far as a program can see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
    private static final Path PAGE = Path.of("..", "docs", "conformance.md");
    private static final String ROOT = "io.github.gongwen4j.";
    private static final List<String> STATES = List.of("done", "partly", "not yet", "not applicable");
    private static final List<String> CLAUSES = List.of(
            ("5.1 5.2.1 5.2.2 5.2.3 5.2.4 6.1 6.2 6.3 7.1 7.2 7.2.1 7.2.2 7.2.3 7.2.4 7.2.5 7.2.6 7.2.7 7.3 7.3.1 7.3.2 7.3.3"
                            + " 7.3.4 7.3.5 7.3.5.1 7.3.5.2 7.3.5.3 7.3.5.4 7.3.5.5 7.3.6 7.3.7 7.4 7.4.1 7.4.2 7.4.3 7.5 8 9"
                            + " 10.1 10.2 10.3")
                    .split(" "));

    private List<Row> rows;

    /** A row of the page. */
    private record Row(
            String clause,
            String title,
            String asks,
            String state,
            String done,
            List<String> classes,
            List<String> tests) {
        static Row of(String line) {
            String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
            assertThat(cells).as(line).hasSize(7);
            List<String> texts = Arrays.stream(cells).map(String::strip).toList();
            return new Row(
                    texts.get(0),
                    texts.get(1),
                    texts.get(2),
                    texts.get(3),
                    texts.get(4),
                    names(cells[5]),
                    names(cells[6]));
        }

        private static List<String> names(String cell) {
            return Arrays.stream(cell.strip().split("\\s+"))
                    .filter(name -> !name.isEmpty())
                    .map(name -> name.replace("`", ""))
                    .toList();
        }
    }

    @BeforeAll
    void read() throws IOException {
        try (Stream<String> lines = Files.lines(PAGE)) {
            rows = lines.filter(line -> line.matches("\\| \\d.*")).map(Row::of).toList();
        }
    }

    @Test
    void everyClauseIsThereOnceAndInOrder() {
        assertThat(rows).extracting(Row::clause).containsExactlyElementsOf(CLAUSES);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.title()).as("title of " + row.clause()).matches("\\p{IsHan}.*");
            assertThat(row.asks()).as("what %s asks", row.clause()).isNotEmpty();
            assertThat(row.state()).as("state of " + row.clause()).isIn(STATES);
        });
    }

    @Test
    void everyClauseThatAKeyOfAProfileCarriesIsThere() {
        assertThat(rows)
                .extracting(Row::clause)
                .containsAll(Stream.concat(
                                Arrays.stream(TextRole.values()).map(TextRole::clause),
                                Arrays.stream(Distance.values()).map(Distance::clause))
                        .filter(clause -> !clause.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatIsDoneIsMeasuredAndWhatIsMissingIsSaid() {
        assertThat(rows).allSatisfy(row -> {
            if (row.state().equals("done")) {
                assertThat(row.tests()).as("tests of " + row.clause()).isNotEmpty();
                assertThat(row.classes()).as("classes of " + row.clause()).isNotEmpty();
            } else {
                assertThat(row.done()).as("what is missing of " + row.clause()).isNotEmpty();
            }
        });
    }

    @Test
    void everyClassAndEveryTestThatIsNamedExists() {
        for (Row row : rows) {
            for (String name : row.classes()) {
                assertThat(name).as("class of " + row.clause()).contains(".");
                type(ROOT + name);
            }
            for (String name : row.tests()) {
                assertTest(name);
            }
        }
    }

    private static void assertTest(String name) {
        assertThat(name).matches("[a-z.]*[A-Z]\\w+#\\w+");
        String owner = name.substring(0, name.indexOf('#'));
        Class<?> type = type(ROOT + (owner.contains(".") ? owner : "standard." + owner));
        assertThat(type.getDeclaredMethods())
                .as("tests of " + owner)
                .filteredOn(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .extracting(method -> method.getName())
                .contains(name.substring(name.indexOf('#') + 1));
    }

    /** Rules are tests only where a test class takes them up. */
    @Test
    void bothOutputsAreHeldToEveryRule() {
        List<Class<?>> rules = rows.stream()
                .flatMap(row -> row.tests().stream())
                .map(name -> name.substring(0, name.indexOf('#')))
                .filter(name -> name.endsWith("Rules"))
                .distinct()
                .<Class<?>>map(name -> type(ROOT + "standard." + name))
                .toList();
        assertThat(PdfTest.class.getInterfaces()).containsAll(rules);
        assertThat(WordTest.class.getInterfaces()).containsAll(rules);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ConformanceTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("docs/conformance.md names " + name + ", which does not exist", e);
        }
    }
}
