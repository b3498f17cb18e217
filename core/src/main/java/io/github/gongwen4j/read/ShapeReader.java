package io.github.gongwen4j.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The way from a file to a value: size, encoding, located tree, and what is made of the tree.
 *
 * @param limits how much an input may ask for
 * @param maker makes the value of the tree and reports what is wrong; empty only after a report
 */
record ShapeReader<T>(ReadLimits limits, BiFunction<Node, Problems, Optional<T>> maker) {
    /** From a stream of bytes, which stays open. */
    T read(InputStream in, Format format, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes(limits.size() == Integer.MAX_VALUE ? limits.size() : limits.size() + 1);
        requireSize(bytes.length, problems);
        String text = Decoder.decode(bytes, problems).orElseThrow(problems::toException);
        return value(text, format, problems);
    }

    /** From a text. */
    T read(String text, Format format, Problems problems) {
        requireSize(text.length(), problems);
        return value(Decoder.withoutMark(text), format, problems);
    }

    /** From a tree that was read before. */
    T read(Node root, Problems problems) {
        return whole(maker.apply(root, problems), problems);
    }

    /** The format of a file by its extension; a file without a known one is refused. */
    static Format formatOf(String name) {
        return Format.ofFileName(name).orElseThrow(() -> unknownFormat(name));
    }

    private T value(String text, Format format, Problems problems) {
        return whole(
                NodeReader.read(text, Objects.requireNonNull(format), limits, problems)
                        .flatMap(root -> maker.apply(root, problems)),
                problems);
    }

    private static <T> T whole(Optional<T> value, Problems problems) {
        if (problems.any()) {
            throw problems.toException();
        }
        return value.orElseThrow();
    }

    private void requireSize(int size, Problems problems) {
        if (size > limits.size()) {
            String kibibytes = Integer.toString(limits.size() / 1024);
            problems.add(
                    Place.START,
                    NodePath.ROOT,
                    ProblemKind.LIMIT,
                    "文件超过 " + kibibytes + " KB",
                    "the file is larger than " + kibibytes + " KB");
            throw problems.toException();
        }
    }

    private static DocumentException unknownFormat(String name) {
        Problems problems = new Problems(name);
        problems.add(
                Place.START,
                NodePath.ROOT,
                ProblemKind.SYNTAX,
                "无法从扩展名看出格式；应为 .yaml、.yml 或 .json",
                "the extension does not tell the format; it should be .yaml, .yml or .json");
        return problems.toException();
    }
}
