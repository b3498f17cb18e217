package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.style.Profiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {
    private static final String V = "urn:schemas-microsoft-com:vml";

    private static final Flow FLOW = Composer.of(Profiles.GBT9704)
            .compose(Plan.builder("2026年行动方案")
                    .section(
                            "安排",
                            section -> section.block(new Timeline(
                                    TimelineForm.CHART,
                                    List.of(
                                            Phase.builder("准备 <&")
                                                    .from("3月")
                                                    .to("4月")
                                                    .build(),
                                            Phase.builder("实施")
                                                    .from("5月")
                                                    .milestone("开放日", "6月9日")
                                                    .build()))))
                    .build());

    private static FlowChart chart() {
        return FLOW.blocks().stream()
                .filter(FlowChart.class::isInstance)
                .map(FlowChart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> all(Element in, String namespace, String name) {
        NodeList nodes = in.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element root() {
        return Docx.of(FLOW).xml("word/document.xml").getDocumentElement();
    }

    @Test
    void aChartIsOneGroupOfItsShapesAndLabelsBehindAnInvisibleOneOfItsSize() {
        List<Element> shapes = all(root(), Prefixes.WPS, "wsp");
        assertThat(shapes)
                .hasSize(1 + chart().shapes().size() + chart().labels().size());
        Element first = all(shapes.get(0), Prefixes.A, "ext").get(0);
        assertThat(first.getAttribute("cx"))
                .isEqualTo(Long.toString(chart().width().emu()));
        assertThat(all(root(), Prefixes.WPG, "wgp")).hasSize(1);
    }

    @Test
    void theChoiceNamesAPrefixThatIsDeclaredWhereItIsRead() {
        Element choice = all(root(), Prefixes.MC, "Choice").get(0);
        assertThat(choice.getAttribute("Requires")).isEqualTo("wpg");
        assertThat(choice.lookupNamespaceURI("wpg")).isEqualTo(Prefixes.WPG);
    }

    @Test
    void olderProgramsGetTheSameLabelsInVml() {
        Element fallback = all(root(), Prefixes.MC, "Fallback").get(0);
        assertThat(all(fallback, V, "textbox")).hasSize(chart().labels().size());
        List<String> words = all(fallback, Prefixes.W, "t").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(words)
                .containsExactlyElementsOf(chart().labels().stream()
                        .map(label -> label.line().text())
                        .toList());
    }

    @Test
    void theParagraphOfAChartKeepsItsRoomAndTellsWhatItShows() {
        Element anchor = all(root(), Prefixes.WP, "docPr").get(0);
        assertThat(anchor.getAttribute("descr")).isEqualTo(chart().alternativeText());
        assertThat(all(root(), Prefixes.W, "spacing")).anyMatch(spacing -> spacing.getAttributeNS(Prefixes.W, "line")
                .equals(Integer.toString(chart().height().twips())));
    }
}
