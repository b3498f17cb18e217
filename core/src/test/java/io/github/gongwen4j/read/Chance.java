package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.PageOrientation;
import io.github.gongwen4j.time.FuzzyDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Chance: the same seed gives the same run of it. */
final class Chance {
    private static final String[] WORDS = {
        "市档案局",
        "开展清点",
        "一是压实责任；",
        "：",
        "（甲）",
        "12",
        "true",
        "- 甲",
        "# 不是注释",
        "{甲}",
        "甲, 乙",
        "heading：甲",
        "\"好\"",
        "it's",
        "Wi-Fi 6",
        "  前后有空格 ",
        "&*!|>%@`",
        "甲：",
        "2026-03-18",
        "1.",
        "长短不论的一段文字写在一行之内不必人工断行编辑器自会折行显示",
        "𠮷",
        "null",
        "~",
        "—— ……"
    };
    private static final String[] DATES = {"2026-03-18", "2026年3月", "4月底前", "“七一”前夕", "20××年×月×日", "3月至5月", "活动结束前"};

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** From 0 to below this. */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... things) {
        return things[random.nextInt(things.length)];
    }

    <T> Optional<T> maybe(Supplier<T> thing) {
        return coin() ? Optional.of(thing.get()) : Optional.empty();
    }

    /** None to so many. */
    <T> List<T> several(int most, Supplier<T> thing) {
        return list(random.nextInt(most + 1), thing);
    }

    /** One to so many. */
    <T> List<T> some(int most, Supplier<T> thing) {
        return list(1 + random.nextInt(most), thing);
    }

    private static <T> List<T> list(int count, Supplier<T> thing) {
        List<T> things = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            things.add(thing.get());
        }
        return things;
    }

    String words() {
        return coin() ? one(WORDS) : one(WORDS) + one(WORDS);
    }

    /** The name of a unit, which holds no comma. */
    String unit() {
        return words().replaceAll("[，；]", "");
    }

    FuzzyDate date() {
        return FuzzyDate.parse(one(DATES));
    }

    PageOrientation orientation() {
        return one(PageOrientation.values());
    }

    /** One of three drawings. */
    Image picture(String alternativeText) {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40mm\" height=\"40mm\" viewBox=\"0 0 9 9\">"
                + "<circle cx=\"4\" cy=\"4\" r=\"" + (1 + upTo(3)) + "\" fill=\"#c00\"/></svg>";
        return Image.of(drawing.getBytes(StandardCharsets.UTF_8), alternativeText);
    }
}
