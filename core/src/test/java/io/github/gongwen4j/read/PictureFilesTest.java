package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.pictures.Drawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFilesTest {
    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void draw() throws IOException {
        folder = Files.createDirectories(outside.resolve("文稿"));
        Files.createDirectories(folder.resolve("图"));
        Files.write(folder.resolve("图/进度.png"), Drawn.chart(60, 30));
        Files.write(folder.resolve("seal.png"), Drawn.seal(40));
        Files.write(outside.resolve("secret.png"), Drawn.seal(30));
        Files.writeString(folder.resolve("text.png"), "没有图");
        Files.writeString(
                folder.resolve("script.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>\n<script/></svg>");
    }

    private Path document(String yaml) throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), yaml);
    }

    private Path figure(String file) throws IOException {
        return document("kind: plan\ntitle: 方案\npreamble:\n  - figure: {alt: 图, file: '" + file + "'}\n");
    }

    private static List<Problem> problems(DocumentReader reader, Path file) {
        return catchThrowableOfType(DocumentException.class, () -> reader.read(file))
                .problems();
    }

    private static Problem problem(Path file) {
        List<Problem> problems = problems(DocumentReader.create(), file);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void aFigureIsReadFromTheFolderOfItsDocument() throws IOException {
        Plan plan = (Plan)
                DocumentReader.create()
                        .read(
                                document(
                                        "kind: plan\ntitle: 方案\npreamble:\n  - figure: {file: 图/进度.png, caption: 进度, width: 50%, numbered: false}\n"));

        Figure figure = (Figure) plan.body().opening().get(0);
        assertThat(figure.image().width()).isEqualTo(60);
        assertThat(figure.image().alternativeText()).isEqualTo("进度");
        assertThat(figure.width()).isEqualTo(new FigureWidth.Share(0.5));
        assertThat(figure.caption()).contains("进度");
        assertThat(figure.numbered()).isFalse();
    }

    @Test
    void aSealIsNamedAfterItsOrganAndMakesTheDocumentASealedOne() throws IOException {
        Circular circular = (Circular)
                DocumentReader.create()
                        .read(
                                document(
                                        "kind: circular\ntitle: 通知\nsignature: [甲局, 乙局]\ndate: 2026-03-18\nseal-image: [seal.png, seal.png]\n"));

        Signature signature = circular.signature().orElseThrow();
        assertThat(signature.manner()).isEqualTo(SealManner.SEAL);
        assertThat(signature.seals()).extracting(Image::alternativeText).containsExactly("甲局印章", "乙局印章");
    }

    @Test
    void theStampOfAnOrderIsNamedAfterThePost() throws IOException {
        Circular order = (Circular) DocumentReader.create()
                .read(document("kind: order\ntitle: 命令\nheader: {organs: 甲市人民政府, number: 第1号}\ntext: 甲。\n"
                        + "signature: 市长\ndate: 2026-03-18\nseal-image: seal.png\n"));

        Signature signature = order.signature().orElseThrow();
        assertThat(signature.manner()).isEqualTo(SealManner.SIGNATURE_STAMP);
        assertThat(signature.seals()).extracting(Image::alternativeText).containsExactly("市长签名章");
    }

    @Test
    void aSealThatTheMannerRulesOutIsReportedAtTheSeal() throws IOException {
        Problem problem = problem(document(
                "kind: circular\ntitle: 通知\nsignature: 甲局\ndate: 2026-03-18\nseal: none\nseal-image: seal.png\n"));

        assertThat(problem.path()).isEqualTo("seal-image");
        assertThat(problem.line()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "图/../../secret.png",
                "/etc/hostname",
                "\\secret.png",
                "C:\\secret.png",
                "..",
                "图\\..\\..\\secret.png"
            })
    void noPathLeavesTheFolder(String path) throws IOException {
        Problem problem = problem(figure(path));

        assertThat(problem.text().chinese()).startsWith("图片应在文档所在的文件夹之内");
        assertThat(problem.path()).isEqualTo("preamble[0].figure.file");
        assertThat(problem.line()).isEqualTo(4);
    }

    @Test
    void noLinkLeavesTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("secret.png"));

        assertThat(problem(figure("link.png")).text().chinese()).startsWith("图片应在文档所在的文件夹之内");
    }

    @Test
    void aReaderMayBeToldToTakePicturesFromAnywhere() throws IOException {
        DocumentReader reader = DocumentReader.builder().picturesAnywhere(true).build();

        assertThat(reader.read(figure("../secret.png"))).isNotNull();
        assertThat(reader.read(figure(outside.resolve("secret.png").toString())))
                .isNotNull();
    }

    @Test
    void aNameWithTwoPointsInItLeavesNothing() throws IOException {
        Files.copy(folder.resolve("seal.png"), folder.resolve("a..b.png"));

        assertThat(DocumentReader.create().read(figure("a..b.png"))).isNotNull();
    }

    @Test
    void whatIsNoFileOrNoPictureIsSaidWhereItIsNamed() throws IOException {
        assertThat(problem(figure("none.png")).text().chinese()).startsWith("无法读取图片文件");
        assertThat(problem(figure("图")).text().chinese()).startsWith("无法读取图片文件");
        assertThat(problem(figure("text.png")).text().chinese()).startsWith("不是 PNG、JPEG 或 SVG 图片");
        assertThat(problem(figure("script.svg")).text().chinese()).startsWith("SVG 第 2 行：<script>");
    }

    @Test
    void aDocumentThatIsNoFileNeedsAFolderForPictures() throws IOException {
        String yaml = Files.readString(figure("seal.png"));
        DocumentReader told = DocumentReader.builder().pictures(folder).build();

        assertThat(told.read(yaml, Format.YAML, "a.yaml")).isNotNull();
        DocumentException untold = catchThrowableOfType(
                DocumentException.class, () -> DocumentReader.create().read(yaml, Format.YAML, "a.yaml"));
        assertThat(untold.problems().get(0).text().chinese()).startsWith("不知道图片在哪个文件夹");
    }

    @Test
    void theSameFileIsReadOnceAndAllTogetherHaveALimit() throws IOException {
        Path twice = document(
                "kind: plan\ntitle: 方案\npreamble:\n  - figure: {alt: 图, file: seal.png}\n  - figure: {alt: 图, file: 图/../seal.png}\n"
                        .replace("图/../", "./"));
        long size = Files.size(folder.resolve("seal.png"));
        DocumentReader enough = DocumentReader.builder()
                .limits(ReadLimits.DEFAULTS.withPictures(size))
                .build();
        DocumentReader less = DocumentReader.builder()
                .limits(ReadLimits.DEFAULTS.withPictures(size - 1))
                .build();

        assertThat(enough.read(twice)).isNotNull();
        assertThat(problems(less, twice).get(0).text().chinese()).startsWith("文档的图片合计过大");
    }

    @Test
    void aFigureNeedsWords() throws IOException {
        Problem problem = problem(document("kind: plan\ntitle: 方案\npreamble:\n  - figure: {file: seal.png}\n"));

        assertThat(problem.text().chinese()).startsWith("图要有 alt（替代文字）或 caption（图题）");
        assertThat(problem.path()).isEqualTo("preamble[0].figure");
    }
}
