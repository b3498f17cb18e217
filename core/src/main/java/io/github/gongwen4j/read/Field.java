package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of a mapping.
 *
 * @param index its number among the fields
 * @param presence whether it must be there
 * @param shape what its value is
 * @param description what it means, for editors
 * @param given from what was read, which may be nothing, to the value the maker is handed; empty if there is none to be had
 * @param <F> what the maker is handed
 */
record Field<F>(
        int index,
        String name,
        Presence presence,
        Shape<?> shape,
        Bilingual description,
        Function<Reading, Optional<F>> given) {
    /** Whether a field must be there. */
    enum Presence {
        OPTIONAL,
        REQUIRED,
        /** Required, and judged before the mapping is read: the kind of a document. */
        JUDGED
    }

    /** A field about to be read: its node, if it is given. */
    record Reading(Optional<Node> node, Problems problems) {
        <T> Optional<T> as(Shape<T> shape) {
            return node.flatMap(there -> shape.read(there, problems).or(shape::standIn));
        }
    }
}
