package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is in a file, compared with what was in it before. {@code -Dgongwen.golden=update} accepts a change. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "pdf", "sample.txt");

    @Test
    void theSampleIsWrittenAsEver() throws Exception {
        String dump = PdfDump.of(Written.pdf(SamplePages.whole())).replace(System.lineSeparator(), "\n");
        if ("update".equals(System.getProperty("gongwen.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, dump);
        }

        assertThat(dump).isEqualTo(Files.readString(GOLDEN));
    }
}
