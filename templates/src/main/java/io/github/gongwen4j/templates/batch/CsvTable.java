package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of values parted by commas, semicolons or tabs (RFC 4180): a value may stand in quotes, and may hold separators, line breaks and
 * quotes written twice then. A line at fault costs itself only: reading goes on at the next line of the file, even after a quote
 * that nothing closes.
 */
final class CsvTable implements Table {
    /** The most characters of a line with all its values. */
    static final int LONGEST = 1 << 20;

    private static final int NONE = -2;

    private final BufferedReader in;
    private final String file;
    private final char separator;
    private int line = 1;
    private int column = 1;

    /** What peek has seen and take has not taken. */
    private int pending = NONE;

    /** Whether a line feed that comes next belongs to a carriage return before it. */
    private boolean afterReturn;

    private boolean marked;
    private int markedLine;
    private boolean markedAfterReturn;
    private int length;

    CsvTable(BufferedReader in, char separator, String file) {
        this.in = in;
        this.separator = separator;
        this.file = file;
    }

    /** The separator of a file, by its first line: what stands there most often, a comma before others. */
    static char separator(BufferedReader in) throws IOException {
        in.mark(LONGEST);
        int[] counts = new int[128];
        boolean quoted = false;
        int read = 0;
        for (int c = in.read(); c >= 0 && (quoted || (c != '\n' && c != '\r')) && ++read < LONGEST; c = in.read()) {
            quoted ^= c == '"';
            if (!quoted && c < counts.length) {
                counts[c]++;
            }
        }
        in.reset();
        char most = counts[';'] > counts[','] ? ';' : ',';
        return counts['\t'] > counts[most] ? '\t' : most;
    }

    @Override
    public Optional<TableLine> next() throws IOException {
        for (Optional<TableLine> read = read(); read.isPresent(); read = read()) {
            if (!read.get().blank()) {
                return read;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Optional<TableLine> read() throws IOException {
        if (peek() < 0) {
            return Optional.empty();
        }
        marked = false;
        length = 0;
        Place start = place();
        List<Cell> cells = new ArrayList<>();
        try {
            boolean more = true;
            while (more) {
                cells.add(peek() == '"' ? quoted() : plain());
                int after = take();
                more = after == separator;
            }
            return Optional.of(TableLine.of(start, cells));
        } catch (FaultyLine faulty) {
            recover();
            return Optional.of(new TableLine(start, cells, Optional.of(faulty.fault)));
        }
    }

    private Cell plain() throws IOException, FaultyLine {
        Place place = place();
        StringBuilder text = new StringBuilder();
        for (int c = peek(); c >= 0 && c != separator && c != '\n'; c = peek()) {
            text.append((char) take());
            limit();
        }
        return cell(text, place);
    }

    private Cell quoted() throws IOException, FaultyLine {
        Place place = place();
        take();
        StringBuilder text = new StringBuilder();
        while (true) {
            if (peek() == '\n' && !marked) {
                mark();
            }
            int c = take();
            if (c < 0) {
                throw new FaultyLine(
                        place,
                        "引号没有闭合；值中的引号请写两个：\"\"",
                        "this quote is never closed; a quote in a value is written twice: \"\"");
            }
            if (c == '"' && peek() != '"') {
                break;
            }
            if (c == '"') {
                take();
            }
            text.append((char) c);
            limit();
        }
        int after = peek();
        if (after >= 0 && after != separator && after != '\n') {
            throw marked ? unclosed(place) : afterQuote((char) after);
        }
        return cell(text, place);
    }

    private FaultyLine afterQuote(char after) {
        return new FaultyLine(
                place(),
                "闭引号之后应为分隔符或换行，却是“" + after + "”；值中的引号请写两个：\"\"",
                "a separator or a line break is expected after the closing quote, not " + after
                        + "; a quote in a value is written twice: \"\"");
    }

    /** The next quote stands on a later line and ends no value: it is the beginning of another. */
    private FaultyLine unclosed(Place open) {
        return new FaultyLine(
                open,
                "引号没有闭合（下一个引号在第 " + line + " 行）；值中的引号请写两个：\"\"",
                "this quote is not closed (the next one is in line " + line
                        + "); a quote in a value is written twice: \"\"");
    }

    private Cell cell(StringBuilder text, Place place) throws FaultyLine {
        if (text.indexOf(String.valueOf(TextEncoding.UNREADABLE)) >= 0) {
            throw new FaultyLine(
                    place,
                    "此处有无法按文件编码读出的字节；请用 UTF-8 或 GB 18030 重新保存这一行",
                    "bytes here mean nothing in the encoding of the file; save this line in UTF-8 or GB 18030 again");
        }
        return new Cell(text.toString(), place);
    }

    /** Goes to the end of the line of the file on which the line at fault begins. */
    private void recover() throws IOException {
        if (marked) {
            in.reset();
            pending = NONE;
            afterReturn = markedAfterReturn;
            line = markedLine;
            column = 1;
            return;
        }
        for (int c = take(); c >= 0 && c != '\n'; c = take()) {
            // what is left of a line at fault
        }
    }

    /** Remembers the beginning of the next line of the file; a line break is pending. */
    private void mark() throws IOException {
        in.mark(2 * LONGEST);
        markedLine = line + 1;
        markedAfterReturn = afterReturn;
        marked = true;
    }

    private void limit() throws FaultyLine {
        if (++length > LONGEST) {
            throw new FaultyLine(
                    place(),
                    "一行数据超过 " + LONGEST + " 字；是否有引号没有闭合？",
                    "a row has more than " + LONGEST + " characters; is there a quote that is never closed?");
        }
    }

    private Place place() {
        return new Place(line, column).in(file);
    }

    private int peek() throws IOException {
        if (pending == NONE) {
            pending = fetch();
        }
        return pending;
    }

    private int take() throws IOException {
        int c = peek();
        pending = NONE;
        if (c == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate((char) c)) {
            column++;
        }
        return c;
    }

    /** The next character; each kind of line break is one line feed. */
    private int fetch() throws IOException {
        int c = in.read();
        if (c == '\n' && afterReturn) {
            c = in.read();
        }
        afterReturn = c == '\r';
        return afterReturn ? '\n' : c;
    }

    /** A line that cannot be taken. */
    private static final class FaultyLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient TableLine.Fault fault;

        FaultyLine(Place place, String chinese, String english) {
            super(english, null, false, false);
            this.fault = new TableLine.Fault(place, new Bilingual(chinese, english));
        }
    }
}
