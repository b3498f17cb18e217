package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StylesTest {
    private final Docx docx = Docx.of(SampleFlows.circular());
    private final List<Element> styles =
            Docx.elements(docx.xml("word/styles.xml").getDocumentElement(), "style");

    @Test
    void everyRoleHasAStyleUnderItsChineseName() {
        for (TextRole role : TextRole.values()) {
            Element style = style(StyleNames.paragraphId(role));
            assertThat(List.of(Docx.value(style, "name"), Docx.value(style, "aliases")))
                    .as(role.name())
                    .contains(role.chineseName());
        }
    }

    @Test
    void noTwoStylesShareAName() {
        List<String> names =
                styles.stream().map(style -> Docx.value(style, "name")).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void idsAreAscii() {
        assertThat(styles).allSatisfy(style -> assertThat(style.getAttributeNS(Docx.W, "styleId"))
                .matches("[A-Za-z0-9]+"));
    }

    @Test
    void everyStyleInUseIsDefined() {
        Set<String> defined = new HashSet<>();
        styles.forEach(style -> defined.add(style.getAttributeNS(Docx.W, "styleId")));
        for (String reference : List.of("pStyle", "rStyle", "basedOn", "next", "link")) {
            for (String part :
                    List.of("word/document.xml", "word/styles.xml", "word/footer1.xml", "word/footer2.xml")) {
                Docx.elements(docx.xml(part).getDocumentElement(), reference)
                        .forEach(use -> assertThat(defined).contains(use.getAttributeNS(Docx.W, "val")));
            }
        }
    }

    @Test
    void onlyHeadingsHaveAnOutlineLevel() {
        assertThat(styles.stream()
                        .filter(style -> !Docx.elements(style, "outlineLvl").isEmpty())
                        .map(style -> Docx.value(style, "name") + " " + Docx.value(style, "outlineLvl")))
                .containsExactly("一级标题 0", "二级标题 1", "三级标题 2", "四级标题 3");
    }

    @Test
    void everyFaceIsNamedForEveryScriptAndNeverByTheme() {
        for (Element fonts : Docx.elements(docx.xml("word/styles.xml").getDocumentElement(), "rFonts")) {
            String face = fonts.getAttributeNS(Docx.W, "eastAsia");
            assertThat(face).isNotEmpty();
            assertThat(List.of("ascii", "hAnsi", "cs"))
                    .allSatisfy(script ->
                            assertThat(fonts.getAttributeNS(Docx.W, script)).isEqualTo(face));
        }
        assertThat(docx.text("word/styles.xml")).doesNotContain("Theme");
    }

    /** What a style leaves out it has from the defaults, and those are made of 正文. */
    @Test
    void everyStyleSaysItsOwnTracking() {
        for (TextRole role : TextRole.values()) {
            Element letters =
                    Docx.elements(style(StyleNames.paragraphId(role)), "rPr").get(0);
            assertThat(Docx.value(letters, "spacing"))
                    .as(role.name())
                    .isEqualTo(
                            Integer.toString(SampleFlows.style(role).tracking().twips()));
        }
    }

    @Test
    void boldBodyTextMakesNothingElseBold() {
        StyleProfile bold = SampleFlows.PROFILE.toBuilder()
                .style(TextRole.BODY, SampleFlows.style(TextRole.BODY).inBold())
                .build();
        Flow flow = new Flow(SampleFlows.info("试"), bold, List.of());
        Element root = Docx.of(flow).xml("word/styles.xml").getDocumentElement();
        assertThat(Docx.elements(root, "b").stream()
                        .map(b -> (Element) b.getParentNode().getParentNode())
                        .map(style -> style.getAttributeNS(Docx.W, "styleId")))
                .containsExactly("Normal", "GwBodyChar");
    }

    @Test
    void theFontTableNamesOtherFacesOfTheSameDesign() {
        Element first = Docx.elements(docx.xml("word/fontTable.xml").getDocumentElement(), "font")
                .get(0);
        assertThat(first.getAttributeNS(Docx.W, "name")).isEqualTo(FaceRole.FANG_SONG.documentName());
        assertThat(Docx.value(first, "altName")).startsWith("仿宋,");
    }

    private Element style(String id) {
        return styles.stream()
                .filter(style -> style.getAttributeNS(Docx.W, "styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
