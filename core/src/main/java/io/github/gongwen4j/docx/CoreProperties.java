package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowInfo;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What file viewers and archives show. No dates: the same document makes the same file on every day. */
final class CoreProperties {
    private static final String CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private CoreProperties() {}

    static byte[] xml(FlowInfo info) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp", "coreProperties", CP);
            xml.writeNamespace("cp", CP);
            xml.writeNamespace("dc", DC);
            write(xml, "title", info.title());
            write(xml, "subject", info.subject());
            write(xml, "creator", info.author());
            write(xml, "language", info.language());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The core properties could not be written as XML", e);
        }
        return out.toByteArray();
    }

    private static void write(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("dc", name, DC);
            xml.writeCharacters(XmlText.checked(value));
            xml.writeEndElement();
        }
    }
}
