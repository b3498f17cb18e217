package io.github.gongwen4j.draft.word;

import static io.github.gongwen4j.draft.word.WordFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers Word counts are typed out as Word shows them. */
class AutomaticNumbersTest {
    private static final String SECTIONS = level(0, "chineseCountingThousand", "%1、", "")
            + level(1, "chineseCountingThousand", "（%2）", "")
            + level(2, "decimal", "%3.", "");

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='%s'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, more, text);
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId='%s'><w:abstractNumId w:val='%s'/>%s</w:num>".formatted(id, definition, overrides);
    }

    private static String point(int list, int level) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", "甲");
    }

    /** Points of list 1 at these levels. */
    private static String points(int... levels) {
        return java.util.Arrays.stream(levels)
                .mapToObj(level -> point(1, level))
                .collect(Collectors.joining());
    }

    private static List<String> numbers(String numbering, String body) {
        return WordFile.of(body).numbering(numbering).lines().stream()
                .map(line -> line.substring(0, line.lastIndexOf('甲')))
                .toList();
    }

    @Test
    void aLevelBeginsAnewUnderEachPointAboveIt() {
        assertThat(numbers(definition(0, SECTIONS) + list(1, 0, ""), points(0, 1, 1, 2, 0, 1, 2, 2)))
                .containsExactly("一、", "（一）", "（二）", "1.", "二、", "（一）", "1.", "2.");
    }

    @Test
    void aLevelThatNeverBeginsAnewRunsThrough() {
        String through =
                level(0, "chineseCounting", "%1、", "") + level(1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>");
        assertThat(numbers(definition(0, through) + list(1, 0, ""), points(0, 1, 1, 0, 1)))
                .containsExactly("一、", "1.", "2.", "二、", "3.");
    }

    @Test
    void aLevelMayBeginAnewOnlyAfterACertainLevel() {
        String levels = SECTIONS.replace("%3.'/>", "%3.'/><w:lvlRestart w:val='1'/>");
        assertThat(numbers(definition(0, levels) + list(1, 0, ""), points(0, 1, 2, 1, 2, 0, 1, 2)))
                .containsExactly("一、", "（一）", "1.", "（二）", "2.", "二、", "（一）", "1.");
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessTheyAreToldWhereToBegin() {
        String numbering = definition(0, SECTIONS)
                + list(1, 0, "")
                + list(2, 0, "")
                + list(3, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>");
        assertThat(numbers(numbering, point(1, 0) + point(2, 0) + point(3, 0) + point(3, 0) + point(1, 0)))
                .containsExactly("一、", "二、", "五、", "六、", "七、");
    }

    @Test
    void aListMayWriteALevelInItsOwnWay() {
        String own = list(1, 0, "<w:lvlOverride w:ilvl='0'>" + level(0, "upperLetter", "%1.", "") + "</w:lvlOverride>");
        assertThat(numbers(definition(0, SECTIONS) + own, points(0, 0))).containsExactly("A.", "B.");
    }

    @Test
    void numbersOfSeveralLevelsAreWrittenInDigitsWhereTheLevelIsLegal() {
        String levels = level(0, "chineseCounting", "第%1章", "") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
        assertThat(numbers(definition(0, levels) + list(1, 0, ""), points(0, 0, 1)))
                .containsExactly("第一章 ", "第二章 ", "2.1 ");
    }

    @Test
    void aStyleMayBringItsNumber() {
        String styles =
                "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='heading 2'/><w:basedOn w:val='1'/></w:style>";
        String levels = SECTIONS.replace("%2）'/>", "%2）'/><w:pStyle w:val='2'/>");
        assertThat(WordFile.of(p("<w:pStyle w:val='1'/>", "总体要求")
                                + p("<w:pStyle w:val='2'/>", "工作目标")
                                + p("<w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr>", "附则"))
                        .styles(styles)
                        .numbering(definition(0, levels) + list(1, 0, ""))
                        .lines())
                .containsExactly("一、总体要求", "（一）工作目标", "附则");
    }

    @Test
    void aListMayBeDefinedByAStyle() {
        String numbering = definition(0, "<w:numStyleLink w:val='公文'/>")
                + definition(1, SECTIONS)
                + list(1, 0, "")
                + list(2, 1, "");
        String style =
                "<w:style w:type='numbering' w:styleId='公文'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        assertThat(WordFile.of(points(0, 1)).styles(style).numbering(numbering).lines())
                .containsExactly("一、甲", "（一）甲");
    }

    @Test
    void bulletsAreNoNumbers() {
        assertThat(numbers(definition(0, level(0, "bullet", "\uF06C", "")) + list(1, 0, ""), points(0)))
                .containsExactly("");
    }

    @Test
    void aNumberIsToldFromTypedOnes() {
        String body = points(0) + p("二、乙");
        assertThat(WordFile.of(body)
                        .numbering(definition(0, SECTIONS) + list(1, 0, ""))
                        .read()
                        .paragraphs())
                .extracting(each -> each.hints().counted())
                .containsExactly(2, 0);
    }

    @Test
    void rowsOfATableAreCountedToo() {
        String row = "<w:tr><w:tc>" + p("<w:numPr><w:ilvl w:val='2'/><w:numId w:val='1'/></w:numPr>", "")
                + "</w:tc><w:tc>" + p("清点") + "</w:tc></w:tr>";
        String table = "<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val='single'/></w:tblBorders></w:tblPr><w:tr><w:tc>"
                + p("序号") + "</w:tc><w:tc>" + p("任务") + "</w:tc></w:tr>" + row + row + "</w:tbl>";
        assertThat(WordFile.of(table)
                        .numbering(definition(0, SECTIONS) + list(1, 0, ""))
                        .read()
                        .text())
                .startsWith("序号\t任务\n1.\t清点\n2.\t清点\n");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 12, 十二",
        "chineseCountingThousand, 101, 一百零一",
        "taiwaneseCountingThousand, 20, 二十",
        "japaneseCounting, 110, 百十",
        "ideographDigital, 20, 二〇",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographTraditional, 3, 丙",
        "ideographZodiac, 12, 亥",
        "ideographZodiacTraditional, 13, 丙子",
        "decimalEnclosedCircle, 10, ⑩",
        "decimalEnclosedCircleChinese, 21, ㉑",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 2, ⒉",
        "ideographEnclosedCircle, 1, ㊀",
        "decimalFullWidth, 12, １２",
        "decimalZero, 7, 07",
        "upperRoman, 14, XIV",
        "lowerRoman, 9, ix",
        "upperLetter, 28, BB",
        "lowerLetter, 3, c",
        "ordinal, 22, 22nd",
        "numberInDash, 3, - 3 -",
        "somethingNew, 3, 3"
    })
    void eachNumeralIsWrittenAsWordWritesIt(String format, int value, String expected) {
        assertThat(NumberFormats.format(format, value)).isEqualTo(expected);
    }

    @Test
    void noNumeralFailsOnAnyValue() {
        Stream.of(
                        "chineseCounting",
                        "japaneseCounting",
                        "chineseLegalSimplified",
                        "ideographTraditional",
                        "upperRoman",
                        "upperLetter",
                        "decimalEnclosedCircle",
                        "decimalFullWidth",
                        "ideographZodiacTraditional",
                        "ideographDigital")
                .forEach(format -> java.util.stream.IntStream.of(-5, 0, 1, 99, 100, 9999, 10_000, Integer.MAX_VALUE)
                        .forEach(value -> assertThat(NumberFormats.format(format, value))
                                .as(format + " " + value)
                                .isNotEmpty()));
    }
}
