package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentSchemaTest {
    private static final Path CHECKED_IN = Path.of("../docs/gongwen.schema.json");

    /** Run with {@code -Dgongwen.golden=update} after a change that is meant. */
    @Test
    void theSchemaInTheDocumentationIsTheGeneratedOne() throws IOException {
        if ("update".equals(System.getProperty("gongwen.golden"))) {
            Files.writeString(CHECKED_IN, DocumentSchema.json());
        }
        assertThat(DocumentSchema.json()).isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void theSchemaIsTheSameAtEachCall() {
        assertThat(DocumentSchema.json()).isEqualTo(DocumentSchema.json());
    }

    @Test
    void everyFieldIsDescribedInBothLanguages() {
        assertThat(DocumentSchema.json().lines().filter(line -> line.contains("\"description\":")))
                .allMatch(line -> line.contains(" / "))
                .allMatch(line -> line.codePoints().anyMatch(Character::isIdeographic))
                .allMatch(line -> line.substring(line.lastIndexOf(" / ")).matches("(?s).*[a-z]{2}.*"));
    }
}
