package io.github.gongwen4j.templates.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Problem;
import io.github.gongwen4j.templates.Values;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    private static final Values ORGAN = Values.none().with("发文机关", "云溪市档案馆");

    @TempDir
    private Path folder;

    @Test
    void columnsAnswerToNamesLabelsAndFields() throws IOException {
        Row row = rows("r.csv", "#号,to,发文机关,发文机关.简称,发文序号,date\n7,市图书馆,云溪市档案馆,市档案馆,12,2026年3月18日\n", Values.none())
                .get(0);

        assertThat(yaml(row)).contains("to: [市图书馆]", "number: 云档发〔2026〕12号", "[市档案馆定期开放档案馆。]");
        assertThat(row.remarks()).isEqualTo(Map.of("#号", "7"));
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void everyFaultOfTheHeaderIsToldBeforeTheFirstRow() {
        assertThatThrownBy(() -> rows("r.csv", "to,serail,主送机关\nx,y,z\n", ORGAN))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.problems())
                            .extracting(Problem::line, Problem::column)
                            .contains(tuple(1, 4));
                    assertThat(e.message(Locale.ENGLISH))
                            .contains("a column is missing: serial", "a column is missing: date")
                            .contains("did you mean serial?", "columns 1 and 3 hold the same parameter (to)");
                    assertThat(e.message(Locale.CHINESE)).contains("缺少一列：发文序号", "是否应为 serial？");
                });
        assertThatThrownBy(() -> rows("empty.csv", "\n", ORGAN)).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> rows("r.csv", "to\n", ORGAN.with("serial", "十")))
                .hasMessageContaining("a number is expected");
        assertThatThrownBy(() -> rows("r.ods", "to\n", ORGAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListInACellIsPartedAtItsMarksUnlessItIsProse() throws IOException {
        String header = "to,serial,date,rules\n";
        Row marks = rows("r.csv", header + "各县（区、市）局、局属单位；图书馆,1,2026-03-18,请按时报送材料。\n", ORGAN)
                .get(0);
        Row prose = rows("r.csv", header + "甲,1,2026-03-18,\"一要早部署、早落实，不留死角。\n二要报结果。\"\n", ORGAN)
                .get(0);

        assertThat(yaml(marks)).contains("to: [各县（区、市）局, 局属单位, 图书馆]");
        assertThat(yaml(prose)).contains("一要早部署、早落实，不留死角。", "二要报结果。");
    }

    @Test
    void recordsStandInACellAsTheyDoInAFile() throws IOException {
        Row row = rows(
                        "r.csv",
                        "to,serial,date,rooms\n甲,1,2026-03-18,\"[{名称: 修复室}, {\"\"名称\"\": \"\"库房\"\"}]\"\n",
                        ORGAN)
                .get(0);

        assertThat(yaml(row)).contains("开放修复室。", "开放库房。");
    }

    @Test
    void anEmptyCellLeavesTheCommonValueAndElseIsMissing() throws IOException {
        List<Row> rows = rows("r.csv", "to,serial,date\n甲,,2026-03-18\n", ORGAN.with("发文序号", 5));

        assertThat(yaml(rows.get(0))).contains("〔2026〕5号");
        Row without = rows("r.csv", "to,serial,date\n甲,,2026-03-18\n", ORGAN).get(0);
        assertThatThrownBy(() -> yaml(without))
                .isInstanceOfSatisfying(DocumentException.class, e -> assertThat(e.problems())
                        .extracting(Problem::line, Problem::column, Problem::path)
                        .containsExactly(tuple(2, 3, "serial")));
    }

    @Test
    void aRowWithACellTooManyOrTooFewIsRefused() throws IOException {
        List<Row> rows = rows("r.csv", "to,serial,date\n甲,1,2026-03-18,x\n乙,1\n丙,1,2026-03-18,,\n", ORGAN);

        assertThat(rows.get(0).fault().orElseThrow().problems().get(0).column()).isEqualTo(16);
        assertThat(rows.get(1).fault()).isPresent();
        assertThat(rows.get(2).fault()).isEmpty();
    }

    @Test
    void aLineOfJsonThatIsNoneCostsThatLineOnly() throws IOException {
        List<Row> rows = rows(
                "r.jsonl",
                "{\"to\": [\"甲\"], \"serial\": 1, \"date\": \"2026-03-18\", \"#no\": 3}\n\n{\"to\": \n[1]\n"
                        + "{\"主送机关\": \"乙\", \"serial\": 2, \"date\": \"2026-03-18\"}\n",
                ORGAN);

        assertThat(rows).extracting(Row::line).containsExactly(1, 3, 4, 5);
        assertThat(rows).extracting(row -> row.fault().isPresent()).containsExactly(false, true, true, false);
        assertThat(rows.get(1).fault().orElseThrow().problems().get(0).line()).isEqualTo(3);
        assertThat(rows.get(0).remarks()).containsEntry("#no", "3");
        assertThat(yaml(rows.get(3))).contains("to: [乙]");
    }

    @Test
    void aWorkbookGivesDaysAsDaysAndNumbersAsFigures() throws IOException {
        Path file = workbook(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>serial</t></is></c>"
                        + "<c r='C1' t='str'><v>date</v></c><c r='E1' t='str'><v>rules</v></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3'><v>12</v></c><c r='C3' s='1'><v>46099</v></c></row>"
                        + "<row r='4'><c r='A4' t='s'><v>1</v></c><c r='B4' t='e'><v>#N/A</v></c><c r='C4' s='1'><f>C3+1</f><v>46100</v></c></row>"
                        + "<row r='5'><c r='A5' t='s'><v>1</v></c><c r='B5'><v>13.000000000000002</v></c><c r='C5' s='2'><v>46101</v></c></row>");
        List<Row> rows = read(file, ORGAN);

        assertThat(rows).extracting(Row::line).containsExactly(3, 4, 5);
        assertThat(yaml(rows.get(0))).contains("to: [云溪市图书馆]", "〔2026〕12号", "date: 2026年3月18日");
        assertThat(rows.get(1).fault().orElseThrow().problems().get(0).column()).isEqualTo(2);
        assertThat(yaml(rows.get(2))).contains("〔2026〕13号", "date: 2026年3月20日");
    }

    private Path workbook(String rows) throws IOException {
        Path file = folder.resolve("r.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            String ns = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + ns + "><sheets><sheet name='x' sheetId='1' r:id='rId7'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='rId7' Target='worksheets/first.xml'/></Relationships>");
            put(
                    zip,
                    "xl/sharedStrings.xml",
                    "<sst" + ns
                            + "><si><t>to</t></si><si><r><t>云溪市</t></r><r><t>图书馆</t></r><rPh><t>tu</t></rPh></si></sst>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet" + ns
                            + "><numFmts><numFmt numFmtId='176' formatCode='yyyy\"年\"m\"月\"d\"日\"'/></numFmts>"
                            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='176'/></cellXfs></styleSheet>");
            put(zip, "xl/worksheets/first.xml", "<worksheet" + ns + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private List<Row> rows(String name, String text, Values common) throws IOException {
        return read(Files.writeString(folder.resolve(name), text), common);
    }

    private static List<Row> read(Path file, Values common) throws IOException {
        List<Row> all = new ArrayList<>();
        try (Rows rows = Rows.open(file, TestTemplate.NOTICE, common)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private static String yaml(Row row) {
        return TestTemplate.NOTICE.finish(row.values()).yaml();
    }
}
