package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A mapping with known fields. A field it does not know is a fault, as is a missing one that is required. */
final class MappingShape<T> implements Shape<T> {
    private static final Expected EXPECTED = new Expected("一组字段", "a mapping of fields");

    private final String name;
    private final Bilingual description;
    private final Map<String, Field<?>> fields;
    private final Function<Values, T> maker;

    private MappingShape(Fields fields, Function<Values, T> maker) {
        this.name = fields.name;
        this.description = fields.description;
        this.fields = new LinkedHashMap<>(fields.fields);
        this.maker = maker;
    }

    /**
     * A mapping to be given its fields.
     *
     * @param name its name in the JSON Schema
     */
    static Fields named(String name, String chinese, String english) {
        return new Fields(name, new Bilingual(chinese, english));
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            Mismatch.report(node, EXPECTED, problems);
            return Optional.empty();
        }
        Optional<Node>[] given = given(mapping);
        boolean lost = unknown(mapping, given, problems);
        Object[] values = new Object[fields.size()];
        boolean complete = true;
        for (Field<?> field : fields.values()) {
            Optional<Node> value = given[field.index()];
            if (value.isEmpty() && field.presence() == Field.Presence.REQUIRED) {
                reportMissing(field, mapping, problems);
            }
            Optional<?> read = field.given().apply(new Field.Reading(value, problems));
            values[field.index()] = read.orElse(null);
            complete &= read.isPresent();
        }
        if (!complete) {
            return Optional.empty();
        }
        return lost
                ? Making.makeOfRest(node, problems, () -> maker.apply(new Values(values)))
                : Making.make(node, problems, () -> maker.apply(new Values(values)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private Optional<Node>[] given(Node.Mapping mapping) {
        Optional<Node>[] given = new Optional[fields.size()];
        Arrays.fill(given, Optional.empty());
        for (Node.Entry entry : mapping.entries()) {
            Field<?> field = fields.get(entry.name());
            if (field != null) {
                given[field.index()] = Optional.of(entry.value());
            }
        }
        return given;
    }

    /** Reports the fields it does not know. One that is near to a field not given is taken for that. */
    private boolean unknown(Node.Mapping mapping, Optional<Node>[] given, Problems problems) {
        boolean lost = false;
        for (Node.Entry entry : mapping.entries()) {
            if (!knows(entry.name())) {
                Optional<Field<?>> meant = UnknownField.report(entry, mapping, fields.keySet(), problems)
                        .<Field<?>>map(fields::get)
                        .filter(field -> given[field.index()].isEmpty());
                meant.ifPresent(field -> given[field.index()] = Optional.of(entry.value()));
                lost |= meant.isEmpty();
            }
        }
        return lost;
    }

    private static void reportMissing(Field<?> field, Node.Mapping mapping, Problems problems) {
        Bilingual meaning = field.description();
        problems.add(
                mapping,
                ProblemKind.STRUCTURE,
                "缺少必填字段 " + field.name() + "（" + meaning.chinese() + "）",
                "the required field " + field.name() + " is missing (" + meaning.english() + ")");
    }

    @Override
    public Optional<T> standIn() {
        Object[] values = new Object[fields.size()];
        Problems unheard = new Problems("");
        for (Field<?> field : fields.values()) {
            Optional<?> value = field.given().apply(new Field.Reading(Optional.empty(), unheard));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values[field.index()] = value.get();
        }
        Node nowhere = new Node.Broken(Place.START, NodePath.ROOT);
        return Making.make(nowhere, unheard, () -> maker.apply(new Values(values)));
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Mapping;
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public Optional<MappingShape<?>> mapping() {
        return Optional.of(this);
    }

    /** The first field that must be there: what tells this mapping from others. */
    String key() {
        return fields.values().stream()
                .filter(field -> field.presence() == Field.Presence.REQUIRED)
                .findFirst()
                .orElseThrow()
                .name();
    }

    boolean knows(String fieldName) {
        return fields.containsKey(fieldName);
    }

    /** How many of these fields it knows. */
    int known(Collection<Node.Entry> entries) {
        return (int) entries.stream().filter(entry -> knows(entry.name())).count();
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> definition(definitions));
    }

    private SchemaObject definition(SchemaDefinitions definitions) {
        SchemaObject properties = new SchemaObject();
        List<String> required = new ArrayList<>();
        for (Field<?> field : fields.values()) {
            properties.with(
                    field.name(),
                    described(field.description()).withAll(field.shape().schema(definitions)));
            if (field.presence() != Field.Presence.OPTIONAL) {
                required.add(field.name());
            }
        }
        SchemaObject schema = described(description).with("type", "object").with("properties", properties);
        return (required.isEmpty() ? schema : schema.with("required", required)).with("additionalProperties", false);
    }

    private static SchemaObject described(Bilingual text) {
        return SchemaObject.of("description", text.chinese() + " / " + text.english());
    }

    /** Gathers the fields of a mapping, in the order in which the schema lists them. */
    static final class Fields {
        private final String name;
        private final Bilingual description;
        private final Map<String, Field<?>> fields = new LinkedHashMap<>();

        private Fields(String name, Bilingual description) {
            this.name = name;
            this.description = description;
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
            return new MappingShape<>(this, maker);
        }
    }
}
