package io.github.gongwen4j.read;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an independent validator says of a tree, going by the generated schema alone. */
final class SchemaJudge {
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaJudge() {}

    /** By the schema of documents. */
    static boolean accepts(Node node) {
        return accepts(DocumentSchema.json(), node);
    }

    static boolean accepts(String schema, Node node) {
        return SCHEMAS.computeIfAbsent(schema, SchemaJudge::schema)
                .validate(json(node))
                .isEmpty();
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    private static JsonNode json(Node node) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = factory.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.name(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = factory.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case TEXT -> factory.stringNode(scalar.text());
            case NUMBER -> factory.numberNode(new BigDecimal(scalar.text()));
            case BOOLEAN -> factory.booleanNode(scalar.text().equals("true"));
            case NULL -> factory.nullNode();
        };
    }
}
