package io.github.gongwen4j.draft.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gongwen4j.draft.Manuscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written by hand, part by part, as no writer of ours would write them. */
final class WordFile {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:v="urn:schemas-microsoft-com:vml\"""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private WordFile() {
        raw("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        raw("_rels/.rels", relationships(relationship("main", "officeDocument", "word/document.xml")));
    }

    /** A file with this in its body. */
    static WordFile of(String body) {
        return new WordFile()
                .raw("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A further part that the text uses; its content stands in an element of this name. */
    WordFile with(String kind, String element, String content) {
        return related(
                kind,
                "word/" + kind + ".xml",
                "<w:" + element + " " + NAMESPACES + ">" + content + "</w:" + element + ">");
    }

    WordFile with(String id, String kind, String element, String content) {
        relationships.append(relationship(id, kind, id + ".xml"));
        return raw("word/" + id + ".xml", "<w:" + element + " " + NAMESPACES + ">" + content + "</w:" + element + ">");
    }

    private WordFile related(String kind, String name, String content) {
        relationships.append(relationship("part-" + kind, kind, "/" + name));
        return raw(name, content);
    }

    WordFile styles(String styles) {
        return with("styles", "styles", styles);
    }

    WordFile numbering(String numbering) {
        return with("numbering", "numbering", numbering);
    }

    WordFile media(String id, String name, byte[] content) {
        relationships.append(relationship(id, "image", "media/" + name));
        parts.put("word/media/" + name, content);
        return this;
    }

    WordFile external(String id, String target) {
        relationships.append("<Relationship Id='%s' Type='%s/image' Target='%s' TargetMode='External'/>"
                .formatted(id, OFFICE, target));
        return this;
    }

    WordFile raw(String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
        return this;
    }

    WordFile without(String name) {
        parts.remove(name);
        return this;
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, kind, target);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
                + "</Relationships>";
    }

    byte[] bytes() {
        raw("word/_rels/document.xml.rels", relationships(relationships.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Manuscript read() {
        return WordReader.create().read(bytes());
    }

    /** The texts of its paragraphs. */
    List<String> lines() {
        return lines(read());
    }

    static List<String> lines(Manuscript manuscript) {
        return manuscript.paragraphs().stream().map(each -> each.clean().text()).toList();
    }

    /** A paragraph of plain words. */
    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(words) + "</w:p>";
    }

    /** A run of plain words. */
    static String r(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    /** A run with properties. */
    static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }
}
