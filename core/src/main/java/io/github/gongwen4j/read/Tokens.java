package io.github.gongwen4j.read;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a text, each with its place, and the parser's complaints in human words. */
interface Tokens extends AutoCloseable {
    /** The parser, at the current token. */
    JsonParser parser();

    /** Where the current token begins. */
    Place place();

    /** The text of the current scalar; without the spaces that YAML puts for line breaks in Chinese. */
    String text();

    /** Whether the current scalar is written without quotes, as only YAML has it. */
    boolean plain();

    /** The feature of YAML the current value carries that documents do not use. */
    Optional<UnusedFeature> unusedFeature();

    /** What the parser's exception means, and where. */
    void report(RuntimeException fault, Problems problems);

    default JsonToken next() {
        return parser().nextToken();
    }

    @Override
    default void close() {
        parser().close();
    }

    /** What YAML has and documents do without. */
    enum UnusedFeature {
        ANCHOR("不支持锚点（&…）；以 & 开头的文字请加引号", "anchors (&…) are not used here; put text that begins with & in quotes"),
        ALIAS("不支持别名（*…）；以 * 开头的文字请加引号", "aliases (*…) are not used here; put text that begins with * in quotes"),
        TAG("不支持标签（!…）；以 ! 开头的文字请加引号", "tags (!…) are not used here; put text that begins with ! in quotes");

        final String chinese;
        final String english;

        UnusedFeature(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }
}
