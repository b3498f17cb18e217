package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    private static final String MARKS = "：，。“”《》〔〕{}[]:,#&*!|>'\"%@`-?~\\/ \t\n\r　a1中𠮷…é\u00A0\u2028\uFEFF";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "true",
                "1.",
                "2026",
                "2026-03-18",
                "0x1F",
                "1e3",
                "+.5",
                "0o17",
                "12:30:45",
                "-.INF",
                ".nan",
                "42mm",
                "60%",
                "null",
                "~",
                "- 一",
                "标题: 讲话",
                "heading：讲话",
                "一段 # 不是注释",
                "结尾冒号:",
                "{name}",
                "[甲, 乙]",
                "他说：\"好\"",
                "it's \"so\"",
                "一行\n又一行",
                "一行\n\n又一行\n",
                " 前有空格\n又一行",
                "\\n",
                "&锚",
                "*别名",
                "!标签",
                "---",
                "..."
            })
    void aTextIsReadBackAsItWas(String text) {
        assertThat(shape(readBack(mapping(text)))).isEqualTo(shape(mapping(text)));
    }

    @Test
    void anyTextInAnyPlaceIsReadBackAsItWas() {
        Random random = new Random(9704);
        for (int round = 0; round < 3000; round++) {
            Node tree = tree(random, 3);

            assertThat(shape(readBack(tree))).isEqualTo(shape(tree));
        }
    }

    @Test
    void paragraphsStandInBlocksAndNamesAndRowsInBrackets() {
        Node.Mapping tree = new Node.Mapping(
                Place.START,
                NodePath.ROOT,
                List.of(
                        entry("to", sequence(text("市直各单位"), text("各县（区）"))),
                        entry("text", sequence(text("这是一个段落，写在一行之内，长短不论，编辑器自会折行显示，不必人工断行。"))),
                        entry("rows", sequence(sequence(text("甲"), text("1")), sequence(text("乙"), text("2, 3")))),
                        entry("title", text("第一行\n第二行"))));

        assertThat(YamlWriter.create().write(tree))
                .isEqualTo(
                        """
                        to: [市直各单位, 各县（区）]
                        text:
                          - 这是一个段落，写在一行之内，长短不论，编辑器自会折行显示，不必人工断行。
                        rows:
                          - [甲, "1"]
                          - [乙, "2, 3"]
                        title: |-
                          第一行
                          第二行
                        """);
    }

    @Test
    void aCommentStandsAboveTheLineAValueBeginsOn() {
        Node blank = text("××");
        Node.Mapping item =
                new Node.Mapping(Place.START, NodePath.ROOT, List.of(entry("heading", blank), entry("text", blank)));
        Node.Mapping tree = new Node.Mapping(
                Place.START,
                NodePath.ROOT,
                List.of(entry("title", blank), entry("sections", sequence(item, sequence(blank)))));

        assertThat(YamlWriter.commented(node -> node == blank ? List.of("待填") : List.of())
                        .write(tree))
                .isEqualTo(
                        """
                        # 待填
                        title: ××
                        sections:
                          # 待填
                          - heading: ××
                            # 待填
                            text: ××
                          # 待填
                          - [××]
                        """);
    }

    private static Node tree(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(3);
        if (kind == 0) {
            return text(anyText(random));
        }
        List<Node> items = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            items.add(tree(random, depth - 1));
        }
        if (kind == 1) {
            return sequence(items.toArray(Node[]::new));
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            entries.add(entry("field" + i, items.get(i)));
        }
        return new Node.Mapping(Place.START, NodePath.ROOT, entries);
    }

    private static String anyText(Random random) {
        int[] marks = MARKS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(marks[random.nextInt(marks.length)]);
        }
        return text.toString();
    }

    private static Node readBack(Node tree) {
        return TreeReader.create().read(YamlWriter.create().write(tree), Format.YAML, "written.yaml");
    }

    /** A tree as text, without places. */
    private static String shape(Node node) {
        StringBuilder out = new StringBuilder();
        if (node instanceof Node.Scalar scalar) {
            return scalar.type() + "<" + scalar.text() + ">";
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> out.append(shape(item)).append(';'));
            return "[" + out + "]";
        }
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> out.append(entry.name())
                    .append('=')
                    .append(shape(entry.value()))
                    .append(';'));
            return "{" + out + "}";
        }
        return "broken";
    }

    private static Node.Mapping mapping(String text) {
        return new Node.Mapping(
                Place.START, NodePath.ROOT, List.of(entry("text", text(text)), entry("list", sequence(text(text)))));
    }

    private static Node.Entry entry(String name, Node value) {
        return new Node.Entry(name, Place.START, value);
    }

    private static Node.Sequence sequence(Node... items) {
        return new Node.Sequence(Place.START, NodePath.ROOT, List.of(items));
    }

    private static Node.Scalar text(String text) {
        return Node.Scalar.text(Place.START, NodePath.ROOT, text);
    }
}
