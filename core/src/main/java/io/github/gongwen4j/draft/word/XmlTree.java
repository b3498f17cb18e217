package io.github.gongwen4j.draft.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads parts as trees, within bounds. What is said twice (AlternateContent) is taken once: the first alternative that is understood stands in the place of all of them.
 */
final class XmlTree {
    private static final XmlElement NONE = new XmlElement("", List.of(), List.of(), "");

    /** Values up to this length come again and again, as {@code both} and {@code 240}. */
    private static final int COMMON = 16;

    private final WordLimits limits;
    private final Map<String, String> pool = new HashMap<>();
    private int elements;

    XmlTree(WordLimits limits) {
        this.limits = limits;
    }

    /** An element that is not finished. */
    private record Open(String name, List<String> attributes, List<XmlElement> children, StringBuilder text) {
        static Open of(String name, List<String> attributes) {
            return new Open(name, attributes, new ArrayList<>(), new StringBuilder());
        }

        XmlElement close() {
            return new XmlElement(name, attributes, List.copyOf(children), text.isEmpty() ? "" : text.toString());
        }
    }

    /**
     * The root of a part.
     *
     * @param name the part's name, for messages
     */
    XmlElement read(String name, byte[] part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            return read(name, xml);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
            throw WordFaults.badXml(name, line, column, e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private XmlElement read(String part, XMLStreamReader xml) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        XmlElement root = NONE;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(part, xml, open);
                case XMLStreamConstants.END_ELEMENT -> root = end(open);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw WordFaults.documentType(part);
                default -> {
                    // comments and instructions to programs
                }
            }
        }
        return root;
    }

    private void start(String part, XMLStreamReader xml, Deque<Open> open) throws XMLStreamException {
        String name = pooled(Vocabulary.name(xml.getNamespaceURI(), xml.getLocalName()));
        if (isPassedOver(name, xml, open)) {
            passOver(xml);
            return;
        }
        if (++elements > limits.elements()) {
            throw WordFaults.tooManyElements(limits.elements());
        }
        if (open.size() >= limits.depth()) {
            throw WordFaults.tooDeep(part, limits.depth());
        }
        open.push(Open.of(name, attributes(xml)));
    }

    /** Former properties of what was changed, and alternatives that are not taken. */
    private static boolean isPassedOver(String name, XMLStreamReader xml, Deque<Open> open) {
        if (name.startsWith("w:") && name.endsWith("Change")) {
            return true;
        }
        boolean choice = name.equals("mc:Choice");
        if (!choice && !name.equals("mc:Fallback")) {
            return false;
        }
        boolean taken = open.isEmpty() || !open.peek().children().isEmpty();
        return taken || (choice && !isUnderstood(xml));
    }

    private static boolean isUnderstood(XMLStreamReader xml) {
        String requires = xml.getAttributeValue(null, "Requires");
        if (requires == null) {
            return false;
        }
        for (String prefix : requires.strip().split("\\s+")) {
            String namespace = xml.getNamespaceURI(prefix);
            if (namespace == null || !Vocabulary.understands(namespace)) {
                return false;
            }
        }
        return true;
    }

    private static void passOver(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private List<String> attributes(XMLStreamReader xml) {
        List<String> attributes = new ArrayList<>(2 * xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String local = xml.getAttributeLocalName(i);
            if (!local.startsWith("rsid")) {
                attributes.add(pooled(Vocabulary.name(xml.getAttributeNamespace(i), local)));
                attributes.add(pooled(xml.getAttributeValue(i)));
            }
        }
        return List.copyOf(attributes);
    }

    private String pooled(String value) {
        return value.length() > COMMON ? value : pool.computeIfAbsent(value, same -> same);
    }

    /** The finished element, put into the one around it; alternatives leave what they hold and not themselves. */
    private static XmlElement end(Deque<Open> open) {
        Open ended = open.pop();
        XmlElement element = ended.close();
        if (!open.isEmpty()) {
            boolean dissolved = ended.name().startsWith("mc:");
            open.peek().children().addAll(dissolved ? ended.children() : List.of(element));
        }
        return element;
    }
}
