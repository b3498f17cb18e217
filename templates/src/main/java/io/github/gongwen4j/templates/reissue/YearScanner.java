package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.reissue.YearMention.Kind;
import io.github.gongwen4j.templates.reissue.YearMention.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the years in a text, and leaves alone what only looks like one: amounts, telephone numbers, numbers of standards. */
final class YearScanner {
    private static final String YEAR = "(?:(?:19|20)[0-9]{2}|[一二][〇九][〇一二三四五六七八九]{2})";
    private static final String FREE = "(?<![0-9A-Za-z〇一二三四五六七八九])";
    private static final String OPEN = "[〔\\[【(（]\\s*";
    private static final String CLOSE = "\\s*[〕\\]】)）]";
    private static final String UNITS = "万亿元人个户项家台套场次名件公米平亩吨千百处条座所份册余多辆头只株位页字天小分秒号度例篇幅张类种亿毫克升斤k㎡";

    private static final List<Form> FORMS = List.of(
            new Form(Kind.NUMBER, OPEN + "(" + YEAR + ")" + CLOSE + "\\s*第?\\s*(?:[0-9]+|[×xXＸ○]+)\\s*号"),
            new Form(Kind.NUMBER, FREE + "(" + YEAR + ")年?第\\s*(?:[0-9]+|[一二三四五六七八九十百]+)\\s*号"),
            new Form(
                    Kind.PERIOD,
                    "(?<!(?:GB|DB|WH|DA|JB|SL|CJ)[/A-Z0-9]{0,4}\\s?)" + FREE
                            + "((?:19|20)[0-9]{2})\\s*[-—–－~～―─]{1,2}\\s*((?:19|20)[0-9]{2})(?![0-9年学度])(?!\\s*[-—–－][0-9]|\\s*["
                            + UNITS + "])"),
            new Form(
                    Kind.PERIOD,
                    FREE + "(" + YEAR + ")\\s*(?:学?年度?)?\\s*(?:[-—–－~～―─]{1,2}|至|到)\\s*(" + YEAR
                            + "|[0-9]{2})\\s*(?:学年度?|年度|年)"),
            new Form(Kind.PERIOD, OPEN + "(" + YEAR + ")年?\\s*(?:[-—–－~～―─]{1,2}|至)\\s*(" + YEAR + ")年?" + CLOSE),
            new Form(
                    Kind.NUMERIC,
                    "(?<![0-9A-Za-z.\\-/])((?:19|20)[0-9]{2})(?:([-/.])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12][0-9]|3[01])|[-/](?:0[1-9]|1[0-2]|[1-9](?=月)))(?![0-9年\\-/])"),
            new Form(
                    Kind.NUMERIC,
                    "(?<![0-9A-Za-z.\\-/])((?:19|20)[0-9]{2})\\.(?:0?[1-9]|1[0-2])(?=\\s*(?:[-—–－~～]{1,2}|至|到)\\s*(?:19|20)[0-9]{2}\\.)"),
            new Form(Kind.NUMERIC, "(?<=[0-9月日]\\s?[-—–－~～至到])((?:19|20)[0-9]{2})\\.(?:0?[1-9]|1[0-2])(?![0-9.])"),
            new Form(
                    Kind.NUMERIC,
                    "(?<![0-9A-Za-z.\\-/])((?:19|20)[0-9]{2})\\.(?:1[0-2]|0?[1-9])(?=\\s*(?:[前底止]|起(?!草)))"),
            new Form(Kind.EDITION, FREE + "(" + YEAR + ")\\s*年?(?:修订|修正|新)?版"),
            new Form(Kind.COHORT, FREE + "(" + YEAR + ")\\s*级"),
            new Form(Kind.YEAR, FREE + "(" + YEAR + ")\\s*(?:学年度?|年度|年|届)"),
            new Form(Kind.BRACKET, OPEN + "(" + YEAR + ")" + CLOSE),
            new Form(
                    Kind.SHORT,
                    "(?<![0-9A-Za-z.:：\\-—/〇一二三四五六七八九十百千第近约达满])[’'‘]?([0-9]{2})年(?:度|(?=[0-9]{1,2}月(?!个))|(?=[上下]半年)|(?=[年]?[底初末]))"),
            new Form(
                    Kind.RUN,
                    "(?<![0-9])(20[0-9]{2})[-—–－](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?=[-—–－][0-9]{1,3}(?![0-9]))"),
            new Form(Kind.RUN, "(?<![0-9])(20[0-9]{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])"),
            new Form(
                    Kind.BARE,
                    "(?<![0-9.,，A-Za-z]|[0-9][-—–－]|[￥¥$第])(20[0-9]{2})(?![0-9.,%％‰℃]|\\s*[-—–－][0-9]{4,}|\\s*[" + UNITS
                            + "])"),
            new Form(Kind.BARE, "(?<![0-9.A-Za-z])(20[0-9]{2})\\.(?:0?[1-9]|1[0-2])(?![0-9.%％‰]|\\s*[" + UNITS + "])"),
            new Form(Kind.BARE, "(?<=[A-Za-z])(20[0-9]{2})(?![0-9A-Za-z])"),
            new Form(Kind.BARE, "(?<=[A-Za-z][-—–－ ]?|[0-9][-—–－])(20[0-9]{2})(?=[-—–－][0-9]{1,3}(?![0-9])|[号〕])"));

    private YearScanner() {}

    /** A manner of writing a year; its first group is the year, its last may be a second one. */
    private record Form(Kind kind, Pattern pattern) {
        Form(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /**
     * The years of a text, in its order.
     *
     * @param plain a text made plain by {@link Written#plain}
     * @param century what a year in two figures is completed from: the year of the document
     */
    static List<YearMention> scan(String plain, int century) {
        List<YearMention> found = new ArrayList<>();
        boolean[] taken = new boolean[plain.length()];
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(plain);
            while (matcher.find()) {
                if (!overlaps(taken, matcher.start(), matcher.end())) {
                    java.util.Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    found.add(mention(form.kind, matcher.toMatchResult(), century));
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(YearMention::start));
        return found;
    }

    private static boolean overlaps(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static YearMention mention(Kind kind, MatchResult match, int century) {
        Optional<Part> second = kind == Kind.PERIOD ? Optional.of(part(match, 2, century)) : Optional.empty();
        return new YearMention(kind, match.start(), match.end(), part(match, 1, century), second);
    }

    private static Part part(MatchResult match, int group, int century) {
        String words = match.group(group);
        int value = Written.value(words).orElseThrow();
        return new Part(
                match.start(group), match.end(group), words.length() == 2 ? century / 100 * 100 + value : value);
    }
}
