package io.github.gongwen4j.templates.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    @TempDir
    private Path folder;

    @Test
    void quotedValuesHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        List<TableLine> lines = lines("a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\nlast,\"\"");

        assertThat(texts(lines))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"", "one\ntwo"), List.of("last", ""));
        assertThat(lines.get(2).place().line()).isEqualTo(4);
    }

    @Test
    void cellsKnowTheirPlaceInCharactersNotInUnits() throws IOException {
        TableLine line = lines("𠮷𠮷,b\n").get(0);

        assertThat(line.cells().get(1).place().column()).isEqualTo(4);
    }

    @Test
    void blankLinesAreNoRows() throws IOException {
        assertThat(texts(lines("a\n\n  \n,\nb\n"))).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void aQuoteThatNothingClosesCostsItsOwnLineOnly() throws IOException {
        List<TableLine> lines = lines("a,\"b\nc,d\ne,f\n");

        assertThat(lines.get(0).fault()).isPresent();
        assertThat(lines.get(0).fault().get().place().column()).isEqualTo(3);
        assertThat(texts(lines.subList(1, 3))).containsExactly(List.of("c", "d"), List.of("e", "f"));
        assertThat(lines.get(2).place().line()).isEqualTo(3);
    }

    @Test
    void aQuoteClosedByThatOfALaterLineLosesNoLineEither() throws IOException {
        List<TableLine> lines = lines("a,\"b\r\nc,\"d\"\r\ne,f\r\n");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).fault().orElseThrow().text().english()).contains("the next one is in line 2");
        assertThat(lines.get(0).fault().orElseThrow().place().column()).isEqualTo(3);
        assertThat(texts(lines.subList(1, 3))).containsExactly(List.of("c", "d"), List.of("e", "f"));
        assertThat(lines.get(1).place().line()).isEqualTo(2);
    }

    @Test
    void whatFollowsAClosingQuoteIsAFault() throws IOException {
        List<TableLine> lines = lines("a,\"b\"x\nc,d\n");

        assertThat(lines.get(0).fault().orElseThrow().text().english()).contains("after the closing quote, not x");
        assertThat(texts(lines.subList(1, 2))).containsExactly(List.of("c", "d"));
    }

    @Test
    void theSeparatorIsTheOneOfTheFirstLine() throws IOException {
        assertThat(texts(lines("a;b\n1,5;2\n"))).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
        assertThat(texts(lines("a\tb\n1,5\t2\n"))).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
        assertThat(texts(lines("一，二\n"))).containsExactly(List.of("一，二"));
    }

    @Test
    void theEncodingIsFoundOut() throws IOException {
        String text = "单位,日期\n云溪市档案局𠮷,2026-03-18\n";

        for (String name : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
            String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
            assertThat(read((mark + text).getBytes(Charset.forName(name)))).isEqualTo(text);
        }
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void bytesThatMeanNothingCostTheirLineOnly() throws IOException {
        byte[] bytes = ("单位\n" + "云溪市档案局\n".repeat(30)).getBytes(StandardCharsets.UTF_8);
        bytes[11] = (byte) 0xFF;

        List<TableLine> lines = lines(read(bytes));

        assertThat(lines).hasSize(31);
        assertThat(lines.stream().filter(line -> line.fault().isPresent())).hasSize(1);
        assertThat(lines.get(1).fault()).isPresent();
    }

    private String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        StringBuilder text = new StringBuilder();
        try (BufferedReader in = TextEncoding.open(file)) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    private static List<TableLine> lines(String text) throws IOException {
        BufferedReader in = new BufferedReader(new StringReader(text));
        List<TableLine> lines = new ArrayList<>();
        try (CsvTable table = new CsvTable(in, CsvTable.separator(in), "t.csv")) {
            for (Optional<TableLine> line = table.next(); line.isPresent(); line = table.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    private static List<List<String>> texts(List<TableLine> lines) {
        return lines.stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
