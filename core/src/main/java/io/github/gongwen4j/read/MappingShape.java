package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    /**
     * @param name its name in the JSON Schema
     * @param description what it is, for editors
     * @param fields its fields, in the order in which the schema lists them
     * @param maker makes the value
     */
    MappingShape(String name, Bilingual description, Map<String, Field<?>> fields, Function<Values, T> maker) {
        this.name = name;
        this.description = description;
        this.fields = new LinkedHashMap<>(fields);
        this.maker = maker;
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            Mismatch.report(node, EXPECTED, problems);
            return Optional.empty();
        }
        Map<String, Node> given = new HashMap<>();
        mapping.entries().stream()
                .filter(entry -> knows(entry.name()))
                .forEach(entry -> given.put(entry.name(), entry.value()));
        boolean lost = unknown(mapping, given, problems);
        for (Field<?> field : fields.values()) {
            if (field.presence() == Field.Presence.REQUIRED && !given.containsKey(field.name())) {
                reportMissing(field, mapping, problems);
            }
        }
        return values(given, problems)
                .flatMap(values -> lost
                        ? Making.makeOfRest(node, problems, () -> maker.apply(values))
                        : Making.make(node, problems, () -> maker.apply(values)));
    }

    /** The values of the fields; empty if one is at fault and nothing can stand in for it. */
    private Optional<Values> values(Map<String, Node> given, Problems problems) {
        Object[] values = new Object[fields.size()];
        boolean complete = true;
        for (Field<?> field : fields.values()) {
            Optional<Node> node = Optional.ofNullable(given.get(field.name()));
            Optional<?> value = field.given().apply(new Field.Reading(node, problems));
            values[field.index()] = value.orElse(null);
            complete &= value.isPresent();
        }
        return complete ? Optional.of(new Values(values)) : Optional.empty();
    }

    /** Reports the fields it does not know; one that is near to a field not given is taken for that. Whether one is lost. */
    private boolean unknown(Node.Mapping mapping, Map<String, Node> given, Problems problems) {
        boolean lost = false;
        for (Node.Entry entry : mapping.entries()) {
            if (!knows(entry.name())) {
                Optional<String> meant = UnknownField.report(entry, mapping, fields.keySet(), problems)
                        .filter(near -> !given.containsKey(near));
                meant.ifPresent(near -> given.put(near, entry.value()));
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
        Problems unheard = new Problems("");
        Node nowhere = new Node.Broken(Place.START, NodePath.ROOT);
        return values(Map.of(), unheard).flatMap(values -> Making.make(nowhere, unheard, () -> maker.apply(values)));
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
}
