package io.github.gongwen4j.templates.reissue;

import java.util.Optional;
import java.util.regex.Pattern;

/** Figures in a table are told of the year its caption or its head names. They never change; one note a table shows that they stay. */
final class TableFigureRule implements Rule {
    private static final Pattern FIGURES =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?[%％]?|[0-9]+(?:\\.[0-9]+)?[%％万亿]?");
    private static final Pattern COUNTED = Pattern.compile("时间|日期|年份|年度|年月|序号|编号|排名|名次|电话|号码|房间|学号|邮编|页码|代码");

    @Override
    public void mark(Markup markup) {
        Tables tables = markup.setting().tables();
        Optional<TableCell> cell = tables.cell(markup.passage());
        boolean first = cell.flatMap(found -> tables.first(found, other -> figure(tables, other)))
                .equals(cell);
        if (cell.isPresent() && first && !markup.noted(0, markup.plain().length(), FlagRule.FIGURE)) {
            markup.note(
                    0,
                    markup.plain().length(),
                    FlagRule.FIGURE,
                    "表中数字未改动；请核定新一年的数",
                    "the figures of this table stay; set those of the new year");
        }
    }

    private static boolean figure(Tables tables, TableCell cell) {
        if (cell.ofHead()
                || tables.head(cell)
                        .filter(head -> COUNTED.matcher(head).find())
                        .isPresent()) {
            return false;
        }
        String words = cell.words().strip();
        return FIGURES.matcher(words).matches() || FigureRule.in(words);
    }
}
