package io.github.gongwen4j.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How secret a document is and for how long (密级和保密期限), clause 7.2.2.
 *
 * @param level 绝密, 机密 or 秘密
 * @param period for how long, as 1年
 */
public record Classification(String level, Optional<String> period) {
    private static final Pattern FORM = Pattern.compile("(绝密|机密|秘密)(?:★(.+))?");

    public Classification {
        if (!level.matches("绝密|机密|秘密")) {
            throw fault();
        }
        period.ifPresent(words -> Wording.require(words, "保密期限", "period of secrecy"));
    }

    /**
     * A classification as printed.
     *
     * @param text as 机密★1年
     * @throws ModelException if it has another form
     */
    public static Classification parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw fault();
        }
        return new Classification(matcher.group(1), Optional.ofNullable(matcher.group(2)));
    }

    /** As printed. */
    public String text() {
        return level + period.map(words -> "★" + words).orElse("");
    }

    private static ModelException fault() {
        return new ModelException(new Bilingual(
                "密级应为绝密、机密或秘密，保密期限写在★之后，如 机密★1年", "A classification is 绝密, 机密 or 秘密, the period after a ★, as 机密★1年"));
    }
}
