package io.github.gongwen4j.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Builds the located tree of one document and reports what is wrong with the file as such. */
final class NodeReader {
    private final Tokens tokens;
    private final ReadLimits limits;
    private final Problems problems;
    private int nodes;

    private NodeReader(Tokens tokens, ReadLimits limits, Problems problems) {
        this.tokens = tokens;
        this.limits = limits;
        this.problems = problems;
    }

    /** The tree; empty when the text cannot be taken apart, which is reported. */
    static Optional<Node> read(String text, Format format, ReadLimits limits, Problems problems) {
        SourceText source = CharacterCheck.clean(text, problems);
        try (Tokens tokens = format == Format.YAML ? new YamlTokens(source) : new JsonTokens(source)) {
            return new NodeReader(tokens, limits, problems).document();
        }
    }

    private Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        try {
            if (tokens.next() == null) {
                problems.add(
                        Place.START,
                        NodePath.ROOT,
                        ProblemKind.SYNTAX,
                        "文件是空的，没有任何字段",
                        "the file is empty: it has no field");
                return root;
            }
            root = Optional.of(node(NodePath.ROOT, 1));
            requireEnd();
        } catch (LimitException limit) {
            problems.add(limit.place, limit.path, ProblemKind.LIMIT, limit.chinese, limit.english);
            return Optional.empty();
        } catch (JacksonException fault) {
            tokens.report(fault, problems);
        }
        return root;
    }

    private void requireEnd() {
        if (tokens.next() != null) {
            problems.add(
                    tokens.place(),
                    NodePath.ROOT,
                    ProblemKind.SYNTAX,
                    "一个文件只能有一份文档；请删去此处起的内容，或另存为一个文件",
                    "a file holds one document; remove what begins here or give it a file of its own");
        }
    }

    /** The value that begins with the current token. */
    private Node node(NodePath path, int depth) {
        Place place = tokens.place();
        countNode(place, path);
        Optional<Tokens.UnusedFeature> unused = tokens.unusedFeature();
        unused.ifPresent(feature -> problems.add(place, path, ProblemKind.SYNTAX, feature.chinese, feature.english));
        if (unused.filter(feature -> feature == Tokens.UnusedFeature.ALIAS).isPresent()) {
            return new Node.Broken(place, path);
        }
        JsonToken token = tokens.parser().currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(place, path, deeper(depth, place, path));
            case START_ARRAY -> sequence(place, path, deeper(depth, place, path));
            default -> new Node.Scalar(place, path, type(token), tokens.text(), tokens.plain());
        };
    }

    private static Node.ScalarType type(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.ScalarType.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.ScalarType.BOOLEAN;
            case VALUE_NULL -> Node.ScalarType.NULL;
            default -> Node.ScalarType.TEXT;
        };
    }

    private Node sequence(Place place, NodePath path, int depth) {
        List<Node> items = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            items.add(node(path.item(items.size()), depth));
        }
        return new Node.Sequence(place, path, items);
    }

    private Node mapping(Place place, NodePath path, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.parser().currentName();
            Place namePlace = tokens.place();
            NodePath below = path.field(name);
            // a mapping begins where its first name does, and what stands there is reported already
            if (!namePlace.equals(place)) {
                tokens.unusedFeature()
                        .ifPresent(feature ->
                                problems.add(namePlace, below, ProblemKind.SYNTAX, feature.chinese, feature.english));
            }
            tokens.next();
            Node value = node(below, depth);
            if (names.add(name)) {
                entries.add(new Node.Entry(name, namePlace, value));
            } else {
                reportDuplicate(name, namePlace, below);
            }
        }
        return new Node.Mapping(place, path, entries);
    }

    private void reportDuplicate(String name, Place place, NodePath path) {
        String shown = Excerpt.of(name);
        problems.add(
                place,
                path,
                ProblemKind.SYNTAX,
                "字段 " + shown + " 重复；同一处只能写一次",
                "the field " + shown + " is given twice; give it once");
    }

    private int deeper(int depth, Place place, NodePath path) {
        if (depth > limits.depth()) {
            throw new LimitException(
                    place, path, "嵌套超过 " + limits.depth() + " 层", "nested deeper than " + limits.depth() + " levels");
        }
        return depth + 1;
    }

    private void countNode(Place place, NodePath path) {
        if (++nodes > limits.nodes()) {
            throw new LimitException(
                    place, path, "内容超过 " + limits.nodes() + " 项", "more than " + limits.nodes() + " values");
        }
    }

    /** Ends the reading of a file that asks for too much. */
    private static final class LimitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;
        private final transient NodePath path;
        private final String chinese;
        private final String english;

        LimitException(Place place, NodePath path, String chinese, String english) {
            super(english, null, false, false);
            this.place = place;
            // a path of a thousand steps helps nobody
            this.path = path.toString().length() > 200 ? NodePath.ROOT : path;
            this.chinese = chinese;
            this.english = english;
        }
    }
}
