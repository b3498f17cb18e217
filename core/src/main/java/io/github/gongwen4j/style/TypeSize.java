package io.github.gongwen4j.style;

import java.util.Arrays;
import java.util.Optional;

/** The Chinese type sizes (字号) as word processors have them. */
public enum TypeSize {
    INITIAL("初号", 42),
    SMALL_INITIAL("小初号", 36),
    SIZE_1("1号", 26),
    SMALL_1("小1号", 24),
    SIZE_2("2号", 22),
    SMALL_2("小2号", 18),
    /** The size of the body (clause 5.2.2). */
    SIZE_3("3号", 16),
    SMALL_3("小3号", 15),
    /** The size of imprint and page number (clauses 7.4 and 7.5). */
    SIZE_4("4号", 14),
    SMALL_4("小4号", 12),
    SIZE_5("5号", 10.5),
    SMALL_5("小5号", 9),
    SIZE_6("6号", 7.5),
    SMALL_6("小6号", 6.5),
    SIZE_7("7号", 5.5),
    SIZE_8("8号", 5);

    private static final String FIGURES = "一二三四五六七八";

    private final String chineseName;
    private final Length length;

    TypeSize(String chineseName, double points) {
        this.chineseName = chineseName;
        this.length = Length.pt(points);
    }

    /** The name as the standard writes it, as 3号 or 小4号. */
    public String chineseName() {
        return chineseName;
    }

    /** The size. */
    public Length length() {
        return length;
    }

    /** The size of this name; 三号, 小四 and 小初 are understood as well. */
    public static Optional<TypeSize> named(String name) {
        StringBuilder plain = new StringBuilder();
        for (char c : name.toCharArray()) {
            int figure = FIGURES.indexOf(c);
            plain.append(figure < 0 ? String.valueOf(c) : String.valueOf(figure + 1));
        }
        if (plain.indexOf("小") == 0 && plain.indexOf("号") < 0) {
            plain.append('号');
        }
        return Arrays.stream(values())
                .filter(size -> size.chineseName.contentEquals(plain))
                .findFirst();
    }

    /** The size of this length, if it has a name. */
    public static Optional<TypeSize> of(Length length) {
        return Arrays.stream(values())
                .filter(size -> size.length.equals(length))
                .findFirst();
    }
}
