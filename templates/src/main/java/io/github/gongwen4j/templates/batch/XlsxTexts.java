package io.github.gongwen4j.templates.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share. They are the one part of it that is held as a whole. */
final class XlsxTexts {
    private static final long MOST_CHARACTERS = 32L << 20;

    private final List<String> texts;

    private XlsxTexts(List<String> texts) {
        this.texts = texts;
    }

    static XlsxTexts of(ZipFile zip) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        Optional<InputStream> part = XlsxParts.find(zip, "xl/sharedStrings.xml");
        if (part.isPresent()) {
            XMLStreamReader reader = XlsxParts.reader(part.get());
            long characters = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    texts.add(text(reader, "si"));
                    characters += texts.get(texts.size() - 1).length();
                    if (characters > MOST_CHARACTERS) {
                        throw new IOException(zip.getName() + ": more than " + MOST_CHARACTERS
                                + " characters of text; save the sheet as .csv");
                    }
                }
            }
        }
        return new XlsxTexts(texts);
    }

    String get(String index) {
        int i = Integer.parseInt(index);
        if (i < 0 || i >= texts.size()) {
            throw new IllegalArgumentException("no shared text " + index);
        }
        return texts.get(i);
    }

    /** The text up to the end of this element; readings of characters (拼音) are no part of it. */
    static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int readings = 0;
        while (true) {
            int event = reader.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? reader.getLocalName()
                    : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals(element)) {
                return text.toString();
            }
            if (name.equals("rPh")) {
                readings += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t")) {
                String part = reader.getElementText();
                text.append(readings == 0 ? part : "");
            }
        }
    }
}
