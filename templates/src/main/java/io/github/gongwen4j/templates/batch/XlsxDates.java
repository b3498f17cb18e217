package io.github.gongwen4j.templates.batch;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells days from numbers in a workbook: both are numbers there, and only the format of the cell knows. */
final class XlsxDates {
    private static final int FEBRUARY_1900 = 60;
    private static final int LAST_DAY = 2_958_465;

    private final Set<Integer> styles;
    private final LocalDate epoch;

    private XlsxDates(Set<Integer> styles, LocalDate epoch) {
        this.styles = styles;
        this.epoch = epoch;
    }

    static XlsxDates of(ZipFile zip) throws IOException, XMLStreamException {
        Optional<InputStream> part = XlsxParts.find(zip, "xl/styles.xml");
        Set<Integer> styles = part.isPresent() ? dayStyles(XlsxParts.reader(part.get())) : Set.of();
        boolean since1904 = since1904(XlsxParts.reader(XlsxParts.required(zip, "xl/workbook.xml")));
        return new XlsxDates(styles, since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30));
    }

    private static boolean since1904(XMLStreamReader workbook) throws XMLStreamException {
        while (workbook.hasNext()) {
            workbook.next();
            if (workbook.isStartElement() && workbook.getLocalName().equals("workbookPr")) {
                String since = workbook.getAttributeValue(null, "date1904");
                return "1".equals(since) || "true".equals(since);
            }
        }
        return false;
    }

    private static Set<Integer> dayStyles(XMLStreamReader reader) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        Set<Integer> styles = new HashSet<>();
        boolean ofCells = false;
        int style = 0;
        while (reader.hasNext()) {
            reader.next();
            if (reader.isStartElement() && reader.getLocalName().equals("numFmt")) {
                formats.put(number(reader, "numFmtId"), reader.getAttributeValue(null, "formatCode"));
            } else if (reader.isStartElement() && reader.getLocalName().equals("cellXfs")) {
                ofCells = true;
            } else if (reader.isEndElement() && reader.getLocalName().equals("cellXfs")) {
                ofCells = false;
            } else if (ofCells
                    && reader.isStartElement()
                    && reader.getLocalName().equals("xf")) {
                if (isDay(number(reader, "numFmtId"), formats)) {
                    styles.add(style);
                }
                style++;
            }
        }
        return styles;
    }

    private static int number(XMLStreamReader reader, String attribute) {
        String number = reader.getAttributeValue(null, attribute);
        return number == null ? 0 : Integer.parseInt(number);
    }

    /** Formats 14–17, 22 and, in Chinese, 27–31, 36, 50–58 show days; of one's own those that name a year or a day do. */
    private static boolean isDay(int id, Map<Integer, String> formats) {
        String own = formats.get(id);
        if (own != null) {
            String code = own.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
            return code.chars().anyMatch(c -> "yYdD".indexOf(c) >= 0);
        }
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    }

    /** A number as it is meant: a day where the style of its cell says so, and without the traces of binary fractions. */
    String printed(String value, String style) {
        if (value.isEmpty()) {
            return value;
        }
        BigDecimal number = new BigDecimal(value).round(new MathContext(15));
        boolean day = style != null && styles.contains(Integer.valueOf(style));
        if (day && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            long days = number.longValue();
            // Excel counts a 29 February 1900 that never was
            boolean early = epoch.getYear() == 1899 && days < FEBRUARY_1900;
            return epoch.plusDays(early ? days + 1 : days).toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
