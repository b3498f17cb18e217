package io.github.gongwen4j.read;

import io.github.gongwen4j.style.Distance;

/** What distances are called in Chinese. */
final class DistanceWords {
    private DistanceWords() {}

    static String chinese(Distance distance) {
        return switch (distance) {
            case MARK_BELOW_TYPE_AREA_TOP -> "发文机关标志上边缘至版心上边缘";
            case RULE_BELOW_NUMBER -> "红色分隔线至发文字号";
            case RED_RULE_THICKNESS -> "红色分隔线的粗细";
            case IMPRINT_OUTER_RULE -> "版记首末条分隔线的粗细";
            case IMPRINT_INNER_RULE -> "版记中间分隔线的粗细";
            case PAGE_NUMBER_BELOW_TYPE_AREA -> "页码一字线至版心下边缘";
            case IMPRINT_LINE -> "版记的行高";
            case TABLE_RULE -> "表格线的粗细";
            case TABLE_LINE -> "表格内的行高";
            case TABLE_PADDING -> "表格线与文字的间距";
            case FOOTNOTE_LINE -> "脚注的行高";
            case FIGURE_ABOVE -> "图片上方的空白";
            case SEAL_DIAMETER -> "印章的直径";
            case SEAL_ABOVE_TEXT -> "印章中心高出署名、日期中线多少";
            case SEAL_GAP -> "印章之间的间距";
            case STAMP_WIDTH -> "签名章的最大宽度，也是所留位置的宽度";
            case STAMP_HEIGHT -> "签名章的最大高度，也是所留位置的高度";
            case LETTER_MARK_BELOW_SHEET_TOP -> "信函：发文机关标志上边缘至上页边";
            case LETTER_RULE_BELOW_MARK -> "信函：上双线至发文机关标志";
            case LETTER_RULE_ABOVE_SHEET_BOTTOM -> "信函：下双线至下页边";
            case LETTER_RULE_LENGTH -> "信函：双线的长度";
            case LETTER_THICK_RULE -> "信函：双线中粗线的粗细";
            case LETTER_THIN_RULE -> "信函：双线中细线的粗细";
            case LETTER_RULE_GAP -> "信函：双线的间隔";
            case LETTER_TEXT_BELOW_RULE -> "信函：发文字号等至上双线";
            case ORDER_MARK_BELOW_TYPE_AREA_TOP -> "命令：发文机关标志上边缘至版心上边缘";
            case MINUTES_MARK_BELOW_TYPE_AREA_TOP -> "纪要：标志上边缘至版心上边缘";
        };
    }
}
