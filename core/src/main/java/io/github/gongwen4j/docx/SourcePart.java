package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The part that keeps the source: custom XML (自定义 XML), which Word carries along and never shows. */
final class SourcePart {
    private static final String NAMESPACE = "urn:gongwen4j:source";
    private static final String STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /** Names the part among others of its kind in a document. */
    private static final String ID = "{6D0B9E0F-5C0D-4B1C-9704-201207010001}";

    private SourcePart() {}

    static byte[] xml(SourceFile source) {
        return write(xml -> {
            xml.writeStartElement("source");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("name", XmlText.checked(source.name()));
            xml.writeCharacters(
                    XmlText.checked(source.text().replace("\r\n", "\n").replace('\r', '\n')));
            xml.writeEndElement();
        });
    }

    static byte[] properties() {
        return write(xml -> {
            xml.writeStartElement("ds", "datastoreItem", STORE);
            xml.writeNamespace("ds", STORE);
            xml.writeAttribute("ds", STORE, "itemID", ID);
            xml.writeStartElement("ds", "schemaRefs", STORE);
            xml.writeEmptyElement("ds", "schemaRef", STORE);
            xml.writeAttribute("ds", STORE, "uri", NAMESPACE);
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** The source in such a part; empty when the part is of another kind. */
    static Optional<SourceFile> read(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            xml.nextTag();
            if (!NAMESPACE.equals(xml.getNamespaceURI()) || !xml.getLocalName().equals("source")) {
                return Optional.empty();
            }
            return Optional.of(new SourceFile(xml.getAttributeValue(null, "name"), xml.getElementText()));
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("The embedded source is damaged · 内嵌源文件已损坏", e);
        }
    }

    private interface Content {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] write(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.writeTo(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The source could not be written as XML", e);
        }
        return out.toByteArray();
    }
}
