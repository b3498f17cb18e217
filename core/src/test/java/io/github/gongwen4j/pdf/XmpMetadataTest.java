package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowInfo;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XmpMetadataTest {
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    @Test
    void aTitleMayHoldAnyCharacter() throws Exception {
        Document xmp = parse(new FlowInfo("A<B>&\"C\" 𬭸\u0007", "甲局", "通知", "zh-CN"));

        assertThat(text(xmp, "title")).isEqualTo("A<B>&\"C\" 𬭸\uFFFD");
        assertThat(text(xmp, "creator")).isEqualTo("甲局");
        assertThat(text(xmp, "description")).isEqualTo("通知");
        assertThat(text(xmp, "language")).isEqualTo("zh-CN");
    }

    @Test
    void theTitleIsTheOneForEveryLanguage() throws Exception {
        Document xmp = parse(new FlowInfo("标题", "", "", "zh-CN"));

        Element item = (Element)
                xmp.getElementsByTagNameNS(DC, "title").item(0).getFirstChild().getFirstChild();
        assertThat(item.getAttribute("xml:lang")).isEqualTo("x-default");
    }

    @Test
    void anUnknownAuthorIsNotNamed() throws Exception {
        Document xmp = parse(new FlowInfo("标题", "", "", "zh-CN"));

        assertThat(xmp.getElementsByTagNameNS(DC, "creator").getLength()).isZero();
        assertThat(xmp.getElementsByTagNameNS(DC, "description").getLength()).isZero();
    }

    private static Document parse(FlowInfo info) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        String packet = new String(XmpMetadata.of(info, 2), StandardCharsets.UTF_8);
        assertThat(packet).startsWith("<?xpacket begin=\"\uFEFF\"").endsWith("<?xpacket end=\"w\"?>");
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document xmp, String property) {
        return xmp.getElementsByTagNameNS(DC, property).item(0).getTextContent();
    }
}
