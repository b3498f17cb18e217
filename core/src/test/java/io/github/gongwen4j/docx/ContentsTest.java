package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.LongCollection;
import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.docx.LibreOffice.SetLine;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.layout.LayoutEngine;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.style.Profiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ContentsTest {
    private static final Pattern ENTRY = Pattern.compile("(.*?)[\\s.]*\\.{3}[\\s.]*(\\d+)\\s*");

    @TempDir
    private static Path folder;

    private static Flow settled(int parts, int levels, FontSet fonts) {
        LayoutEngine engine = LayoutEngine.create(fonts);
        return engine.settle(Composer.of(Profiles.GBT9704, engine.measure())
                .compose(LongCollection.ofParts(parts, Contents.ofLevels(levels))));
    }

    @Test
    void theTableIsOneFieldWhoseEndStandsInItsLastEntry() {
        Element table = control();
        List<Element> entries = entries(table);

        assertThat(Docx.value(table, "docPartGallery")).isEqualTo("Table of Contents");
        assertThat(Docx.elements(entries.get(0), "instrText").get(0).getTextContent())
                .isEqualTo(" TOC \\o \"1-2\" \\h \\z \\u ");
        assertThat(marks(table, "begin")).isEqualTo(entries.size() + 1);
        assertThat(marks(table, "separate")).isEqualTo(entries.size() + 1);
        assertThat(marks(table, "end")).isEqualTo(entries.size() + 1);
        assertThat(marks(entries.get(entries.size() - 1), "end")).isEqualTo(2);
    }

    @Test
    void everyEntryLeadsToABookmarkAroundItsHeading() {
        Element document = document();
        List<String> names = Docx.elements(document, "bookmarkStart").stream()
                .map(start -> start.getAttributeNS(Docx.W, "name"))
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Docx.elements(document, "hyperlink"))
                .extracting(link -> link.getAttributeNS(Docx.W, "anchor"))
                .containsExactlyElementsOf(names);
        assertThat(Docx.elements(document, "hyperlink")).allSatisfy(link -> {
            Element paragraph = heading(document, link.getAttributeNS(Docx.W, "anchor"));
            String entry = text(link).replaceAll("\\d+$", "");
            assertThat(entry).endsWith(text(paragraph));
        });
    }

    @Test
    void pageNumbersAreWrittenAndNobodyIsAskedToUpdateThem() {
        Flow flow = settled(3, 2, FontSet.none());
        FlowContents contents = contents(flow);
        List<Element> entries = entries(control());

        for (int i = 0; i < entries.size(); i++) {
            assertThat(text(entries.get(i)))
                    .endsWith(Integer.toString(contents.entries().get(i).page().orElseThrow()));
        }
        Docx docx = Docx.of(flow);
        assertThat(docx.text("word/settings.xml")).doesNotContain("updateFields");
        assertThat(docx.text("word/document.xml")).doesNotContain("dirty");
    }

    /** With the faces LibreOffice has, our pages are its pages; without Chinese faces on the machine both count cells. */
    @Test
    @Tag("slow")
    void libreOfficeShowsThePagesOnWhichItSetsTheHeadings() throws Exception {
        Flow flow = settled(6, 3, FontSet.system());
        List<SetLine> lines = LibreOffice.lines(flow, folder);
        List<FlowContents.Entry> entries = contents(flow).entries();

        List<Integer> shown = new ArrayList<>();
        List<Integer> set = new ArrayList<>();
        int from = 0;
        for (SetLine line : lines) {
            Matcher entry = ENTRY.matcher(line.text());
            if (entry.matches()) {
                shown.add(Integer.parseInt(entry.group(2)));
            }
        }
        List<SetLine> body = lines.stream()
                .filter(line -> !ENTRY.matcher(line.text()).matches())
                .dropWhile(line -> line.page() == 1)
                .toList();
        for (FlowContents.Entry entry : entries) {
            String first = entry.text().text().split("\n", 2)[0].replaceAll("\\s", "");
            while (!body.get(from)
                    .text()
                    .replaceAll("\\s", "")
                    .startsWith(first.substring(0, Math.min(8, first.length())))) {
                from++;
            }
            set.add(body.get(from++).page());
        }
        assertThat(shown).hasSize(entries.size()).isEqualTo(set);
    }

    private static Element document() {
        return Docx.of(settled(3, 2, FontSet.none())).xml("word/document.xml").getDocumentElement();
    }

    private static Element control() {
        return Docx.elements(document(), "sdt").get(0);
    }

    private static List<Element> entries(Element table) {
        return Docx.elements(table, "p").stream()
                .filter(p -> !Docx.elements(p, "hyperlink").isEmpty())
                .toList();
    }

    private static long marks(Element in, String type) {
        return Docx.elements(in, "fldChar").stream()
                .filter(mark -> mark.getAttributeNS(Docx.W, "fldCharType").equals(type))
                .count();
    }

    private static Element heading(Element document, String name) {
        return Docx.elements(document, "bookmarkStart").stream()
                .filter(start -> start.getAttributeNS(Docx.W, "name").equals(name))
                .map(start -> (Element) start.getParentNode())
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element in) {
        StringBuilder text = new StringBuilder();
        Docx.elements(in, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    private static FlowContents contents(Flow flow) {
        return flow.blocks().stream()
                .filter(FlowContents.class::isInstance)
                .map(FlowContents.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
