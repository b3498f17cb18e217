package io.github.gongwen4j.templates.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/x | etc_x",
                "/etc/passwd | etc_passwd",
                "C:\\\\Users\\x | C：_Users_x",
                "青岚县／水务局＼二科 | 青岚县_水务局_二科",
                "...隐藏... | 隐藏",
                "-rf | rf",
                "CON | _CON",
                "com1.txt | _com1.txt",
                "LPT² | _LPT²",
                "console | console",
                "什么?*<>\" | 什么？＊＜＞＂",
                "𠮷田𬎆 | 𠮷田𬎆",
                "甲　　乙 | 甲  乙",
            })
    void namesAreSafe(String wish, String name) {
        assertThat(FileNames.safe(wish)).isEqualTo(name);
    }

    @Test
    void whatNobodySeesFallsOut() {
        assertThat(FileNames.safe("a\u0000\n\u202Eb\u200B\uFEFFc\uD800 ")).isEqualTo("a bc");
        assertThat(new FileNames().next("../..", "row-3")).isEqualTo("row-3");
    }

    @Test
    void namesAreNotTooLongInBytesAndNoCharacterIsCut() {
        String name = FileNames.safe("𠮷".repeat(300));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(FileNames.LONGEST);
        assertThat(name.codePoints()).allMatch(c -> c == 0x20BB7);
        FileNames names = new FileNames();
        names.next("长".repeat(300), "x");
        String second = names.next("长".repeat(301), "x");
        assertThat(second).endsWith("长-2");
        assertThat(second.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(FileNames.LONGEST);
    }

    @Test
    void noTwoAreAlikeWhereUpperAndLowerCaseAreOne() {
        FileNames names = new FileNames();

        assertThat(names.next("Letter", "")).isEqualTo("Letter");
        assertThat(names.next("letter", "")).isEqualTo("letter-2");
        assertThat(names.next("LETTER-2", "")).isEqualTo("LETTER-2-2");
        assertThat(names.next("letter", "")).isEqualTo("letter-3");
        assertThat(names.next("e\u0301", "")).isEqualTo("\u00E9");
        assertThat(names.next("\u00C9", "")).isEqualTo("\u00C9-2");
    }

    @Test
    void aThousandOfOneNameAreNumberedAtOnce() {
        FileNames names = new FileNames();
        String last = "";
        for (int i = 0; i < 20_000; i++) {
            last = names.next("单位", "");
        }
        assertThat(last).isEqualTo("单位-20000");
    }
}
