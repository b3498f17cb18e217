package io.github.gongwen4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Speech;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteDocumentTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"notice.yaml", "notice.yml", "notice.JSON"})
    void aDocumentIsWrittenWithItsPicturesBesideIt(String name) throws IOException {
        Document document = Samples.document("order.yaml");
        Path file = folder.resolve(name);

        Documents.write(document, file);

        assertThat(folder.resolve("notice-seal-1.png"))
                .hasBinaryContent(Files.readAllBytes(Samples.FOLDER.resolve("stamp-demo.png")));
        assertThat(Documents.read(file)).isEqualTo(document);
    }

    @Test
    void whatWasWrittenBeforeIsReplacedAndTheSamePictureStays() throws IOException {
        Path file = folder.resolve("notice.yaml");
        Documents.write(Speech.builder("讲话").build(), file);
        Documents.write(Samples.document("order.yaml"), file);

        Documents.write(Samples.document("order.yaml"), file);

        assertThat(Documents.read(file)).isEqualTo(Samples.document("order.yaml"));
    }

    @Test
    void anotherPictureIsNeverWrittenOver() throws IOException {
        Files.writeString(folder.resolve("notice-seal-1.png"), "另一张图");
        Document document = Samples.document("order.yaml");

        assertThatThrownBy(() -> Documents.write(document, folder.resolve("notice.yaml")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("notice-seal-1.png");
        assertThat(folder.resolve("notice.yaml")).doesNotExist();
    }

    @Test
    void aNameThatTellsNoFormatIsRefused() {
        Speech speech = Speech.builder("讲话").build();

        assertThatThrownBy(() -> Documents.write(speech, folder.resolve("notice.docx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".yaml");
    }
}
