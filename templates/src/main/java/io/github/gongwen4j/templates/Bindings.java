package io.github.gongwen4j.templates;

import java.util.Map;
import java.util.Optional;

/**
 * The values at a place of the document that is being made.
 *
 * @param parameters the values of the parameters by their names
 * @param turn the innermost turn of a loop, if there is one
 */
record Bindings(Map<String, Bound> parameters, Optional<Turn> turn) {
    /**
     * One turn of a loop.
     *
     * @param index from 1
     * @param outer the turn of the loop around it
     */
    record Turn(String variable, Bound value, int index, Optional<Turn> outer) {}

    static Bindings of(Map<String, Bound> parameters) {
        return new Bindings(parameters, Optional.empty());
    }

    Bindings turning(String variable, Bound value, int index) {
        return new Bindings(parameters, Optional.of(new Turn(variable, value, index, turn)));
    }

    /** The value, unless it is absent. */
    Optional<Bound> find(Reference reference) {
        for (Optional<Turn> at = turn; at.isPresent(); at = at.get().outer()) {
            if (at.get().variable().equals(reference.name())) {
                Turn found = at.get();
                return reference.field().isEmpty()
                        ? Optional.of(found.value())
                        : inner(found.value(), reference.field().get(), found.index());
            }
        }
        Optional<Bound> whole = Optional.ofNullable(parameters.get(reference.name()));
        return reference.field().isEmpty()
                ? whole
                : whole.flatMap(value -> inner(value, reference.field().get(), 0));
    }

    private static Optional<Bound> inner(Bound value, String field, int index) {
        if (value instanceof Bound.Row row && row.fields().containsKey(field)) {
            return Optional.of(row.fields().get(field));
        }
        if (value instanceof Bound.Organ organ && field.equals(Organs.SHORT)) {
            return Optional.of(new Bound.Words(organ.place(), organ.shortName()));
        }
        if (value instanceof Bound.Blank && field.equals(Organs.SHORT)) {
            return Optional.of(value);
        }
        return field.equals(Reference.INDEX) && index > 0
                ? Optional.of(new Bound.Figure(value.place(), Integer.toString(index)))
                : Optional.empty();
    }
}
