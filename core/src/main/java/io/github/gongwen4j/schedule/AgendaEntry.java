package io.github.gongwen4j.schedule;

import io.github.gongwen4j.time.DateRange;
import java.util.Objects;

/**
 * Something of a document that belongs into a calendar.
 *
 * @param kind what it is
 * @param path the path under which the input holds it
 * @param name what it is called: the phase, what happens, what is to be done
 * @param detail who does it and what comes of it, a line each; empty where nothing is said
 * @param days its days: of a phase all of them; of a deadline the last one; closed
 */
public record AgendaEntry(Kind kind, String path, String name, String detail, DateRange days) {
    /** What a document has for a calendar. */
    public enum Kind {
        /** 阶段: all its days. */
        PHASE,
        /** 阶段开始: a phase without an end, the day on which it begins. */
        PHASE_BEGINS,
        /** 阶段截止: a phase without a beginning, the day on which it ends. */
        PHASE_ENDS,
        /** 节点. */
        MILESTONE,
        /** 完成时限. */
        DEADLINE
    }

    public AgendaEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        Objects.requireNonNull(detail);
        if (!days.isClosed()) {
            throw new IllegalArgumentException("The days of an entry have a first and a last, unlike " + days);
        }
    }
}
