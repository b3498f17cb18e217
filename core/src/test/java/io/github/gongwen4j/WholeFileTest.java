package io.github.gongwen4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gongwen4j.Samples.Output;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is written whole or not at all, and looks as any other file of the person does. */
class WholeFileTest {
    @TempDir
    private Path folder;

    private Document document;

    static List<Output> outputs() {
        return Samples.outputs();
    }

    @BeforeEach
    void read() throws IOException {
        document = Samples.document("short-speech.yaml");
    }

    @Test
    void aPdfWithoutAnyFaceIsRefusedInBothLanguagesAndAnEarlierFileStays() throws IOException {
        PdfRenderer faceless = PdfRenderer.builder().fonts(FontSet.none()).build();
        Path earlier = Files.writeString(folder.resolve("speech.pdf"), "earlier");

        assertThatThrownBy(() -> faceless.render(document, earlier))
                .isNotInstanceOf(NullPointerException.class)
                .hasMessageContaining("font")
                .hasMessageContaining("字体");

        assertThat(earlier).hasContent("earlier");
        assertThat(left()).containsExactly("speech.pdf");
    }

    @Test
    void aFaultWhileWritingLeavesTheEarlierFileAndNothingElse() throws IOException {
        Path earlier = Files.writeString(folder.resolve("speech.docx"), "earlier");

        assertThatThrownBy(() -> WholeFile.write(earlier, out -> {
                    out.write(new byte[1 << 16]);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");

        assertThat(earlier).hasContent("earlier");
        assertThat(left()).containsExactly("speech.docx");
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aFolderInTheWayStaysWithAllThatIsInIt(Output output) throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("speech"));
        Path inside = Files.writeString(inTheWay.resolve("note"), "kept");

        assertThatThrownBy(() -> output.file().render(document, inTheWay)).isInstanceOf(IOException.class);

        assertThat(inside).hasContent("kept");
        assertThat(left()).containsExactly("speech");
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aFolderThatIsNotThereIsNotMade(Output output) throws IOException {
        Path nowhere = folder.resolve("none").resolve("speech");

        assertThatThrownBy(() -> output.file().render(document, nowhere))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(nowhere.getParent().toString());

        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void anEarlierFileIsReplacedAndNoTemporaryOneLeft(Output output) throws IOException {
        Path file = Files.writeString(folder.resolve("speech"), "earlier");

        output.file().render(document, file);

        assertThat(file).content(StandardCharsets.ISO_8859_1).doesNotStartWith("earlier");
        assertThat(left()).containsExactly("speech");
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aNewFileHasTheRightsOfAnyOther(Output output) throws IOException {
        assumePosix();
        Path any = Files.writeString(folder.resolve("any"), "");
        Path file = folder.resolve("speech");

        output.file().render(document, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(any));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aReplacedFileKeepsItsRights(Output output) throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("speech"), "earlier");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        output.file().render(document, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkStaysALinkAndItsTargetGetsTheDocument() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target.getFileName());

        DocxRenderer.create().render(document, link);

        assertThat(link).isSymbolicLink();
        assertThat(target).content(StandardCharsets.ISO_8859_1).startsWith("PK");
        assertThat(left()).containsExactly("link", "target");
    }

    private void assumePosix() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews())
                .as("the rights of POSIX")
                .contains("posix");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
