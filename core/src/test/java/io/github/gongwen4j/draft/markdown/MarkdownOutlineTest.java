package io.github.gongwen4j.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.draft.DecodedText;
import io.github.gongwen4j.draft.DraftReader;
import io.github.gongwen4j.read.BlockReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownOutlineTest {
    @Test
    void headingsWithoutNumbersStandAtTheLevelOfTheirMarks() {
        assertThat(
                        outline(
                                """
                        # 云溪市全民阅读活动方案
                        ## 总体要求
                        以阅读滋养人心。
                        ## 主要任务
                        ### 建好阅读空间
                        改造社区书屋。
                        ### 办好阅读活动
                        1. 开展领读。
                        2. 开展荐书。
                        ## 组织保障
                        """))
                .containsExactly("1 总体要求", "1 主要任务", "2 建好阅读空间", "2 办好阅读活动", "3 开展领读。", "3 开展荐书。", "1 组织保障");
    }

    @Test
    void numberedHeadingsAndUnnumberedOnesNestByTheirMarks() {
        assertThat(
                        outline(
                                """
                        # 云溪市节约用水工作方案
                        ## 一、主要目标
                        ### 近期
                        （一）摸清底数。逐户登记。
                        （二）改造管网。分期实施。
                        ### 远期
                        （一）健全制度。形成常态。
                        ## 二、保障措施
                        """))
                .containsExactly("1 主要目标", "2 近期", "3 摸清底数", "3 改造管网", "2 远期", "3 健全制度", "1 保障措施");
    }

    private static List<String> outline(String text) {
        return DraftReader.create()
                .recognise(MarkdownDraft.manuscript(
                        new DecodedText(text, StandardCharsets.UTF_8, 0), "draft.md", BlockReader.create()))
                .all()
                .map(item -> item.level() + " " + item.text())
                .toList();
    }
}
