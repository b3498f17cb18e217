package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Flow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A written document, taken apart by the JDK alone. */
final class Docx {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx() {}

    /** A part as it stands in the package. */
    byte[] file(String name) {
        return parts.get(name).clone();
    }

    static byte[] bytes(Flow flow, NumberingMode mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxWriter.create(DocxOptions.DEFAULT.withNumbering(mode)).write(flow, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Docx of(Flow flow) {
        return of(flow, NumberingMode.WORD);
    }

    static Docx of(Flow flow, NumberingMode mode) {
        Docx docx = new Docx();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(flow, mode)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                docx.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docx;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Document xml(String part) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)));
        } catch (Exception e) {
            throw new IllegalStateException(part, e);
        }
    }

    /** The paragraphs of the main part, those of the text box for old programs left out. */
    List<Element> paragraphs() {
        return elements(xml("word/document.xml").getDocumentElement(), "p").stream()
                .filter(p -> !within(p, "Fallback"))
                .toList();
    }

    static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The value of a descendant, or an empty text when there is none. */
    static String value(Element in, String name) {
        return elements(in, name).stream()
                .findFirst()
                .map(e -> e.getAttributeNS(W, "val"))
                .orElse("");
    }

    /** The text typed into a paragraph. */
    static String typed(Element paragraph) {
        StringBuilder text = new StringBuilder();
        elements(paragraph, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    private static boolean within(Element element, String name) {
        for (var node = element.getParentNode(); node instanceof Element parent; node = parent.getParentNode()) {
            if (parent.getLocalName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
