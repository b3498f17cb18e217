package io.github.gongwen4j.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a title over lines by sense (clause 7.3.1: 回行时，要做到词意完整，排列对称，长短适宜，间距恰当): as few lines as it takes, of
 * about equal length, broken where the words allow it. No dictionary is used; what may part is told by the words that titles
 * are made of.
 */
final class TitleBreaker {
    /** Words a title likes to begin a line with. */
    private static final List<String> BEGINNERS = List.of(
            "关于", "印发", "转发", "《", "工作", "活动", "实施", "专项", "建设", "管理", "服务", "会议", "动员", "大会", "情况", "进一步", "加强", "推进",
            "做好", "开展", "深化", "全面", "第", "通知", "讲话", "报告", "请示", "方案", "意见", "要点", "计划", "年度", "暨");

    /** Words a title likes to end a line with. */
    private static final List<String> ENDERS = List.of(
            "关于", "印发", "转发", "》", "的", "和", "与", "及", "暨", "、", "局", "厅", "委", "会", "年", "在", "工作", "活动", "建设", "管理",
            "服务", "做好", "加强", "推进", "开展");

    /** Words that nobody takes apart, nor from the word they say the extent of. */
    private static final List<String> WHOLE = List.of("全市", "全县", "全区", "全省", "全国", "全民", "各县", "各区", "各市");

    /** Marks no line begins with. */
    private static final String NO_BEGINNING = "》〉」』）〕】”’、，。；：！？—…·的";

    /** Marks no line ends with. */
    private static final String NO_END = "《〈「『（〔【“‘—…·";

    private static final int SHORT_LAST_LINE = 4;
    private static final double SHORT_LAST_LINE_COST = 100;
    private static final double BREAK_COST = 40;
    private static final double BEGINNER_BONUS = 18;
    private static final double ENDER_BONUS = 20;

    /** What it costs to take a name apart, 《…》 or “…”. */
    private static final double INSIDE_NAME_COST = 25;

    private static final double IMPOSSIBLE = 1e9;

    private final int[] text;
    private final int capacity;
    private final double ideal;
    private final double[] breakCosts;

    private TitleBreaker(int[] text, int capacity, int lines) {
        this.text = text;
        this.capacity = capacity;
        this.ideal = (double) text.length / lines;
        this.breakCosts = new double[text.length];
        for (int at = 1; at < text.length; at++) {
            breakCosts[at] = breakCost(at);
        }
    }

    /**
     * The lines of the title.
     *
     * @param title the title on one line
     * @param capacity the full-width characters that fit on a line, at least 2
     */
    static List<String> lines(String title, int capacity) {
        int[] text = title.codePoints().toArray();
        for (int count = Math.max(1, (text.length + capacity - 1) / capacity); count <= text.length; count++) {
            TitleBreaker breaker = new TitleBreaker(text, capacity, count);
            int[] ends = breaker.bestEnds(count);
            if (ends.length > 0) {
                return breaker.cut(ends);
            }
        }
        return List.of(title); // nowhere to break: a word wider than the page, left to the line breaker
    }

    /** Where the lines end in the cheapest way to make so many of them; empty when there is none. */
    private int[] bestEnds(int count) {
        double[][] cost = new double[count + 1][text.length + 1];
        int[][] from = new int[count + 1][text.length + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, IMPOSSIBLE));
        cost[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = 1; end <= text.length; end++) {
                for (int start = Math.max(0, end - capacity); start < end; start++) {
                    double total = cost[line - 1][start] + lineCost(start, end);
                    if (total < cost[line][end]) {
                        cost[line][end] = total;
                        from[line][end] = start;
                    }
                }
            }
        }
        return cost[count][text.length] >= IMPOSSIBLE ? new int[0] : ends(from, count);
    }

    private int[] ends(int[][] from, int count) {
        int[] ends = new int[count];
        int end = text.length;
        for (int line = count; line >= 1; line--) {
            ends[line - 1] = end;
            end = from[line][end];
        }
        return ends;
    }

    private double lineCost(int start, int end) {
        double off = end - start - ideal;
        double cost = off * off;
        if (end == text.length) {
            return start > 0 && end - start < SHORT_LAST_LINE ? cost + SHORT_LAST_LINE_COST : cost;
        }
        return cost + breakCosts[end];
    }

    private double breakCost(int at) {
        if (NO_BEGINNING.indexOf(text[at]) >= 0 || NO_END.indexOf(text[at - 1]) >= 0 || insideWord(at)) {
            return IMPOSSIBLE;
        }
        double cost = BREAK_COST + (insideName(at) ? INSIDE_NAME_COST : 0);
        if (ENDERS.stream().anyMatch(word -> endsAt(word, at))) {
            cost -= ENDER_BONUS;
        }
        if (BEGINNERS.stream().anyMatch(word -> beginsAt(word, at))) {
            cost -= BEGINNER_BONUS;
        }
        return cost;
    }

    /** Letters and figures stay together, a figure with the word counted, and words that are whole. */
    private boolean insideWord(int at) {
        if (WHOLE.stream().anyMatch(word -> beginsAt(word, at - 1) || endsAt(word, at))) {
            return true;
        }
        boolean figureBefore = Character.isDigit(text[at - 1]);
        return (isLatin(text[at - 1]) && isLatin(text[at])) || (figureBefore && "年月日号届次".indexOf(text[at]) >= 0);
    }

    private boolean insideName(int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += "《“".indexOf(text[i]) >= 0 ? 1 : "》”".indexOf(text[i]) >= 0 ? -1 : 0;
        }
        return depth > 0;
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }

    private boolean beginsAt(String word, int at) {
        return new String(text, at, Math.min(word.length(), text.length - at)).equals(word);
    }

    private boolean endsAt(String word, int at) {
        return at >= word.length() && new String(text, at - word.length(), word.length()).equals(word);
    }

    private List<String> cut(int[] ends) {
        List<String> lines = new ArrayList<>(ends.length);
        int start = 0;
        for (int end : ends) {
            lines.add(new String(text, start, end - start));
            start = end;
        }
        return List.copyOf(lines);
    }
}
