package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.StyleProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The settings of a document: a resource, to be read as it is written, and what a profile adds to it. */
final class Settings {
    private static final String RESOURCE = "settings.xml";

    /** Mirrored margins have their place in the schema before this one. */
    private static final String AFTER_MIRRORED = "  <w:bordersDoNotSurroundHeader/>";

    private static final String MIRRORED = "  <w:mirrorMargins/>\n";

    private static final String AFTER_FOOTNOTES = "  <w:compat>";

    /** How notes are counted, as the sections say it too, and the rules that part them from the text, as Word lists them. */
    private static final String FOOTNOTES =
            """
              <w:footnotePr>
                <w:numFmt w:val="decimalEnclosedCircleChinese"/>
                <w:numRestart w:val="eachPage"/>
                <w:footnote w:id="-1"/>
                <w:footnote w:id="0"/>
              </w:footnotePr>
            """;

    private Settings() {}

    static byte[] xml(StyleProfile profile) {
        String xml = new String(common(), StandardCharsets.UTF_8);
        String own = profile.page().mirrored() ? xml.replace(AFTER_MIRRORED, MIRRORED + AFTER_MIRRORED) : xml;
        return own.getBytes(StandardCharsets.UTF_8);
    }

    /** The settings of a document that has footnotes. */
    static byte[] withFootnotes(StyleProfile profile) {
        String xml = new String(xml(profile), StandardCharsets.UTF_8);
        return xml.replace(AFTER_FOOTNOTES, FOOTNOTES + AFTER_FOOTNOTES).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] common() {
        try (InputStream in = Settings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + RESOURCE + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
