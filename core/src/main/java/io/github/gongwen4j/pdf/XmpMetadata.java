package io.github.gongwen4j.pdf;

import io.github.gongwen4j.compose.FlowInfo;
import java.nio.charset.StandardCharsets;

/**
 * What the file says about itself, as XMP: title, author, kind and language of the document, and that the file is PDF/A and
 * PDF/UA-1. Written by hand: an XML library would be whichever an application has registered for itself.
 */
final class XmpMetadata {
    static final String PRODUCER = "gongwen4j";

    /** PDF/A wants every vocabulary it does not know itself described; that of PDF/UA is one. */
    private static final String EXTENSION =
            """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private XmpMetadata() {}

    /**
     * The packet in UTF-8.
     *
     * @param part the part of PDF/A: 2, or 3 for files with attachments
     */
    static byte[] of(FlowInfo info, int part) {
        StringBuilder xmp = new StringBuilder(3000);
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        xmp.append("<dc:format>application/pdf</dc:format>\n");
        alternatives(xmp, "dc:title", info.title());
        if (!info.author().isEmpty()) {
            list(xmp, "dc:creator", "rdf:Seq", info.author());
        }
        if (!info.subject().isEmpty()) {
            alternatives(xmp, "dc:description", info.subject());
        }
        list(xmp, "dc:language", "rdf:Bag", info.language());
        xmp.append("</rdf:Description>\n");
        properties(xmp, "pdf", "http://ns.adobe.com/pdf/1.3/", "Producer", PRODUCER);
        properties(
                xmp, "pdfaid", "http://www.aiim.org/pdfa/ns/id/", "part", Integer.toString(part), "conformance", "A");
        properties(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "part", "1");
        xmp.append(EXTENSION).append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return xmp.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void alternatives(StringBuilder xmp, String property, String value) {
        xmp.append('<').append(property).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        escape(xmp, value);
        xmp.append("</rdf:li></rdf:Alt></").append(property).append(">\n");
    }

    private static void list(StringBuilder xmp, String property, String kind, String value) {
        xmp.append('<').append(property).append("><").append(kind).append("><rdf:li>");
        escape(xmp, value);
        xmp.append("</rdf:li></").append(kind).append("></").append(property).append(">\n");
    }

    private static void properties(StringBuilder xmp, String prefix, String namespace, String... namesAndValues) {
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:").append(prefix).append("=\"");
        xmp.append(namespace).append("\">");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = prefix + ":" + namesAndValues[i];
            xmp.append('<').append(name).append('>').append(namesAndValues[i + 1]);
            xmp.append("</").append(name).append('>');
        }
        xmp.append("</rdf:Description>\n");
    }

    private static void escape(StringBuilder xmp, String value) {
        value.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> xmp.append("&amp;");
                case '<' -> xmp.append("&lt;");
                case '>' -> xmp.append("&gt;");
                default -> xmp.appendCodePoint(allowed(character) ? character : '\uFFFD');
            }
        });
    }

    /** Whether XML 1.0 can hold the character. */
    private static boolean allowed(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        return !surrogate && !control && character != 0xFFFE && character != 0xFFFF;
    }
}
