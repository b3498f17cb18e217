package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BrokenDocumentsTest {
    @TestFactory
    Stream<DynamicTest> whatIsWrongIsSaidAtItsPlace() {
        return BrokenCase.all().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.rule(), () -> {
                    List<String> problems = lines(read(broken), Locale.CHINA);
                    assertThat(problems).isEqualTo(broken.problems());
                }));
    }

    @TestFactory
    Stream<DynamicTest> noMessageSpeaksOfTheParser() {
        return BrokenCase.all().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.rule(), () -> {
                    String message = read(broken).getMessage();
                    assertThat(message)
                            .doesNotContainIgnoringCase("jackson")
                            .doesNotContainIgnoringCase("snake")
                            .doesNotContainIgnoringCase("exception")
                            .doesNotContain("token", "scalar", "null");
                    assertThat(lines(read(broken), Locale.ENGLISH))
                            .hasSameSizeAs(broken.problems())
                            .allMatch(line -> line.matches("\\d+:\\d+: .*[a-z]{3}.*"));
                }));
    }

    private static DocumentException read(BrokenCase broken) {
        DocumentReader reader = DocumentReader.create();
        DocumentException thrown = catchThrowableOfType(
                DocumentException.class, () -> reader.read(broken.document(), broken.format(), "x.yaml"));
        assertThat(thrown).as("the document should be refused").isNotNull();
        return thrown;
    }

    private static List<String> lines(DocumentException thrown, Locale locale) {
        return thrown.message(locale)
                .lines()
                .map(line -> line.substring("x.yaml:".length()))
                .toList();
    }
}
