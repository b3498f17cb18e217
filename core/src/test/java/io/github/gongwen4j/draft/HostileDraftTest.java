package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostileDraftTest {
    private static final int LONG = 2_500_000;

    @Test
    void aFileOfFiftyMegabytesIsRefusedWithoutReadingIt(@TempDir Path folder) throws IOException {
        byte[] bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) 'a');
        Path file = Files.write(folder.resolve("long.txt"), bytes);

        assertThatThrownBy(() -> DraftReader.create().read(file))
                .isInstanceOf(DraftException.class)
                .hasMessageContaining("larger than 8388608 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"文", "（", "（一", "））", "”", "。", " ", "一", "第", "1", "創(chuàng)", "Top\n", "一是", "，，", "来源:点击:"})
    void aLongTextOfOneThingIsReadInTime(String thing) {
        String text = thing.repeat(Math.min(LONG, 150_000 * (thing.contains("\n") ? 1 : 16)) / thing.length());

        Draft draft = DraftReader.create().parse(text);

        assertThat(draft.pieces().get(draft.pieces().size() - 1).span().end()).isEqualTo(text.length());
    }

    @Test
    void bracketsNestedTenThousandDeepAreText() {
        String text = "（".repeat(10_000) + "一" + "）".repeat(10_000);

        assertThat(DraftReader.create().parse(text).all()).isEmpty();
    }

    @Test
    void listsInListsDoNotGrowDeeperThanThereAreSchemes() {
        String text = "一、任务\n（一）清点。\n1、登记。\n（1）核对。①签收；②归还。\n".repeat(2000);

        assertThat(DraftReader.create()
                        .parse(text)
                        .all()
                        .mapToInt(DraftItem::level)
                        .max()
                        .orElseThrow())
                .isBetween(4, 7);
    }

    @Test
    void tooManyLinesOrNumbersAreRefused() {
        DraftReader reader = DraftReader.create().withLimits(new DraftLimits(10_000, 10, 5));

        assertThatThrownBy(() -> reader.parse("文\n".repeat(11))).hasMessageContaining("more than 10 lines");
        assertThatThrownBy(() -> reader.parse("①".repeat(6))).hasMessageContaining("more than 5 numbers");
        assertThatThrownBy(() -> reader.read("文".repeat(4000).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("larger than 10000 bytes");
    }
}
