package io.github.gongwen4j.draft.word;

import static io.github.gongwen4j.draft.word.WordFile.p;
import static io.github.gongwen4j.draft.word.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.draft.FixedBlock;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Table;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Tables and pictures of Word files. */
class WordBlocksTest {
    private static final String RULED =
            "<w:tblPr><w:tblBorders><w:insideH w:val='single'/><w:insideV w:val='single'/></w:tblBorders></w:tblPr>";

    private static String row(String... cells) {
        return "<w:tr>" + Stream.of(cells).map(words -> cell("", words)).collect(Collectors.joining()) + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + RULED + String.join("", rows) + "</w:tbl>";
    }

    private static Table only(Manuscript manuscript) {
        assertThat(manuscript.blocks()).hasSize(1);
        CoveredText.assertWhole(manuscript);
        return (Table) manuscript.blocks().get(0).block();
    }

    @Test
    void aTableStandsInItsPlaceAndItsFirstRowIsItsHead() {
        Manuscript read = WordFile.of(p("前。") + table(row("任务", "时限"), row("清点", "3月底前"), row("扫描", "")) + p("后。"))
                .read();
        assertThat(only(read).head()).containsExactly("任务", "时限");
        assertThat(only(read).rows()).containsExactly(List.of("清点", "3月底前"), List.of("扫描", ""));
        assertThat(read.blocks()).extracting(FixedBlock::before).containsExactly(1);
        assertThat(read.blocks().get(0).span().of(read.text())).isEqualTo("任务\t时限\n清点\t3月底前\n扫描\t");
    }

    @Test
    void cellsMergedDownwardsAreRepeatedAndThoseMergedSidewaysAreNot() {
        String first =
                "<w:tr>" + cell("<w:vMerge w:val='restart'/>", "馆藏科") + cell("", "清点") + cell("", "3月") + "</w:tr>";
        String second = "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "扫描") + cell("", "4月") + "</w:tr>";
        String third = "<w:tr>" + cell("<w:gridSpan w:val='2'/>", "合计") + cell("", "2项") + "</w:tr>";
        Manuscript read =
                WordFile.of(table(row("科室", "任务", "时限"), first, second, third)).read();
        assertThat(only(read).rows())
                .containsExactly(List.of("馆藏科", "清点", "3月"), List.of("馆藏科", "扫描", "4月"), List.of("合计", "", "2项"));
        assertThat(read.suspicions()).extracting(each -> each.kind()).containsExactly(SuspicionKind.NOT_TAKEN_OVER);
    }

    @Test
    void aFirstRowOfOneCellIsTheCaption() {
        String caption = "<w:tr>" + cell("<w:gridSpan w:val='2'/>", "任务分解表") + "</w:tr>";
        Table table = only(
                WordFile.of(table(caption, row("任务", "时限"), row("清点", "3月"))).read());
        assertThat(table.caption()).hasValue("任务分解表");
        assertThat(table.head()).containsExactly("任务", "时限");
    }

    @Test
    void aHeadInTwoRowsBecomesOne() {
        String first = "<w:tr>" + cell("<w:vMerge w:val='restart'/>", "任务") + cell("<w:gridSpan w:val='2'/>", "时间")
                + "</w:tr>";
        String second = "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "起") + cell("", "止") + "</w:tr>";
        assertThat(only(WordFile.of(table(first, second, row("清点", "3月", "4月"))).read())
                        .head())
                .containsExactly("任务", "时间·起", "时间·止");
    }

    @Test
    void paragraphsOfACellAreOneLine() {
        String cell = "<w:tc>" + p("林一舟") + p("沈知远") + "</w:tc>";
        assertThat(only(WordFile.of(table(row("组长", "成员"), "<w:tr><w:tc>" + p("许清") + "</w:tc>" + cell + "</w:tr>"))
                                .read())
                        .rows())
                .containsExactly(List.of("许清", "林一舟　沈知远"));
    }

    @Test
    void tablesThatOnlyPutWordsInPlaceAreParagraphs() {
        String plain = "<w:tbl>" + row("云溪市教育局", "文件") + row("云溪市财政局", "") + "</w:tbl>";
        String one = table("<w:tr>" + cell("", "注意事项") + "</w:tr>", "<w:tr>" + cell("", "按时报送。") + "</w:tr>");
        String imprint = table(row("抄送：", "市委办公室。"), row("云溪市档案局办公室", "2026年2月9日印发"));
        assertThat(WordFile.of(plain + one + imprint).lines())
                .containsExactly(
                        "云溪市教育局", "文件", "云溪市财政局", "注意事项", "按时报送。", "抄送：", "市委办公室。", "云溪市档案局办公室", "2026年2月9日印发");
    }

    @Test
    void whatWasDeletedInATableIsReported() {
        String deleted = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("", "修复") + cell("", "5月") + "</w:tr>";
        Manuscript read = WordFile.of(table(row("任务", "时限"), row("清点", "3月"), deleted, row("扫描", "6月")))
                .read();
        assertThat(only(read).rows()).hasSize(2);
        assertThat(read.repairs()).extracting(each -> each.before()).containsExactly("修复　5月");
    }

    @Test
    void whatACellHoldsBesidesWordsIsNotLost() {
        String box = "<w:r><w:pict><v:rect><v:textbox><w:txbxContent>" + p("框中的话")
                + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>";
        String marks = "<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:commentReference w:id='2'/></w:r>";
        String cells = "<w:tr><w:tc><w:p>" + r("清点") + box + marks + "</w:p></w:tc><w:tc>" + p("3月") + "</w:tc></w:tr>";
        Manuscript read = WordFile.of(table(row("任务", "时限"), cells))
                .with("footnotes", "footnotes", "<w:footnote w:id='1'>" + p("脚注的话") + "</w:footnote>")
                .with("comments", "comments", "<w:comment w:id='2'>" + p("批注的话") + "</w:comment>")
                .read();
        assertThat(only(read).rows()).containsExactly(List.of("清点", "3月"));
        assertThat(read.text()).contains("框中的话", "脚注的话", "批注的话");
        assertThat(read.suspicions())
                .extracting(each -> each.kind())
                .contains(SuspicionKind.COMMENT, SuspicionKind.NOT_TAKEN_OVER);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String picture(String frame, String id) {
        return "<w:r><w:drawing><wp:" + frame
                + "><wp:extent cx='1440000' cy='720000'/><wp:wrapNone/><wp:docPr id='1' name='图片 1' descr='库房平面图'/>"
                + "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed='" + id
                + "'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:"
                + frame + "></w:drawing></w:r>";
    }

    @Test
    void aPictureIsAFigureAsWideAsItWas() throws IOException {
        Manuscript read = WordFile.of(p("前。") + "<w:p>" + picture("inline", "p1") + "</w:p>" + p("后。"))
                .media("p1", "a.png", png())
                .read();
        Figure figure = (Figure) read.blocks().get(0).block();
        assertThat(figure.image().alternativeText()).isEqualTo("库房平面图");
        assertThat(figure.width()).isEqualTo(FigureWidth.mm(40));
        assertThat(read.blocks().get(0).before()).isEqualTo(1);
        CoveredText.assertWhole(read);
    }

    @Test
    void aPictureThatCannotBeHadIsTold() throws IOException {
        Manuscript read = WordFile.of("<w:p>" + r("正文") + picture("inline", "p1") + picture("inline", "p2")
                        + picture("anchor", "p3") + "</w:p>")
                .media("p1", "a.emf", new byte[] {1, 0, 0, 0})
                .external("p2", "http://pictures.example/a.png")
                .media("p3", "seal.png", png())
                .read();
        assertThat(read.blocks()).isEmpty();
        assertThat(read.suspicions())
                .extracting(each -> each.kind())
                .containsOnly(SuspicionKind.PICTURE)
                .hasSize(3);
        assertThat(read.rest())
                .filteredOn(piece -> piece.kind() == PieceKind.LEFT_OUT)
                .hasSize(3);
        CoveredText.assertWhole(read);
    }
}
