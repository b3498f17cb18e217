package io.github.gongwen4j.draft.word;

import static io.github.gongwen4j.draft.word.WordFile.p;
import static io.github.gongwen4j.draft.word.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.draft.Alignment;
import io.github.gongwen4j.draft.Hints;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.model.Inline;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the formats of a Word file say of its paragraphs. */
class WordHintsTest {
    private static Hints hints(WordFile file) {
        return file.read().paragraphs().get(0).hints();
    }

    private static Hints hints(String body) {
        return hints(WordFile.of(body));
    }

    private static String style(String id, String name, String basedOn, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:basedOn w:val='"
                + basedOn + "'/>" + properties + "</w:style>";
    }

    @Test
    void theOutlineLevelIsThatOfTheParagraphOrOfItsStyles() {
        String styles = style("a", "heading 2", "b", "")
                + style("b", "自定", "a", "")
                + style("c", "公文一级", "d", "")
                + style("d", "底", "", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>");
        assertThat(hints(p("<w:outlineLvl w:val='2'/>", "甲")).heading()).hasValue(3);
        assertThat(hints(WordFile.of(p("<w:pStyle w:val='a'/>", "甲")).styles(styles))
                        .heading())
                .hasValue(2);
        assertThat(hints(WordFile.of(p("<w:pStyle w:val='c'/>", "甲")).styles(styles))
                        .heading())
                .hasValue(1);
        assertThat(hints(WordFile.of(p("<w:pStyle w:val='c'/><w:outlineLvl w:val='9'/>", "甲"))
                                .styles(styles))
                        .heading())
                .isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title", "标题", "公文标题"})
    void aTitleIsToldByItsStyle(String name) {
        assertThat(hints(WordFile.of(p("<w:pStyle w:val='t'/>", "关于开展阅读活动的通知")).styles(style("t", name, "", "")))
                        .title())
                .isTrue();
    }

    @Test
    void aTitleIsToldByItsFaceOrItsSizeWhereItIsCentred() {
        String centre = "<w:pPr><w:jc w:val='center'/></w:pPr>";
        String face = r("<w:rFonts w:eastAsia='方正小标宋简体'/>", "关于开展阅读活动的通知");
        String size = r("<w:sz w:val='44'/>", "关于开展阅读活动的通知");
        assertThat(hints("<w:p>" + centre + face + "</w:p>").title()).isTrue();
        assertThat(hints("<w:p>" + centre + size + "</w:p>").title()).isTrue();
        assertThat(hints("<w:p>" + size + "</w:p>").title()).isFalse();
        assertThat(hints("<w:p>" + centre + r("<w:color w:val='FF0000'/><w:sz w:val='72'/>", "云溪市水务局文件") + "</w:p>")
                        .title())
                .isFalse();
    }

    @Test
    void theAlignmentIsThatOfTheFormatOrOfBlanks() {
        assertThat(hints(p("<w:jc w:val='center'/>", "甲")).alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(hints(p("<w:jc w:val='end'/>", "甲")).alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(hints(p("<w:ind w:left='5000'/>", "云溪市水务局")).alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(hints(p("<w:ind w:firstLineChars='1600'/>", "云溪市水务局")).alignment())
                .isEqualTo(Alignment.RIGHT);
        assertThat(hints(p("<w:ind w:firstLineChars='200' w:firstLine='640'/>", "正文。"))
                        .alignment())
                .isEqualTo(Alignment.PLAIN);
        assertThat(hints(p("　　　　　　　　　　　　　　　　　　云溪市水务局")).alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(hints(p("　　　　　　关于开展全民阅读活动的通知")).alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(hints(p("　　今天召开会议。")).alignment()).isEqualTo(Alignment.PLAIN);
    }

    @Test
    void boldWordsInTheMidstOfTextStandOutAndAWholeBoldParagraphDoesNot() {
        String some =
                "<w:p>" + r("　　各单位") + r("<w:b/>", "务必") + r("<w:b/>", "按时") + r("<w:b w:val='0'/>", "报送。") + "</w:p>";
        assertThat(hints(some).strong()).containsExactly(new Span(3, 7));
        assertThat(hints("<w:p>" + r("<w:b/>", "务必按时") + "</w:p>").strong()).isEmpty();
    }

    @Test
    void aFootnoteStandsBehindItsWords() {
        String body = "<w:p>" + r("立卷") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("归档。") + "</w:p>";
        String note = "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>" + r(" 指年度") + r("<w:b/>", "整理")
                + "</w:p></w:footnote>";
        WordFile file = WordFile.of(body).with("footnotes", "footnotes", note);
        assertThat(hints(file).notes()).singleElement().satisfies(each -> {
            assertThat(each.at()).isEqualTo(2);
            assertThat(each.text().parts()).containsExactly(new Inline.Words("指年度"), new Inline.Strong("整理"));
        });
        assertThat(file.read().text()).isEqualTo("立卷归档。\n指年度整理\n");
        CoveredText.assertWhole(file.read());
    }

    @Test
    void anEndnoteAtTheEndIsANoteToo() {
        String body = "<w:p>" + r("立卷归档。") + "<w:r><w:endnoteReference w:id='1'/></w:r></w:p>";
        WordFile file =
                WordFile.of(body).with("endnotes", "endnotes", "<w:endnote w:id='1'>" + p("见条例") + "</w:endnote>");
        assertThat(hints(file).notes()).extracting(Hints.NoteAt::at).containsExactly(5);
    }

    @Test
    void aPageBreakIsToldWhereverItStands() {
        String turn = "<w:r><w:br w:type='page'/></w:r>";
        String section = "<w:p><w:pPr><w:sectPr/></w:pPr>" + r("甲") + "</w:p>";
        assertThat(turns(p("甲") + "<w:p>" + turn + "</w:p>" + p("乙"))).containsExactly(false, true);
        assertThat(turns(p("甲") + "<w:p>" + turn + r("乙") + "</w:p>" + p("丙"))).containsExactly(false, true, false);
        assertThat(turns("<w:p>" + r("甲") + turn + "</w:p>" + p("乙") + p("丙"))).containsExactly(false, true, false);
        assertThat(turns(p("甲") + p("<w:pageBreakBefore/>", "乙"))).containsExactly(false, true);
        assertThat(turns(section + p("乙"))).containsExactly(false, true);
        assertThat(turns(section.replace("<w:sectPr/>", "<w:sectPr><w:type w:val='continuous'/></w:sectPr>") + p("乙")))
                .containsExactly(false, false);
    }

    private static List<Boolean> turns(String body) {
        return WordFile.of(body).read().paragraphs().stream()
                .map(each -> each.hints().newPage())
                .toList();
    }
}
