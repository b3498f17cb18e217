package io.github.gongwen4j.read;

import java.util.Optional;
import java.util.function.Function;

/**
 * What may stand at a place of the input. A shape reads a node, and describes itself as JSON Schema: the two agree because they are one.
 *
 * @param <T> what it reads to
 */
interface Shape<T> {
    /** The value; empty after a fault, which is reported. */
    Optional<T> read(Node node, Problems problems);

    /** What the rest of the document is checked with after a fault here; empty if it is better checked as if nothing were given. */
    Optional<T> standIn();

    /** Whether a node has the type this shape asks for; its content may still be at fault. */
    boolean fits(Node node);

    /** What is expected, as 一段文字 and "a text". */
    Expected expected();

    /** The schema; named parts go to the definitions. */
    SchemaObject schema(SchemaDefinitions definitions);

    /** The mapping this shape reads, if it is one: tells it apart from others by its fields. */
    default Optional<MappingShape<?>> mapping() {
        return Optional.empty();
    }

    /**
     * This shape with its value turned into another.
     *
     * @param maker may throw what the model throws
     */
    default <R> Shape<R> as(Function<? super T, ? extends R> maker) {
        return new MadeShape<>(this, maker, Optional.empty());
    }

    /**
     * This shape with its value turned into another.
     *
     * @param maker may throw what the model throws
     * @param standIn stands in for a value that cannot be made
     */
    default <R> Shape<R> as(Function<? super T, ? extends R> maker, R standIn) {
        return new MadeShape<>(this, maker, Optional.of(standIn));
    }

    /** What is expected, in both languages. */
    record Expected(String chinese, String english) {
        Expected or(Expected other) {
            return new Expected(chinese + "或" + other.chinese, english + " or " + other.english);
        }
    }
}
