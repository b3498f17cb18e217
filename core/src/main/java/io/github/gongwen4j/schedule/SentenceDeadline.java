package io.github.gongwen4j.schedule;

import io.github.gongwen4j.time.FuzzyDate;
import io.github.gongwen4j.time.ImpossibleDateException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time by which a sentence wants something done: 4月底前完成普查 has 4月底前. The last one counts where there are several. */
final class SentenceDeadline {
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:(?:[12]\\d{3}年|今年|明年|次年)?(?:1[0-2]|0?[1-9])月(?:份|底|末|初|中|上旬|中旬|下旬|(?:[12]\\d|3[01]|0?[1-9])日)?"
                    + "|[12]\\d{3}年(?:底|末|上半年)?|(?:今年|明年)?(?:年底|上半年|[一二三四]季度末?)|“[^”]{1,4}”|春节|国庆节|端午节|中秋节)"
                    + "(?:之前|以前|前夕|前)");

    private SentenceDeadline() {}

    static Optional<FuzzyDate> in(String sentence) {
        Optional<FuzzyDate> last = Optional.empty();
        Matcher matcher = DEADLINE.matcher(sentence);
        while (matcher.find()) {
            last = parsed(matcher.group()).or(() -> Optional.empty());
        }
        return last;
    }

    private static Optional<FuzzyDate> parsed(String words) {
        try {
            return Optional.of(FuzzyDate.parse(words))
                    .filter(date -> date.resolve(2000).isPresent());
        } catch (ImpossibleDateException e) {
            return Optional.empty();
        }
    }
}
