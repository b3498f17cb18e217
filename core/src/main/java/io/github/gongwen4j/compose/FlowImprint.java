package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The imprint (版记), clause 7.4: entries between rules, the last rule on the lower edge of the type area of the page on which
 * the flow before it ends, or of the next page when it does not fit there. At most one, the last block of a flow.
 *
 * @param entries the entries from top to bottom, one paragraph each; no rule lies below one that is kept with the next
 * @param outerRule the thickness of the first and the last rule; nought for none
 * @param innerRule the thickness of the rules between entries; nought for none
 * @param keeps what page breaking must respect: {@link Keep#EVEN_PAGE}, {@link Keep#PAGE_BREAK_BEFORE}, which is to say that it
 *     has a page to itself, both or nothing
 * @param before the least empty height between it and the text above it, where a seal reaches down; not at the head of a page
 */
public record FlowImprint(
        List<FlowParagraph> entries, Length outerRule, Length innerRule, Set<Keep> keeps, Length before)
        implements FlowBlock {
    public FlowImprint {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("An imprint has at least one entry");
        }
        Objects.requireNonNull(outerRule);
        Objects.requireNonNull(innerRule);
        keeps = Set.copyOf(keeps);
        Objects.requireNonNull(before);
    }

    /** An imprint that may stand right below the text. */
    public FlowImprint(List<FlowParagraph> entries, Length outerRule, Length innerRule, Set<Keep> keeps) {
        this(entries, outerRule, innerRule, keeps, Length.ZERO);
    }

    /** An imprint that stands where there is room for it. */
    public FlowImprint(List<FlowParagraph> entries, Length outerRule, Length innerRule) {
        this(entries, outerRule, innerRule, Set.of());
    }

    /** The same on a page that nothing before it stands on. */
    public FlowImprint onNextPage() {
        Set<Keep> more = EnumSet.of(Keep.PAGE_BREAK_BEFORE);
        more.addAll(keeps);
        return new FlowImprint(entries, outerRule, innerRule, more, before);
    }

    /** Whether it stands on an even page where nothing else does, which has no number (clause 7.5). */
    public boolean isAloneOnEvenPage() {
        return keeps.contains(Keep.EVEN_PAGE) && keeps.contains(Keep.PAGE_BREAK_BEFORE);
    }

    /** Whether a rule parts an entry from the one below it: none parts 主送 from 抄送 (clause 7.4.2). */
    public boolean isRuledBelow(int entry) {
        return entry < entries.size() - 1 && !entries.get(entry).keeps().contains(Keep.WITH_NEXT);
    }

    /** How many rules there are between entries. */
    public int innerRules() {
        return (int)
                IntStream.range(0, entries.size()).filter(this::isRuledBelow).count();
    }
}
