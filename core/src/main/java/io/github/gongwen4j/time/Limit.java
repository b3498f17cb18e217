package io.github.gongwen4j.time;

/** Whether the day or period a limit names still belongs to it. */
public enum Limit {
    /** The named day or period belongs to it: 6月30日前 ends on 30 June. */
    INCLUDED,
    /** The named day or period does not: “七一”前 ends on 30 June. */
    EXCLUDED
}
