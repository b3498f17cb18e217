package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.PointStyle;
import org.junit.jupiter.api.Test;

class DraftOutlineTest {
    @Test
    void schemesNestInTheOrderTheyStandAndMayDifferBetweenSections() {
        assertThat(Drafts.outline(Drafts.SPEECH))
                .isEqualTo(
                        """
                        1 HEADING OWN 一、 认清形势，增强紧迫感
                        2 RUN_IN OWN 第一， 这是服务群众的需要
                        2 RUN_IN OWN 第二， 这是保护原件的需要
                        1 HEADING OWN 二、 明确任务，抓好落实
                        2 RUN_IN OWN （一） 抓清点
                        3 LIST INLINE 一是 摸清底数；
                        3 LIST INLINE 二是 分类登记；
                        3 LIST INLINE 三是 建立台账。
                        2 RUN_IN OWN （二） 抓扫描
                        3 LIST INLINE 1、 2月底前完成试点。
                        3 LIST INLINE 2、 6月底前完成普查档案。
                        3 LIST OWN 3、 年底前全部完成。
                        1 HEADING OWN 三、 加强领导
                        2 RUN_IN OWN 一要 压实责任
                        2 RUN_IN OWN 二要 严格督查
                        """);
    }

    @Test
    void theTitleIsFoundBelowTheLinesOfAWebPage() {
        assertThat(DraftReader.create().parse(Drafts.SPEECH).parts().get(0).title())
                .contains("在全市档案数字化工作动员会上的讲话");
    }

    @Test
    void aCollectionIsCutIntoItsDocumentsAndASplitTitlePutTogether() {
        Draft draft = DraftReader.create().parse(Drafts.COLLECTION);

        assertThat(draft.parts())
                .extracting(part -> part.title().orElse(""))
                .containsExactly("关于印发《云山镇消防安全工作要点》的通知", "清河区防汛工作要点");
        assertThat(Drafts.outline(draft))
                .isEqualTo(
                        """
                        1 HEADING OWN 第一篇： 云山镇消防安全工作要点
                        2 HEADING OWN 一、 总体要求
                        2 HEADING OWN 二、 重点任务
                        3 RUN_IN OWN 1. 开展隐患排查
                        3 HEADING OWN 2. 加强宣传教育
                        2 HEADING OWN 三、 保障措施
                        3 RUN_IN OWN 3． 落实经费
                        1 HEADING OWN 第二篇： 清河区防汛工作要点
                        2 IMPLIED OWN - \n3 RUN_IN OWN （一） 排查堤防
                        3 RUN_IN OWN （二） 储备物资
                        2 IMPLIED OWN - \n3 RUN_IN OWN （一） 加强值守
                        """);
    }

    @Test
    void aFragmentThatBeginsWithALaterNumberHasLostItsContainer() {
        assertThat(Drafts.outline(Drafts.GLOSSED))
                .isEqualTo(
                        """
                        1 IMPLIED OWN - \n2 RUN_IN OWN (三) 開展宣傳活動
                        2 RUN_IN OWN (四) 完善管網設施
                        """);
    }

    @Test
    void whatStandsBeforeAnOutermostHeadingIsPutIntoTheContainerItLost() {
        assertThat(Drafts.outline("2、推进项目建设。抓紧开工。\n二、加强组织\n3、健全制度。逐项落实。\n"))
                .isEqualTo(
                        """
                        1 IMPLIED OWN - \n2 RUN_IN OWN 2、 推进项目建设
                        1 HEADING OWN 二、 加强组织
                        2 RUN_IN OWN 3、 健全制度
                        """);
    }

    @Test
    void firstSentencesAreLeadsOnlyWhereTheyAreBuiltAlike() {
        assertThat(Drafts.outline(Drafts.LEADS))
                .isEqualTo(
                        """
                        1 HEADING OWN 一、 统一思想
                        2 LEAD OWN - 把握机遇，乘势而上
                        2 LEAD OWN - 正视差距，奋起直追
                        1 HEADING OWN 二、 推进工作
                        """);
    }

    @Test
    void numbersThatAreWordsAreNoItems() {
        String words =
                """
                第一责任人要亲自抓。一方面要快；一是一，二是二。
                三要素齐全。一、二、三等奖各若干名。每半年至少1次，增长3.5个百分点。
                二〇二六年开局良好。十四五规划（总）要求：一至二项。
                2026.3.18完成。
                """;

        assertThat(DraftReader.create().parse(words).all()).noneMatch(item -> item.style() != PointStyle.LIST);
        assertThat(Drafts.outline("第一责任人要亲自抓。\n一、二、三等奖各若干名。\n二〇二六年开局良好。\n3.5个百分点。\n2026.3.18完成。\n"))
                .isEmpty();
    }

    @Test
    void circledAndSingleCharacterNumbersAreRead() {
        assertThat(Drafts.outline("一、任务\n(1)清点。①登记造册；②核对签收。\n⑵扫描。分批推进。\n第一步：准备。先行试点。\n第二步：推开。全面铺开。\n"))
                .isEqualTo(
                        """
                        1 HEADING OWN 一、 任务
                        2 RUN_IN OWN (1) 清点
                        3 LIST INLINE ① 登记造册；
                        3 LIST INLINE ② 核对签收。
                        2 RUN_IN OWN ⑵ 扫描
                        3 RUN_IN OWN 第一步： 准备
                        3 RUN_IN OWN 第二步： 推开
                        """);
    }

    @Test
    void aLineThatHoldsAFullStopAndDoesNotEndGoesOnInTheNext() {
        Draft draft = DraftReader.create().parse(Drafts.SPEECH);

        assertThat(draft.pieces())
                .filteredOn(piece -> piece.kind() == PieceKind.BROKEN_LINE)
                .singleElement()
                .satisfies(piece ->
                        assertThat(Drafts.SPEECH.substring(piece.span().end())).startsWith("人，做到"));
    }

    @Test
    void aNumberedSentenceAloneOnItsLineHeadsTheTextOrListBelowItButNotTheClosingWords() {
        assertThat(Drafts.outline("第一，要广泛动员。\n发动社区和学校。\n第二，要办好活动。\n一是办好书展。\n二是办好讲座。\n第三，要常抓不懈。\n谢谢大家！\n"))
                .isEqualTo(
                        """
                        1 HEADING OWN 第一， 要广泛动员
                        1 HEADING OWN 第二， 要办好活动
                        2 LIST OWN 一是 办好书展。
                        2 LIST OWN 二是 办好讲座。
                        1 LIST OWN 第三， 要常抓不懈。
                        """);
    }

    @Test
    void theNumbersOfAttachmentsAreNoItems() {
        assertThat(Drafts.outline("一、落实经费\n附件：1.任务分解表\n2.联系人名单\n云山市档案局\n")).isEqualTo("1 HEADING OWN 一、 落实经费\n");
    }

    @Test
    void everyItemSaysWhereItStands() {
        String text = "　　一、总\u3000体要求\n1. 抓试点。先易后难。";

        assertThat(DraftReader.create().parse(text).all())
                .extracting(item -> item.span().of(text))
                .containsExactly("一、总\u3000体要求", "1. 抓试点");
    }
}
