package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.time.DateRange;
import io.github.gongwen4j.time.FuzzyDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence tells a year as a plan or as something past, by the words around it. */
final class Tense {
    private static final String STOPS = "。；！？\n";
    private static final Pattern DATE_GOES_ON = Pattern.compile(
            "\\s*(?:[0-9一二三四五六七八九十]{1,3}\\s*月份?)?(?:[0-9一二三四五六七八九十]{1,3}\\s*[日号])?(?:年?[底初末]|[上中下]旬|[上下]半年|第?[一二三四1-4]季度)?");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|相比于|高于|低于|优于|好于)$");
    private static final Pattern PLANNED = Pattern.compile(
            "力争|确保|计划|拟(?!定)|争取|务必|必须|应当|将(?!士)|预计|起(?:正式)?(?:施行|实施|执行|启用)|(?<![需主重首只不还就正概摘简纪])要(?![点求素闻害件道])");
    private static final Pattern DEADLINE = Pattern.compile("^(?:之前|以前|前(?!期|三|五|列)|起(?!草)|开始|内(?![容部])|期间)");
    private static final Pattern PAST = Pattern.compile(
            "以来|曾|荣获|获评|荣膺|圆满|同比|顺利完成|(?<![为除罢受不])了(?![解望结如不然得])|已(?:经)?(?=[\\p{IsHan}])|(?:印发|下发|发布|公布|颁布|出台|修订|召开|通过|批准|成立|建成|签订|表彰|命名|认定|部署|下达)(?:过)?的|审议通过|^[^，。；]{0,16}(?:会议?|讲话)(?:的)?(?:精神|部署|要求)");

    private static final Pattern NEXT_YEAR = Pattern.compile("(?:(?:19|20)[0-9]{2}|[一二][〇九][〇一二三四五六七八九]{2})年");

    private Tense() {}

    /** Whether it is told as past, or names days that had passed when the document was issued. */
    static boolean past(String plain, YearMention mention, Optional<LocalDate> issuedOn) {
        return past(plain, mention)
                || issuedOn.filter(day -> over(plain, mention, day)).isPresent();
    }

    private static boolean over(String plain, YearMention mention, LocalDate day) {
        String after = plain.substring(mention.end(), sentenceEnd(plain, mention.end()));
        Matcher date = DATE_GOES_ON.matcher(after);
        String detail = date.lookingAt() ? date.group() : "";
        String rest = after.substring(detail.length());
        boolean goesOn = DEADLINE.matcher(rest).find() || rest.matches("^\\s*(?:至|到|[-—–－~～]).*");
        if (goesOn || (detail.isBlank() && mention.kind() != YearMention.Kind.NUMERIC)) {
            return false;
        }
        return lastDay(
                        plain.substring(mention.start(), mention.end()) + detail,
                        mention.year().value())
                .filter(last -> last.isBefore(day))
                .isPresent();
    }

    private static Optional<LocalDate> lastDay(String words, int year) {
        try {
            return FuzzyDate.parse(words).resolve(year).flatMap(DateRange::end);
        } catch (IllegalArgumentException noDay) {
            return Optional.empty();
        }
    }

    /** Whether it is told as past. */
    static boolean past(String plain, YearMention mention) {
        String before = plain.substring(sentenceStart(plain, mention.start()), mention.start());
        String after = plain.substring(mention.end(), sentenceEnd(plain, mention.end()));
        Matcher date = DATE_GOES_ON.matcher(after);
        String told = date.lookingAt() ? after.substring(date.end()) : after;
        Matcher next = NEXT_YEAR.matcher(told);
        String rest = next.find() ? told.substring(0, next.start()) : told;
        if (COMPARED.matcher(before).find() || (rest.contains("相比") && before.matches(".*[与同和]"))) {
            return true;
        }
        int planned = first(PLANNED, rest);
        if (before.endsWith("截至") || before.endsWith("截止") || before.endsWith("截止到")) {
            return planned < 0 && !DEADLINE.matcher(rest).find();
        }
        if (DEADLINE.matcher(rest).find() || PLANNED.matcher(clauseTail(before)).find()) {
            return false;
        }
        int past = first(PAST, rest);
        return past >= 0 && (planned < 0 || past < planned);
    }

    private static int first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : -1;
    }

    private static String clauseTail(String before) {
        return before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1);
    }

    /** Where the sentence that holds this char begins. */
    static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The char behind the sentence that holds this char. */
    static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
