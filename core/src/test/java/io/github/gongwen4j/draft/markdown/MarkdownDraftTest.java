package io.github.gongwen4j.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.draft.DecodedText;
import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.DraftReader;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.ManuscriptParagraph;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.read.BlockReader;
import io.github.gongwen4j.read.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownDraftTest {
    private static final String DRAFT =
            """
            ---
            kind: speech
            delivered: {on: 2026-03-18}
            ---

            # 在全市档案数字化工作动员会上的讲话

            同志们：

            这次会议的主要任务是，部署**档案数字化**工作[^1]。
            下面，我讲两点意见。

            ## 一、认清形势
            （一）抓清点。一是摸清底数；二是分类登记。
            （二）抓扫描。

            1. 完成试点。
            2. 完成普查。

            > 引述的一句话。

            | 月份 | 任务 |
            | --- | --- |
            | 三月 | **清点** |
            | 四月 | |

            ```yaml
            timeline:
              - {name: 动员部署阶段, from: 2026年3月, to: 4月底前}
            ```

            一段&ldquo;引用&rdquo;的\\*文字\\*，见<b>附表</b>。<!-- 待核 -->

            [^1]: 指扫描与著录。
            """;

    @Test
    void paragraphsAreTheWordsWithoutTheMarks() {
        assertThat(words(DRAFT))
                .containsExactly(
                        "在全市档案数字化工作动员会上的讲话",
                        "同志们：",
                        "这次会议的主要任务是，部署档案数字化工作。",
                        "下面，我讲两点意见。",
                        "一、认清形势",
                        "（一）抓清点。一是摸清底数；二是分类登记。",
                        "（二）抓扫描。",
                        "1.完成试点。",
                        "2.完成普查。",
                        "引述的一句话。",
                        "一段“引用”的*文字*，见附表。");
    }

    @Test
    void aHeadingTellsItsLevelAndTheFirstOneIsTheTitle() {
        List<ManuscriptParagraph> paragraphs = read(DRAFT).paragraphs();

        assertThat(paragraphs.get(0).hints().title()).isTrue();
        assertThat(paragraphs.get(4).hints().heading()).isEqualTo(OptionalInt.of(2));
        assertThat(paragraphs.get(4).hints().title()).isFalse();
        assertThat(paragraphs.get(5).hints().heading()).isEmpty();
    }

    @Test
    void whatIsBoldInRunningTextIsTold() {
        ManuscriptParagraph paragraph = read(DRAFT).paragraphs().get(2);

        assertThat(paragraph.hints().strong())
                .extracting(span -> span.of(paragraph.clean().text()))
                .containsExactly("档案数字化");
        assertThat(read("**一段全部加粗的话。**\n").paragraphs().get(0).hints().strong()).isEmpty();
    }

    @Test
    void aFootnoteStandsWhereItsMarkStands() {
        ManuscriptParagraph paragraph = read(DRAFT).paragraphs().get(2);

        assertThat(paragraph.hints().notes()).singleElement().satisfies(note -> {
            assertThat(paragraph.clean().text().substring(note.at())).isEqualTo("。");
            assertThat(note.text().parts()).containsExactly(new Inline.Words("指扫描与著录。"));
        });
    }

    @Test
    void tablesAndBlocksOfYamlStandBeforeTheParagraphThatFollows() {
        Manuscript manuscript = read(DRAFT);

        assertThat(manuscript.blocks()).extracting(block -> block.before()).containsExactly(10, 10);
        assertThat(manuscript.blocks().get(0).block())
                .isInstanceOfSatisfying(Table.class, table -> assertThat(table.rows())
                        .containsExactly(List.of("三月", "清点"), List.of("四月", "")));
        assertThat(manuscript.blocks().get(1).block()).isInstanceOf(Timeline.class);
    }

    @Test
    void frontMatterHoldsTheFieldsOfTheDocument() {
        assertThat(read(DRAFT).fields()).get().satisfies(fields -> {
            assertThat(fields.find("kind")).isPresent();
            assertThat(fields.find("delivered").orElseThrow().place().line()).isEqualTo(3);
        });
    }

    @Test
    void aFaultInABlockIsToldByTheLineOfTheDraft() {
        assertThatThrownBy(() -> read("一段话。\n\n```yaml\ntimeline:\n  - {nam: 动员部署阶段}\n```\n"))
                .isInstanceOfSatisfying(DocumentException.class, e -> assertThat(e.problems())
                        .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(5)));
    }

    @Test
    void wrappedLinesAreOneParagraphAndTypedOnesAreSeveral() {
        assertThat(words("全市档案系统要把数字化作为今年的首要任务来抓，\n层层压实责任，件件落到实处。要加强督促检查，\n定期通报进度，年底逐一验收。\n"))
                .containsExactly("全市档案系统要把数字化作为今年的首要任务来抓，层层压实责任，件件落到实处。要加强督促检查，定期通报进度，年底逐一验收。");
        assertThat(words("各单位要高度重视，明确专人负责此项工作，按时报送进度。\n特此通知。\n")).hasSize(2);
    }

    @Test
    void aPictureThatCannotBeHadStaysAsItIsTypedAndIsTold() {
        Manuscript manuscript = read("![库房](kufang.png)\n");

        assertThat(manuscript.blocks()).isEmpty();
        assertThat(manuscript.paragraphs().get(0).clean().text()).isEqualTo("![库房](kufang.png)");
        assertThat(manuscript.suspicions()).hasSize(1);
    }

    @Test
    void blanksAtTheBeginningOfALineIndentAParagraphAndMakeNoCode() {
        assertThat(words("    同志们，行动起来。\n\n　　一起努力。\n")).containsExactly("同志们，行动起来。", "一起努力。");
    }

    @Test
    void theWordsAmongTagsAreKept() {
        assertThat(words("<div align=\"center\">\n<b>通 知</b>\n</div>\n")).containsExactly("通 知");
    }

    @Test
    void everyCharacterIsAccountedForOnceWhateverIsTyped() {
        Random random = new Random(20260318);
        String marks = "*_`#>[](){}|!&;:\\-+~^<>\n\n \t　1.、一是。，“”\uD83D\u0000\r";
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(DRAFT);
            for (int k = random.nextInt(30); k >= 0; k--) {
                int at = DRAFT.indexOf("# 在") + random.nextInt(text.length() - DRAFT.indexOf("# 在"));
                if (random.nextBoolean()) {
                    text.insert(at, marks.charAt(random.nextInt(marks.length())));
                } else {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
                }
            }
            checkTiling(text.toString());
        }
    }

    private static void checkTiling(String text) {
        Manuscript manuscript;
        try {
            manuscript = read(text);
        } catch (DocumentException e) {
            return; // a block of YAML that is none any more
        }
        int at = 0;
        for (DraftPiece piece : DraftReader.create().recognise(manuscript).pieces()) {
            assertThat(piece.span().start()).as("gap or overlap in %s", text).isEqualTo(at);
            at = piece.span().end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void whatIsSetAsideAreMarksAndBlanks() {
        assertThat(DraftReader.create().recognise(read(DRAFT)).pieces())
                .filteredOn(piece -> piece.kind() == PieceKind.MARKUP)
                .extracting(piece -> piece.span().of(DRAFT).strip())
                .contains("#", "**", "[^1]", "<!-- 待核 -->\n\n[^1]:")
                .noneMatch(piece -> piece.matches(".*[\\p{IsHan}&&[^待核]].*"));
    }

    @Test
    @Timeout(10)
    void manyMarksTakeNoTime() {
        for (String mark : List.of("[", "> ", "*a ", "![", "- ", "<", "`", "| ", "[^a]: ")) {
            assertThat(read(mark.repeat(10_000)).text()).hasSize(10_000 * mark.length());
        }
    }

    private static List<String> words(String text) {
        return read(text).paragraphs().stream()
                .map(paragraph -> paragraph.clean().text())
                .toList();
    }

    private static Manuscript read(String text) {
        return MarkdownDraft.manuscript(
                new DecodedText(text, StandardCharsets.UTF_8, 0), "draft.md", BlockReader.create());
    }
}
