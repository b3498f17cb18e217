package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose field {@code kind} says which of several it is. */
final class KindShape<T> implements Shape<T> {
    static final String KEY = "kind";

    private final Map<String, MappingShape<? extends T>> kinds;
    private final WordShape<String> words;

    KindShape(Map<String, MappingShape<? extends T>> kinds) {
        this.kinds = new LinkedHashMap<>(kinds);
        Map<String, String> names = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> names.put(kind, kind));
        this.words = new WordShape<>(names);
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            reportNoMapping(node, problems);
            return Optional.empty();
        }
        // a name near to kind is reported by the mapping
        Optional<Node.Entry> given = mapping.find(KEY).or(() -> mapping.entries().stream()
                .filter(entry -> Nearest.of(entry.name(), List.of(KEY)).isPresent())
                .findFirst());
        if (given.isEmpty()) {
            String list = String.join(" | ", kinds.keySet());
            problems.add(
                    node,
                    ProblemKind.STRUCTURE,
                    "缺少必填字段 kind（文种）；可用的有：" + list,
                    "the required field kind is missing; known kinds: " + list);
        }
        String kind = given.flatMap(entry -> words.read(entry.value(), problems))
                .or(() -> given.flatMap(KindShape::word).flatMap(word -> Nearest.of(word, kinds.keySet())))
                .orElseGet(() -> likeliest(mapping));
        return kinds.get(kind).read(node, problems).map(value -> value);
    }

    private void reportNoMapping(Node node, Problems problems) {
        Optional<Bilingual> slip =
                node instanceof Node.Scalar scalar ? Slips.fieldInText(scalar.text(), field -> true) : Optional.empty();
        slip.ifPresentOrElse(
                text -> problems.add(node.place(), node.path(), ProblemKind.STRUCTURE, text, Optional.empty()),
                () -> Mismatch.report(node, expected(), problems));
    }

    private static Optional<String> word(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** With no kind to go by, the one that knows most of the fields: so that the other faults are found too. */
    private String likeliest(Node.Mapping mapping) {
        String best = "";
        int most = -1;
        for (Map.Entry<String, MappingShape<? extends T>> kind : kinds.entrySet()) {
            int known = kind.getValue().known(mapping.entries());
            if (known > most) {
                most = known;
                best = kind.getKey();
            }
        }
        return best;
    }

    @Override
    public Optional<T> standIn() {
        return kinds.values().iterator().next().standIn().map(value -> value);
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Mapping;
    }

    @Override
    public Expected expected() {
        return new Expected("一组字段（kind: …、title: … 等）", "a mapping of fields (kind: …, title: … and others)");
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        List<Object> cases = new ArrayList<>();
        kinds.forEach((kind, shape) -> cases.add(
                SchemaObject.of("if", kindIs(SchemaObject.of("const", kind))).with("then", shape.schema(definitions))));
        return SchemaObject.of("type", "object")
                .withAll(kindIs(words.schema(definitions)))
                .with("allOf", cases);
    }

    private static SchemaObject kindIs(SchemaObject kind) {
        return SchemaObject.of("properties", SchemaObject.of(KEY, kind)).with("required", List.of(KEY));
    }
}
