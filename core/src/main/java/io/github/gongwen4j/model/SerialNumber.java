package io.github.gongwen4j.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The serial of an order (令号), clause 10.2, or of minutes: 第12号, 第3期.
 *
 * @param serial the serial without leading zeros, in figures or in Chinese, or a placeholder as ×
 * @param unit 号, 期 or 次
 */
public record SerialNumber(String serial, String unit) implements IssueNumber {
    private static final Pattern FORM = Pattern.compile("第(.+)([号期次])");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d*|[〇一二三四五六七八九十百千]+|[xXＸｘ×_*○]+");

    public SerialNumber {
        if (!SERIAL.matcher(serial).matches() || !unit.matches("[号期次]")) {
            throw fault();
        }
    }

    /**
     * A serial as printed.
     *
     * @param text as 第12号
     * @throws ModelException if it has another form
     */
    public static SerialNumber parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw fault();
        }
        return new SerialNumber(matcher.group(1), matcher.group(2));
    }

    @Override
    public String text() {
        return "第" + serial + unit;
    }

    private static ModelException fault() {
        return new ModelException(new Bilingual(
                "令号和期号应写作“第×号”“第×期”，不编虚位，如 第3号，不写 第03号",
                "The serial of an order or of minutes is written as 第3号 or 第3期, without leading zeros"));
    }
}
