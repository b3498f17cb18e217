package io.github.gongwen4j.templates.compare;

import io.github.gongwen4j.model.Bilingual;
import java.util.Locale;

/** What became of a point. */
public enum Status {
    /** The same words at the same place, but for the year (保留). */
    KEPT("保留", "kept", '='),
    /** Other words at the same place (修改). */
    CHANGED("修改", "changed", '~'),
    /** At another place: under another point, or in another order; its words may differ as well (移动). */
    MOVED("移动", "moved", '>'),
    /** Only in the later document (新增). */
    NEW("新增", "new", '+'),
    /** Only in the earlier document (删去). */
    DROPPED("删去", "dropped", '-');

    private final Bilingual label;
    private final char sign;

    Status(String chinese, String english, char sign) {
        this.label = new Bilingual(chinese, english);
        this.sign = sign;
    }

    /** What people call it. */
    public Bilingual label() {
        return label;
    }

    /** A single character for lists. */
    char sign() {
        return sign;
    }

    /** The word by which reports name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
