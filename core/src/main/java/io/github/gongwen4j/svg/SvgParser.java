package io.github.gongwen4j.svg;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses the XML of a file into elements, without ever looking beyond the file: no entities, nothing from elsewhere. */
final class SvgParser {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int MOST_ELEMENTS = 50_000;
    private static final int DEEPEST = 100;

    private final XMLStreamReader xml;
    private final Deque<SvgElement> open = new ArrayDeque<>();
    private int elements;

    private SvgParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    static boolean begins(byte[] file) {
        int length = Math.min(file.length, 200);
        String head = new String(file, 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return head.startsWith("<?xml")
                || head.startsWith("<svg")
                || head.startsWith("<!DOCTYPE svg")
                || head.startsWith("<!--");
    }

    static SvgElement parse(byte[] file) throws SvgException {
        if (file.length > SvgDrawing.MAX_BYTES) {
            throw new SvgException("SVG 图片超过 4 MB；请简化", "The SVG picture is larger than 4 MB; simplify it");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                return new SvgParser(reader).root();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNumber());
            throw SvgException.at(
                    line, "不是完整的 XML，或含有实体；请重新导出", "this is no whole XML, or it has entities; export it again");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private SvgElement root() throws XMLStreamException, SvgException {
        SvgElement root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    SvgElement element = element();
                    root = root == null ? element : root;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw SvgException.at(
                        line(), "不能含有实体；请重新导出", "no entity may stand here; export it again");
                default -> {}
            }
        }
        if (root == null || !root.name().equals("svg")) {
            throw SvgException.at(1, "不是 SVG 图片", "this is no SVG picture");
        }
        return root;
    }

    private SvgElement element() throws SvgException {
        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw SvgException.at(
                    line(), "图形过多或嵌套过深；请简化", "there are too many elements, or they lie too deep; simplify it");
        }
        String namespace = xml.getNamespaceURI();
        boolean ours = namespace == null || namespace.equals(SVG);
        SvgElement element = new SvgElement((ours ? "" : "other:") + xml.getLocalName(), line());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String of = xml.getAttributeNamespace(i);
            if (of == null || of.isEmpty() || of.equals(XLINK)) {
                element.attributes().putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        if (!open.isEmpty()) {
            open.peek().children().add(element);
        }
        open.push(element);
        return element;
    }

    private void addText() {
        if (!open.isEmpty() && open.peek().name().equals("style")) {
            open.peek().text().append(xml.getText());
        }
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}
