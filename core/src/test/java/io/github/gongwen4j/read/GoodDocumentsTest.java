package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodDocumentsTest {
    private static final DocumentReader READER =
            DocumentReader.builder().pictures(Path.of("../samples/documents")).build();

    static List<Path> good() {
        return Corpus.good();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodDocumentReads(Path file) throws IOException {
        assertThat(READER.read(file).title().lines()).isNotEmpty();
    }
}
