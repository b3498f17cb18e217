package io.github.gongwen4j.read;

/** What was read from the fields of one mapping. */
final class Values {
    private final Object[] values;

    Values(Object[] values) {
        this.values = values;
    }

    /** The value of a field of this mapping. */
    @SuppressWarnings("unchecked") // only the field itself puts a value at its index
    <F> F get(Field<F> field) {
        return (F) values[field.index()];
    }
}
