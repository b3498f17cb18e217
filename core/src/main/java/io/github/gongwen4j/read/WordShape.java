package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of a few words.
 *
 * @param words the words with their meanings, in the order in which they are listed
 */
record WordShape<T>(Map<String, T> words) implements Shape<T> {
    WordShape {
        words = new LinkedHashMap<>(words);
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.ScalarType.TEXT) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        T meaning = words.get(scalar.text());
        if (meaning == null) {
            reportUnknown(node, scalar.text(), List.copyOf(words.keySet()), problems);
        }
        return Optional.ofNullable(meaning);
    }

    static void reportUnknown(Node node, String word, List<String> known, Problems problems) {
        Optional<String> near = Nearest.of(word, known);
        String list = known.stream().collect(Collectors.joining(" | "));
        String shown = Excerpt.of(word);
        Bilingual text = new Bilingual(
                "“" + shown + "”不可用" + near.map(n -> "，是否应为 " + n + "？").orElse("；") + "可用的有：" + list,
                "\"" + shown + "\" is not known"
                        + near.map(n -> "; did you mean " + n + "?").orElse(".") + " Known: " + list);
        problems.add(node.place(), node.path(), ProblemKind.STRUCTURE, text, near);
    }

    /** Nothing: a word that is not understood is best taken as not written, so that what follows from it is not complained of. */
    @Override
    public Optional<T> standIn() {
        return Optional.empty();
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public Expected expected() {
        String list = String.join(" | ", words.keySet());
        return new Expected(list, list);
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return SchemaObject.of("enum", List.copyOf(words.keySet()));
    }
}
