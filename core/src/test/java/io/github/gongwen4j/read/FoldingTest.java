package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    /** In the inputs a vertical bar is a line break. */
    @ParameterizedTest
    @CsvSource({
        "讲|  话, 讲话",
        "'“各位，|  ——同志”', “各位，——同志”",
        "讲话 2026|  年, 讲话 2026年",
        "讲 话|  讲 话|  讲, 讲 话讲 话讲",
        "GB/T 9704|  规定, GB/T 9704规定",
        "one|  two, one two",
        "'\"全角，|  半角\"', 全角，半角",
        "'''全角，|  半角''', 全角，半角",
        "'>-|  甲乙|  丙丁', 甲乙丙丁",
        "甲 乙, 甲 乙",
    })
    void aLineBreakNextToAChineseCharacterIsNoSpace(String written, String read) {
        String yaml = "kind: speech\ntitle: " + written.replace("|", "\n") + "\nopening: 文字\n";
        assertThat(DocumentReader.create().read(yaml, Format.YAML, "x").title().text())
                .isEqualTo(read);
    }
}
