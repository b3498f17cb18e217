package io.github.gongwen4j.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (发文字号), clause 7.2.5: 机关代字〔年份〕序号号.
 *
 * @param code the organ's code (机关代字), as 云档发
 * @param year the full year in four figures, or a placeholder as 20xx
 * @param serial the serial without leading zeros, or a placeholder as ×
 */
public record DocumentNumber(String code, String year, String serial) implements IssueNumber {
    private static final Pattern FORM = Pattern.compile("(.+?)([〔\\[【（(［])(.+?)([〕\\]】）)］])(第?)(.+?)号");
    private static final Pattern PLACEHOLDER = Pattern.compile(".*[xXＸｘ×_某*○].*");

    public DocumentNumber {
        Wording.require(code, "机关代字", "organ code");
        if (!year.matches("[12]\\d{3}") && !PLACEHOLDER.matcher(year).matches()) {
            throw fault("年份应为四位数字，如 2026", "the year has four figures, as 2026");
        }
        if (!serial.matches("[1-9]\\d*") && !PLACEHOLDER.matcher(serial).matches()) {
            throw fault("序号应为不编虚位的数字，如 3，不写 03", "the serial is a number without leading zeros, as 3, not 03");
        }
    }

    /**
     * A document number as printed.
     *
     * @param text as 云档发〔2026〕3号
     * @throws ModelException if it has another form
     */
    public static DocumentNumber parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw fault("应写作“机关代字〔年份〕序号号”，如 云档发〔2026〕3号", "it is written as 云档发〔2026〕3号");
        }
        if (!matcher.group(2).equals("〔") || !matcher.group(4).equals("〕")) {
            throw fault("年份应用六角括号〔〕括入", "the year stands in the brackets 〔 and 〕");
        }
        if (!matcher.group(5).isEmpty()) {
            throw fault("序号前不加“第”字", "no 第 stands before the serial");
        }
        return new DocumentNumber(matcher.group(1), matcher.group(3), matcher.group(6));
    }

    @Override
    public String text() {
        return code + "〔" + year + "〕" + serial + "号";
    }

    private static ModelException fault(String chinese, String english) {
        return new ModelException(new Bilingual("发文字号有误：" + chinese, "Bad document number: " + english));
    }
}
