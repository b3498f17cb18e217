package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;

/**
 * A timeline (时间安排): phases one after the other.
 *
 * @param form how it is told
 * @param phases the phases, at least one
 */
public record Timeline(TimelineForm form, List<Phase> phases) implements Block {
    public Timeline {
        Objects.requireNonNull(form);
        phases = List.copyOf(phases);
        if (phases.isEmpty()) {
            throw new ModelException(new Bilingual("时间安排至少要有一个阶段", "A timeline has at least one phase"));
        }
    }

    /** A timeline told as a table. */
    public static Timeline of(Phase... phases) {
        return new Timeline(TimelineForm.TABLE, List.of(phases));
    }
}
