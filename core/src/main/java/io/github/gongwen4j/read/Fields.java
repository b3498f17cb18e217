package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers the fields of a mapping, in the order in which the schema lists them. */
final class Fields {
    private final String name;
    private final Bilingual description;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();

    private Fields(String name, Bilingual description) {
        this.name = name;
        this.description = description;
    }

    /**
     * The fields of a mapping, to be given one after the other.
     *
     * @param name the name of the mapping in the JSON Schema
     */
    static Fields of(String name, String chinese, String english) {
        return new Fields(name, new Bilingual(chinese, english));
    }

    /** A field that must be there. */
    <F> Field<F> required(String fieldName, Shape<F> shape, String chinese, String english) {
        return add(fieldName, Field.Presence.REQUIRED, shape, new Bilingual(chinese, english), reading -> {
            return reading.as(shape).or(shape::standIn);
        });
    }

    /** A field that must be there and whose value was judged before. */
    <F> Field<F> judged(String fieldName, Shape<F> shape, F value, String chinese, String english) {
        return add(fieldName, Field.Presence.JUDGED, shape, new Bilingual(chinese, english), reading -> {
            return Optional.of(value);
        });
    }

    /** A field that may be absent. */
    <F> Field<Optional<F>> optional(String fieldName, Shape<F> shape, String chinese, String english) {
        return add(fieldName, Field.Presence.OPTIONAL, shape, new Bilingual(chinese, english), reading -> {
            return Optional.of(reading.as(shape));
        });
    }

    /** A field that may be absent, and then has this value. */
    <F> Field<F> optional(String fieldName, Shape<F> shape, F absent, String chinese, String english) {
        return add(fieldName, Field.Presence.OPTIONAL, shape, new Bilingual(chinese, english), reading -> {
            return Optional.of(reading.as(shape).orElse(absent));
        });
    }

    private <F> Field<F> add(
            String fieldName,
            Field.Presence presence,
            Shape<?> shape,
            Bilingual meaning,
            Function<Field.Reading, Optional<F>> given) {
        Field<F> field = new Field<>(fields.size(), fieldName, presence, shape, meaning, given);
        fields.put(fieldName, field);
        return field;
    }

    /** The shape, once all fields are given. */
    <T> MappingShape<T> make(Function<Values, T> maker) {
        return new MappingShape<>(name, description, fields, maker);
    }
}
