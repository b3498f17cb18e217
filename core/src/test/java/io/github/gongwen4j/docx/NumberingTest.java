package io.github.gongwen4j.docx;

import static io.github.gongwen4j.docx.SampleFlows.heading;
import static io.github.gongwen4j.docx.SampleFlows.marker;
import static io.github.gongwen4j.docx.SampleFlows.point;
import static io.github.gongwen4j.docx.SampleFlows.runIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NumberingTest {
    @Test
    void wordCountsWhatIsToBePrinted() {
        assertCounts(SampleFlows.circular());
    }

    @Test
    void pointsRestartUnderEachHeadingInOneListOfSeveralLevels() {
        Flow flow = sections(3, section -> List.of(1, 2, 3));
        assertCounts(flow);
        assertThat(lists(flow)).isEqualTo(1);
    }

    @Test
    void pointsThatRunThroughTheSectionsHaveAListOfTheirOwn() {
        Flow flow = sections(6, section -> List.of(3 * section + 1, 3 * section + 2, 3 * section + 3));
        assertCounts(flow);
        assertThat(lists(flow)).isEqualTo(2);
    }

    @Test
    void restartsAndContinuationsMayBeMixed() {
        List<List<Integer>> values = List.of(List.of(1, 2, 3, 4, 5), range(1, 16), List.of(17, 18, 19));
        assertCounts(sections(3, values::get));
    }

    @Test
    void aSchemeMayChangeFromSectionToSection() {
        Flow flow = SampleFlows.of(
                "试",
                heading(1, marker(Scheme.CHINESE, 1), "提高认识"),
                point(2, marker(Scheme.ORDINAL, 1), "要学深。"),
                point(2, marker(Scheme.ORDINAL, 2), "要学透。"),
                heading(1, marker(Scheme.CHINESE, 2), "抓好落实"),
                point(2, marker(Scheme.FIRST_MUST, 1), "抓早。"),
                point(2, marker(Scheme.FIRST_MUST, 2), "抓小。"),
                heading(1, marker(Scheme.CHINESE, 3), "加强领导"),
                point(2, marker(Scheme.ORDINAL, 1), "建机制。"));
        assertCounts(flow);
    }

    @Test
    void aCollectionBeginsAnewInEachOfItsDocuments() {
        List<FlowBlock> blocks = new ArrayList<>();
        for (int part = 1; part <= 5; part++) {
            blocks.add(heading(1, marker(Scheme.PART, part), "工作要点"));
            for (int section = 1; section <= 3; section++) {
                blocks.add(heading(2, marker(Scheme.CHINESE, section), "重点任务"));
                blocks.add(runIn(3, marker(Scheme.CHINESE_IN_BRACKETS, 1), "任务。", "按期完成。"));
            }
        }
        assertCounts(SampleFlows.of("试", blocks.toArray(FlowBlock[]::new)));
    }

    @Test
    void aNumberInTheMiddleOfNowhereIsCountedFromItsValue() {
        Flow flow = SampleFlows.of("试", runIn(2, marker(Scheme.CHINESE_IN_BRACKETS, 7), "续前。", "接上页。"));
        assertCounts(flow);
        assertThat(lists(flow)).isEqualTo(1);
    }

    @Test
    void whatWordCannotCountIsTyped() {
        Flow flow = SampleFlows.of(
                "试",
                point(1, new Marker(Scheme.CIRCLED, 11, "⑪"), "第十一项。"),
                point(1, new Marker(Scheme.CHINESE, 1, "（待定）"), "编号未定。"),
                point(1, new Marker(Scheme.CHINESE, 120, "一百二十、"), "最后一项。"));
        Docx docx = Docx.of(flow);
        assertThat(docx.names()).doesNotContain("word/numbering.xml");
        assertThat(WordCounter.shown(docx)).containsExactly("⑪第十一项。", "（待定）编号未定。", "一百二十、最后一项。");
    }

    @Test
    void typedNumbersAreText() {
        Docx docx = Docx.of(SampleFlows.circular(), NumberingMode.TYPED);
        assertThat(docx.names()).doesNotContain("word/numbering.xml");
        assertThat(docx.text("word/document.xml")).doesNotContain("numPr");
        assertThat(docx.paragraphs().stream().map(Docx::typed)).contains("一、明确检查重点");
    }

    /** Whatever depths, schemes and values follow one another, a word processor must show them. */
    @Test
    void anySequenceOfNumbersIsCountedRight() {
        for (int seed = 0; seed < 300; seed++) {
            assertCounts(random(new Random(seed)));
        }
    }

    private static Flow random(Random random) {
        List<FlowBlock> blocks = new ArrayList<>();
        int[] last = new int[12];
        for (int i = 0; i < 40; i++) {
            int depth = 1 + random.nextInt(random.nextInt(20) == 0 ? 11 : 4);
            Scheme scheme = Scheme.values()[random.nextInt(4) == 0 ? random.nextInt(11) : depth % 11];
            last[depth] = random.nextInt(4) == 0 ? 1 + random.nextInt(9) : last[depth] + 1;
            if (random.nextBoolean()) {
                Arrays.fill(last, depth + 1, last.length, 0);
            }
            int value = scheme == Scheme.CIRCLED ? Math.min(last[depth], 20) : last[depth];
            blocks.add(point(depth, marker(scheme, value), "事项。"));
        }
        return SampleFlows.of("试", blocks.toArray(FlowBlock[]::new));
    }

    private static Flow sections(int count, IntFunction<List<Integer>> values) {
        List<FlowBlock> blocks = new ArrayList<>();
        for (int section = 0; section < count; section++) {
            blocks.add(heading(1, marker(Scheme.CHINESE, section + 1), "重点任务"));
            for (int value : values.apply(section)) {
                blocks.add(point(2, marker(Scheme.ARABIC, value), "按期完成。"));
            }
        }
        return SampleFlows.of("试", blocks.toArray(FlowBlock[]::new));
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static void assertCounts(Flow flow) {
        List<String> wanted = flow.blocks().stream()
                .filter(FlowParagraph.class::isInstance)
                .map(FlowParagraph.class::cast)
                .filter(paragraph -> paragraph.number().isPresent())
                .map(FlowParagraph::text)
                .toList();
        Docx docx = Docx.of(flow);
        List<String> shown = new ArrayList<>(WordCounter.shown(docx));
        assertThat(shown).containsSubsequence(wanted);
        List<Element> counted = docx.paragraphs().stream()
                .filter(p -> !Docx.elements(p, "numPr").isEmpty())
                .toList();
        assertThat(counted).isNotEmpty();
    }

    private static int lists(Flow flow) {
        return Docx.elements(Docx.of(flow).xml("word/numbering.xml").getDocumentElement(), "abstractNum")
                .size();
    }
}
