package io.github.gongwen4j.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package around the parts: a zip file that is the same for the same parts, with the content types first. */
final class OpcPackage {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE_DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static final String SOURCE_PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";

    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    /** Not midnight of that day: for the earliest time a zip file knows, Java adds one in the machine's zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    private final Map<DocxPart, byte[]> parts = new EnumMap<>(DocxPart.class);
    private final List<MediaPart> media = new ArrayList<>();

    void put(DocxPart part, byte[] xml) {
        parts.put(part, xml);
    }

    void put(MediaPart picture) {
        media.add(picture);
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", utf8(contentTypes()));
            entry(zip, "_rels/.rels", utf8(packageRelationships()));
            entry(zip, "word/_rels/document.xml.rels", utf8(documentRelationships()));
            if (parts.containsKey(DocxPart.SOURCE)) {
                entry(zip, "customXml/_rels/item1.xml.rels", utf8(sourceRelationships()));
            }
            for (Map.Entry<DocxPart, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey().path(), part.getValue());
            }
            for (MediaPart picture : media) {
                entry(zip, picture.path(), picture.file());
            }
        }
        bytes.writeTo(out);
        out.flush();
    }

    private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        media.stream().map(MediaPart::type).distinct().sorted().forEach(type -> xml.append("<Default Extension=\"")
                .append(type.extension())
                .append("\" ContentType=\"")
                .append(type.mediaType())
                .append("\"/>"));
        for (DocxPart part : parts.keySet()) {
            part.contentType().ifPresent(type -> xml.append("<Override PartName=\"/")
                    .append(part.path())
                    .append("\" ContentType=\"")
                    .append(type)
                    .append("\"/>"));
        }
        return xml.append("</Types>").toString();
    }

    private static String packageRelationships() {
        StringBuilder xml = relationships();
        relationship(xml, "rId1", OFFICE_DOCUMENT, DocxPart.DOCUMENT.path());
        relationship(xml, "rId2", CORE_PROPERTIES, DocxPart.CORE_PROPERTIES.path());
        return xml.append("</Relationships>").toString();
    }

    private String documentRelationships() {
        StringBuilder xml = relationships();
        for (DocxPart part : parts.keySet()) {
            part.relationFromDocument().ifPresent(type -> relationship(xml, part.id(), type, part.target()));
        }
        media.forEach(picture -> relationship(xml, picture.id(), IMAGE, picture.target()));
        return xml.append("</Relationships>").toString();
    }

    private static String sourceRelationships() {
        StringBuilder xml = relationships();
        relationship(xml, "rId1", SOURCE_PROPERTIES, "itemProps1.xml");
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder relationships() {
        return new StringBuilder(DECLARATION)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    }

    private static void relationship(StringBuilder xml, String id, String type, String target) {
        xml.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
