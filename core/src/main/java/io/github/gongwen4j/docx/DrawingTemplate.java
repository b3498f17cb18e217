package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.docx4j.mce.AlternateContent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A drawing with gaps for its values: once as Word has drawn them since 2010, and once in the older vocabulary for programs
 * that know only that.
 */
final class DrawingTemplate {
    private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)\\}");

    private final String name;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** The drawing of the resources {@code name.xml} and {@code name-vml.xml}. */
    DrawingTemplate(String name) {
        this.name = name;
    }

    /** Fills the gap {@code {gap}}. */
    DrawingTemplate with(String gap, String value) {
        values.put(gap, value);
        return this;
    }

    /** Fills the gap {@code {gap}} in points and {@code {gap-emu}} in English metric units. */
    DrawingTemplate with(String gap, Length length) {
        return with(gap, String.format(Locale.ROOT, "%.2fpt", length.points()))
                .with(gap + "-emu", Long.toString(length.emu()));
    }

    /** As Word draws it. */
    Element drawing() {
        return filled(name + ".xml");
    }

    /** The same in the older vocabulary. */
    Element vml() {
        return filled(name + "-vml.xml");
    }

    /** A choice between the two. */
    static AlternateContent choice(Element drawing, Element vml) {
        return choice("wps", drawing, vml);
    }

    /** A choice between the two, the first for programs that know the vocabulary of this prefix. */
    static AlternateContent choice(String prefix, Element drawing, Element vml) {
        AlternateContent.Choice choice = new AlternateContent.Choice();
        choice.setRequires(prefix);
        choice.getAny().add(drawing);
        AlternateContent.Fallback fallback = new AlternateContent.Fallback();
        fallback.getAny().add(vml);
        AlternateContent both = new AlternateContent();
        both.getChoice().add(choice);
        both.setFallback(fallback);
        return both;
    }

    private Element filled(String resource) {
        String xml = GAP.matcher(read(resource)).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1))));
        return parse(xml).getDocumentElement();
    }

    private String value(String gap) {
        String value = values.get(gap);
        if (value == null) {
            throw new IllegalStateException("Nothing fills the gap " + gap + " of " + name);
        }
        return XmlText.escaped(value);
    }

    private static String read(String resource) {
        try (InputStream in = DrawingTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A drawing from its XML. */
    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The template of a drawing could not be read", e);
        }
    }
}
