package io.github.gongwen4j.templates.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Excel workbook, read with the XML reader of the JDK and without anything outside the file. */
final class XlsxParts {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final int MOST_COLUMNS = 16_384;

    private XlsxParts() {}

    /** The part of the first sheet. */
    static String firstSheet(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> targets = targets(zip);
        XMLStreamReader workbook = reader(required(zip, "xl/workbook.xml"));
        while (workbook.hasNext()) {
            workbook.next();
            if (workbook.isStartElement() && workbook.getLocalName().equals("sheet")) {
                String id = Optional.ofNullable(workbook.getAttributeValue(RELATIONSHIPS, "id"))
                        .orElse(workbook.getAttributeValue(STRICT, "id"));
                String target = targets.getOrDefault(id, "worksheets/sheet1.xml");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new IOException(zip.getName() + ": the workbook has no sheet");
    }

    private static Map<String, String> targets(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        Optional<InputStream> part = find(zip, "xl/_rels/workbook.xml.rels");
        if (part.isPresent()) {
            XMLStreamReader relations = reader(part.get());
            while (relations.hasNext()) {
                relations.next();
                if (relations.isStartElement() && relations.getLocalName().equals("Relationship")) {
                    targets.put(relations.getAttributeValue(null, "Id"), relations.getAttributeValue(null, "Target"));
                }
            }
        }
        return targets;
    }

    static Optional<InputStream> find(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new BufferedInputStream(zip.getInputStream(entry)));
    }

    static InputStream required(ZipFile zip, String name) throws IOException {
        return find(zip, name)
                .orElseThrow(() -> new IOException(zip.getName() + " is no workbook (.xlsx): it has no " + name));
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /**
     * The column of a cell, from 0.
     *
     * @param reference as B12; absent where the cells follow one another
     * @param next the column after the cell before
     */
    static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new IllegalArgumentException("no such column: " + reference);
            }
        }
        return Math.max(next, column - 1);
    }
}
