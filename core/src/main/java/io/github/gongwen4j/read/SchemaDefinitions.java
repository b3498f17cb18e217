package io.github.gongwen4j.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of a JSON Schema ({@code $defs}), in the order in which they are first referred to. */
final class SchemaDefinitions {
    private final Map<String, SchemaObject> definitions = new LinkedHashMap<>();

    /** A reference to a definition, which is written at the first one; it may refer to itself. */
    SchemaObject refer(String name, Supplier<SchemaObject> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new SchemaObject());
            definitions.get(name).withAll(definition.get());
        }
        return SchemaObject.of("$ref", "#/$defs/" + name);
    }

    SchemaObject all() {
        SchemaObject all = new SchemaObject();
        definitions.forEach(all::with);
        return all;
    }
}
