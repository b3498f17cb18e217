package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.docx4j.mce.AlternateContent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A text box as wide as the type area that stands on its lower edge: once as Word has drawn them since 2010, and once in the
 * older vocabulary for programs that know only that.
 */
final class FootBox {
    private final PageGeometry page;
    private final Length height;
    private final Length below;

    /**
     * A box of this height.
     *
     * @param below how far its lower edge lies below that of the type area
     */
    FootBox(PageGeometry page, Length height, Length below) {
        this.page = page;
        this.height = height;
        this.below = below;
    }

    /** The box around this content. */
    AlternateContent around(List<Object> content) {
        AlternateContent.Choice choice = new AlternateContent.Choice();
        choice.setRequires("wps");
        choice.getAny().add(box("foot-box.xml", content));
        AlternateContent.Fallback fallback = new AlternateContent.Fallback();
        fallback.getAny().add(box("foot-box-vml.xml", content));
        AlternateContent both = new AlternateContent();
        both.getChoice().add(choice);
        both.setFallback(fallback);
        return both;
    }

    private Element box(String resource, List<Object> content) {
        Document document = parse(filled(template(resource)));
        Element inside = (Element)
                document.getElementsByTagNameNS(Prefixes.W, "txbxContent").item(0);
        content.forEach(block -> WmlContext.append(block, inside));
        return document.getDocumentElement();
    }

    private String filled(String template) {
        Length top = page.height().minus(page.bottom()).plus(below).minus(height);
        return template.replace("{left-emu}", Long.toString(page.left().emu()))
                .replace("{top-emu}", Long.toString(top.emu()))
                .replace("{width-emu}", Long.toString(page.typeWidth().emu()))
                .replace("{height-emu}", Long.toString(height.emu()))
                .replace("{left}", points(page.left()))
                .replace("{top}", points(top))
                .replace("{width}", points(page.typeWidth()))
                .replace("{height}", points(height));
    }

    private static String points(Length length) {
        return String.format(Locale.ROOT, "%.2fpt", length.points());
    }

    private static String template(String resource) {
        try (InputStream in = FootBox.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The template of a text box could not be read", e);
        }
    }
}
