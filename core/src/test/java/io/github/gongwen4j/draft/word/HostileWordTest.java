package io.github.gongwen4j.draft.word;

import static io.github.gongwen4j.draft.word.WordFile.p;
import static io.github.gongwen4j.draft.word.WordFile.r;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.draft.DraftException;
import io.github.gongwen4j.draft.DraftLimits;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to do harm, damaged ones and files of another kind are refused with words that help. */
@Timeout(30)
class HostileWordTest {
    private static void assertRefused(byte[] file, String... words) {
        assertThatThrownBy(() -> WordReader.create().read(file))
                .isInstanceOfSatisfying(DraftException.class, e -> assertThat(e.message(Locale.CHINA))
                        .contains(words));
    }

    private static byte[] compound(String stream) {
        byte[] file = new byte[2048];
        System.arraycopy("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1), 0, file, 0, 8);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] document(String xml) {
        return WordFile.of("").raw("word/document.xml", xml).bytes();
    }

    @Test
    void filesOfAnotherKindAreCalledByTheirName() {
        assertRefused(new byte[0], "文件是空的");
        assertRefused(compound("WordDocument"), ".doc", "另存为 .docx");
        assertRefused(compound("EncryptedPackage"), "打开密码");
        assertRefused(compound("Workbook"), ".xls");
        assertRefused("%PDF-1.7\n".getBytes(UTF_8), "PDF");
        assertRefused("{\\rtf1\\ansi".getBytes(UTF_8), "RTF", "另存为 .docx");
        assertRefused("\uFEFF<!DOCTYPE html><html>".getBytes(UTF_8), "HTML");
        assertRefused("<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?>".getBytes(UTF_8), "XML");
        assertRefused("同志们：".getBytes(UTF_8), "未知格式");
    }

    @Test
    void zipFilesThatHoldNoDocumentAreCalledByTheirName() {
        WordFile none = WordFile.of("").without("_rels/.rels").without("word/document.xml");
        assertRefused(none.bytes(), "缺少部件 word/document.xml");
        assertRefused(none.raw("xl/workbook.xml", "<a/>").bytes(), "Excel");
        assertRefused(WordFile.of("").without("word/document.xml").bytes(), "缺少部件 word/document.xml");
        assertRefused(
                WordFile.of("")
                        .without("[Content_Types].xml")
                        .without("_rels/.rels")
                        .bytes(),
                "普通的压缩文件");
        assertRefused(
                WordFile.of("")
                        .without("[Content_Types].xml")
                        .without("_rels/.rels")
                        .raw("mimetype", "")
                        .raw("content.xml", "")
                        .bytes(),
                ".odt");
    }

    @Test
    void damagedFilesAreRefused() {
        byte[] whole = WordFile.of(p("正文。")).bytes();
        assertRefused(Arrays.copyOf(whole, whole.length - 30), "已损坏");
        assertRefused(
                document("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"),
                "word/document.xml",
                "XML");
        assertRefused(document("<a/>"), "缺少部件");
    }

    @Test
    void anyDamagedByteIsReadOrRefusedAndNeverAnythingElse() {
        byte[] whole = WordFile.of(p("正文。") + p("<w:jc w:val='center'/>", "标题"))
                .styles("<w:style w:styleId='a'/>")
                .bytes();
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                WordReader.create().read(damaged);
            } catch (DraftException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
    }

    @Test
    void aDocumentTypeIsRefused() {
        String laughs = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String outside = "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        assertRefused(document(laughs + "<a>&b;</a>"), "DOCTYPE");
        assertRefused(document(outside + "<a>&a;</a>"), "DOCTYPE");
        assertRefused(document("<!DOCTYPE a SYSTEM 'http://evil.example/a.dtd'><a/>"), "DOCTYPE");
    }

    @Test
    void aBombIsNotUnpacked() {
        assertRefused(document("<a>" + " ".repeat(60 << 20) + "</a>"), "解压后过大");
    }

    @Test
    void deepNestingIsRefused() {
        int depth = 10_000;
        String deep = "<w:tbl><w:tr><w:tc>".repeat(depth) + p("甲") + "</w:tc></w:tr></w:tbl>".repeat(depth);
        assertRefused(WordFile.of(deep).bytes(), "嵌套超过");
    }

    @Test
    void tooManyElementsAreRefused() {
        assertRefused(WordFile.of("<w:p/>".repeat(2_000_000)).bytes(), "过大");
    }

    @Test
    void aHugeTableIsRefused() {
        String row = "<w:tr>" + ("<w:tc>" + p("1") + "</w:tc>").repeat(100) + "</w:tr>";
        String ruled = "<w:tblPr><w:tblBorders><w:insideV w:val='single'/></w:tblBorders></w:tblPr>";
        assertRefused(
                WordFile.of("<w:tbl>" + ruled + row.repeat(1100) + "</w:tbl>").bytes(), "单元格");
        String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr>" + p("1") + "</w:tc><w:tc>" + p("2")
                + "</w:tc></w:tr>";
        assertRefused(
                WordFile.of("<w:tbl>" + ruled + wide.repeat(2) + "</w:tbl>").bytes(), "单元格");
    }

    @Test
    void aTextBeyondItsLimitsIsRefused() {
        byte[] file = WordFile.of(p("正文。").repeat(30)).bytes();
        assertThatThrownBy(() -> WordReader.create()
                        .withLimits(new DraftLimits(50, 1000, 10))
                        .read(file))
                .hasMessageContaining("50");
        assertThatThrownBy(() -> WordReader.create()
                        .withLimits(new DraftLimits(5000, 10, 10))
                        .read(file))
                .hasMessageContaining("10 行");
    }

    @Test
    void stylesAndListsThatLeadInCirclesDoNotHang() {
        String styles =
                "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>"
                        + "<w:style w:styleId='n'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='n'/></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        assertThat(WordFile.of(p("<w:pStyle w:val='a'/><w:numPr><w:numId w:val='1'/></w:numPr>", "甲"))
                        .styles(styles)
                        .numbering(numbering)
                        .lines())
                .containsExactly("甲");
    }

    @Test
    void aParagraphOfManyPiecesIsReadInTime() {
        String pieces = "<w:ins w:id='1'>" + r("甲") + "</w:ins><w:del w:id='2'>" + r("乙") + "</w:del>"
                + "<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:br/></w:r>";
        assertThat(WordFile.of("<w:p>" + pieces.repeat(20_000) + "</w:p>")
                        .with("footnotes", "footnotes", "<w:footnote w:id='1'>" + p("注") + "</w:footnote>")
                        .lines())
                .hasSize(20_000);
        String fields = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("甲");
        assertThat(WordFile.of("<w:p>" + fields.repeat(40_000) + "</w:p>").lines())
                .containsExactly("甲".repeat(40_000));
        String boxes = "<w:r><w:drawing><w:txbxContent>" + p("甲") + "</w:txbxContent></w:drawing></w:r>";
        assertThat(WordFile.of("<w:p>" + r("正文。") + boxes.repeat(40_000) + "</w:p>")
                        .lines())
                .containsExactly("正文。");
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        byte[] file = WordFile.of(p("甲")).raw("Word/document.xml", "<a/>").bytes();
        assertRefused(file, "两个");
    }
}
