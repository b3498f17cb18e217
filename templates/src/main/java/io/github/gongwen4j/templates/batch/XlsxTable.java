package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an Excel workbook (.xlsx), read row by row. Of a formula the value counts that was saved with it; days come out as
 * 2026-03-18 whatever the sheet shows.
 */
final class XlsxTable implements Table {
    private final String file;
    private final ZipFile zip;
    private final XlsxTexts texts;
    private final XlsxDates dates;
    private final XMLStreamReader sheet;
    private int row;

    private XlsxTable(Path path, ZipFile zip) throws IOException, XMLStreamException {
        this.file = path.toString();
        this.zip = zip;
        String name = XlsxParts.firstSheet(zip);
        this.texts = XlsxTexts.of(zip);
        this.dates = XlsxDates.of(zip);
        this.sheet = XlsxParts.reader(XlsxParts.required(zip, name));
    }

    /**
     * The table in a file.
     *
     * @throws IOException if it is no workbook
     */
    static XlsxTable open(Path path) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            return new XlsxTable(path, zip);
        } catch (XMLStreamException | RuntimeException e) {
            zip.close();
            throw new IOException(path + ": no workbook (.xlsx): " + e.getMessage(), e);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public Optional<TableLine> next() throws IOException {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    TableLine line = line();
                    if (!line.blank()) {
                        return Optional.of(line);
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException(file + ": row " + row + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private TableLine line() throws XMLStreamException {
        String number = sheet.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        List<Cell> cells = new ArrayList<>();
        Optional<TableLine.Fault> fault = Optional.empty();
        while (!(sheet.next() == XMLStreamConstants.END_ELEMENT
                && sheet.getLocalName().equals("row"))) {
            if (sheet.isStartElement() && sheet.getLocalName().equals("c")) {
                int column = XlsxParts.column(sheet.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add(new Cell("", place(cells.size())));
                }
                String type =
                        Optional.ofNullable(sheet.getAttributeValue(null, "t")).orElse("n");
                String style = sheet.getAttributeValue(null, "s");
                String text = value(type, style);
                cells.add(new Cell(text, place(column)));
                if (type.equals("e") && fault.isEmpty()) {
                    fault = Optional.of(error(text, place(column)));
                }
            }
        }
        return new TableLine(new Place(row, 1).in(file), cells, fault);
    }

    private static TableLine.Fault error(String text, Place place) {
        return new TableLine.Fault(
                place, new Bilingual("单元格的公式出错：" + text, "the formula of this cell has failed: " + text));
    }

    private Place place(int column) {
        return new Place(row, column + 1).in(file);
    }

    private String value(String type, String style) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        StringBuilder inline = new StringBuilder();
        while (!(sheet.next() == XMLStreamConstants.END_ELEMENT
                && sheet.getLocalName().equals("c"))) {
            if (sheet.isStartElement()) {
                switch (sheet.getLocalName()) {
                    case "v" -> value.append(sheet.getElementText());
                    case "is" -> inline.append(XlsxTexts.text(sheet, "is"));
                    default -> {
                        // a formula: its value counts
                    }
                }
            }
        }
        return switch (type) {
            case "s" -> texts.get(value.toString());
            case "inlineStr" -> inline.toString();
            case "b" -> value.toString().equals("1") ? "true" : "false";
            case "n" -> dates.printed(value.toString(), style);
            default -> value.toString();
        };
    }
}
