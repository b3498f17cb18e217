package io.github.gongwen4j.model;

import io.github.gongwen4j.time.DateConventionChanges;
import io.github.gongwen4j.time.DateConventions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A timeline (时间安排): phases one after the other.
 *
 * @param form how it is told
 * @param phases the phases, at least one
 * @param caption its caption: above a table (表题), under a chart (图题); told otherwise it has none
 * @param conventions how its fuzzy dates are read as days, where days are needed; what is not set is as its document says
 */
public record Timeline(
        TimelineForm form, List<Phase> phases, Optional<String> caption, DateConventionChanges conventions)
        implements Block {
    public Timeline {
        Objects.requireNonNull(form);
        phases = List.copyOf(phases);
        if (phases.isEmpty()) {
            throw new ModelException(new Bilingual("时间安排至少要有一个阶段", "A timeline has at least one phase"));
        }
        caption.ifPresent(words -> Wording.require(words, "标题", "caption"));
        boolean captioned = form == TimelineForm.TABLE || form == TimelineForm.CHART;
        if (caption.isPresent() && !captioned) {
            throw new ModelException(
                    "caption",
                    new Bilingual(
                            "只有表格（table）和横道图（chart）才有 caption；其他写法请删去",
                            "Only a table and a chart have a caption; leave it out in other forms"));
        }
        Objects.requireNonNull(conventions);
    }

    /** A timeline without a caption whose dates are read as its document says. */
    public Timeline(TimelineForm form, List<Phase> phases) {
        this(form, phases, Optional.empty(), DateConventionChanges.NONE);
    }

    /** A timeline whose dates are read by these conventions, whatever its document says. */
    public Timeline(TimelineForm form, List<Phase> phases, Optional<String> caption, DateConventions conventions) {
        this(form, phases, caption, DateConventionChanges.all(conventions));
    }

    /** A timeline told as a table. */
    public static Timeline of(Phase... phases) {
        return new Timeline(TimelineForm.TABLE, List.of(phases));
    }
}
