package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowNote;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FootnotesTest {
    private static final Docx NOTED =
            Docx.of(SampleFlows.of("试", noted("各单位要做好备份", "指异地保存的副本。"), noted("并按期检查", "每季度一次。")));

    private static FlowParagraph noted(String words, String note) {
        FlowParagraph text = FlowNote.paragraph(SampleFlows.PROFILE)
                .run(note, SampleFlows.style(TextRole.FOOTNOTE))
                .build();
        return SampleFlows.body(words).toBuilder()
                .run(new FlowRun(
                        "",
                        SampleFlows.style(TextRole.BODY),
                        TextRole.BODY,
                        Optional.of(new FlowNote(text, Length.pt(6)))))
                .build();
    }

    private static List<Element> notes() {
        return Docx.elements(NOTED.xml("word/footnotes.xml").getDocumentElement(), "footnote");
    }

    @Test
    void marksReferToTheNotesInTheirOrder() {
        Element document = NOTED.xml("word/document.xml").getDocumentElement();
        assertThat(Docx.elements(document, "footnoteReference"))
                .extracting(reference -> reference.getAttributeNS(Docx.W, "id"))
                .containsExactly("1", "2");
        assertThat(notes())
                .extracting(note -> note.getAttributeNS(Docx.W, "id"))
                .containsExactly("-1", "0", "1", "2");
        assertThat(notes().get(3).getTextContent()).isEqualTo(" 每季度一次。");
    }

    @Test
    void marksInTheTextAreRaisedAndMarksBeforeNotesAreNot() {
        Element document = NOTED.xml("word/document.xml").getDocumentElement();
        assertThat(Docx.elements(document, "vertAlign")).hasSize(2);
        assertThat(Docx.elements(notes().get(2), "vertAlign")).isEmpty();
        assertThat(Docx.elements(notes().get(2), "footnoteRef")).hasSize(1);
    }

    @Test
    void notesHaveWordsOwnStyle() {
        assertThat(Docx.value(notes().get(2), "pStyle")).isEqualTo("FootnoteText");
        assertThat(NOTED.text("word/styles.xml")).contains("w:val=\"footnote text\"", "w:val=\"脚注\"");
    }

    /** LibreOffice would raise the marks before the notes by it. */
    @Test
    void wordsStyleForMarksIsLeftToWord() {
        assertThat(NOTED.text("word/styles.xml")).doesNotContain("footnote reference");
    }

    @Test
    void thePartIsDeclaredAndReferredTo() {
        assertThat(NOTED.text("[Content_Types].xml")).contains("/word/footnotes.xml", "wordprocessingml.footnotes+xml");
        assertThat(NOTED.text("word/_rels/document.xml.rels")).contains("relationships/footnotes", "footnotes.xml");
        assertThat(NOTED.text("word/settings.xml"))
                .containsSubsequence(
                        "<w:footnotePr>",
                        "w:val=\"eachPage\"",
                        "w:id=\"-1\"",
                        "w:id=\"0\"",
                        "</w:footnotePr>",
                        "<w:compat>");
    }

    @Test
    void everySectionCountsNotesInCirclesOnEachPageAnew() {
        Flow turned = SampleFlows.of(
                "试",
                SampleFlows.body("前。"),
                new FlowPageTurn(SampleFlows.PROFILE.page().toLandscape()),
                SampleFlows.body("后。"));
        List<Element> sections =
                Docx.elements(Docx.of(turned).xml("word/document.xml").getDocumentElement(), "sectPr");
        assertThat(sections).hasSize(2).allSatisfy(section -> {
            assertThat(Docx.value(section, "numFmt")).isEqualTo("decimalEnclosedCircleChinese");
            assertThat(Docx.value(section, "numRestart")).isEqualTo("eachPage");
        });
    }

    @Test
    void aDocumentWithoutNotesHasNoPartForThem() {
        Docx plain = Docx.of(SampleFlows.circular());
        assertThat(plain.names()).doesNotContain("word/footnotes.xml");
        assertThat(plain.text("word/settings.xml")).doesNotContain("footnote");
    }
}
