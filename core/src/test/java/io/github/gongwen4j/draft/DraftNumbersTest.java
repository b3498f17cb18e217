package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftNumbersTest {
    @Test
    void chaptersStandAboveArticlesAndTheseAboveWhatTheyList() {
        assertThat(
                        Drafts.outline(
                                """
                        云山市档案查阅办法（试行）
                        第一章 总则
                        第一条 为方便群众查阅档案，制定本办法。
                        第二条 本办法适用于市档案馆。第一条所称群众，包括单位。
                        第二章  查阅
                        第三条 查阅者应当做到：
                        （一）出示证件；
                        （二）爱护原件。
                        第四条 按第三条规定办理登记。
                        """))
                .isEqualTo(
                        """
                        1 HEADING OWN 第一章 总则
                        2 LIST OWN 第一条 为方便群众查阅档案，制定本办法。
                        2 LIST OWN 第二条 本办法适用于市档案馆。第一条所称群众，包括单位。
                        1 HEADING OWN 第二章 查阅
                        2 LIST OWN 第三条 查阅者应当做到：
                        3 LIST OWN （一） 出示证件；
                        3 LIST OWN （二） 爱护原件。
                        2 LIST OWN 第四条 按第三条规定办理登记。
                        """);
    }

    @Test
    void headingsNumberedOnThroughChaptersStandBelowThem() {
        assertThat(Drafts.outline("第一章总则\n一、目的明确。为了规范。\n二、适用全馆。\n第二章值班\n三、轮流值班。每日两人。\n"))
                .isEqualTo(
                        """
                        1 HEADING OWN 第一章 总则
                        2 RUN_IN OWN 一、 目的明确
                        2 LIST OWN 二、 适用全馆。
                        1 HEADING OWN 第二章 值班
                        2 RUN_IN OWN 三、 轮流值班
                        """);
    }

    @Test
    void oneChapterAloneAndAReferenceToAnArticleAreWords() {
        assertThat(Drafts.outline("第三章的内容另行通知。\n第五条规定已经废止。\n一、照章办理\n")).isEqualTo("1 HEADING OWN 一、 照章办理\n");
    }

    @Test
    void decimalNumbersNestByTheirDepth() {
        assertThat(
                        Drafts.outline(
                                """
                        清河区防汛应急预案
                        1总则
                        1.1编制目的
                        减少损失，保障安全。
                        1.2 工作原则
                        1.2.1以防为主，防抗结合。
                        1.2.2分级负责。
                        2 组织体系
                        指挥部设在区水务局。一是统一指挥。二是分工负责。
                        2.1指挥机构
                        指挥部由3个组组成。
                        """))
                .isEqualTo(
                        """
                        1 HEADING OWN 1 总则
                        2 HEADING OWN 1.1 编制目的
                        2 HEADING OWN 1.2 工作原则
                        3 LIST OWN 1.2.1 以防为主，防抗结合。
                        3 LIST OWN 1.2.2 分级负责。
                        1 HEADING OWN 2 组织体系
                        2 LIST INLINE 一是 统一指挥。
                        2 LIST INLINE 二是 分工负责。
                        2 HEADING OWN 2.1 指挥机构
                        """);
    }

    @Test
    void amountsAndDatesAtTheBeginningOfALineAreNoNumbers() {
        assertThat(Drafts.outline("一、指标\n1.5米以上的堤防。\n3.5个百分点。\n2026.3.18完成。\n1.1万元。\n12人参加。\n"))
                .isEqualTo("1 HEADING OWN 一、 指标\n");
    }

    @Test
    void aDateBehindANumberIsTextWhereTheNumberHasNeighbours() {
        assertThat(Drafts.outline("（一）排查阶段\n1.9月30日前，完成清点。逐卷核对。\n2.11月30日前，完成登记。逐件录入。\n"))
                .isEqualTo(
                        """
                        1 HEADING OWN （一） 排查阶段
                        2 RUN_IN OWN 1. 9月30日前，完成清点
                        2 RUN_IN OWN 2. 11月30日前，完成登记
                        """);
    }

    @Test
    void theLinesOfATableOfContentsAreNoItems() {
        assertThat(Drafts.outline("目  录\n一、总体要求……1\n二、重点任务……3\n一、总体要求\n安全第一。\n二、重点任务\n"))
                .isEqualTo("1 HEADING OWN 一、 总体要求\n1 HEADING OWN 二、 重点任务\n");
    }

    @Test
    void numbersBeginAnewInAttachments() {
        assertThat(
                        Drafts.outline(
                                """
                        一、任务
                        （一）清点。逐卷核对。
                        附表：1、进度表
                        2、2026年名录
                        云山市档案局
                        附件1：
                        清点办法
                        1.先点总数。分柜进行。
                        2.再点卷内。逐页进行。
                        """))
                .isEqualTo(
                        """
                        1 HEADING OWN 一、 任务
                        2 RUN_IN OWN （一） 清点
                        1 RUN_IN OWN 1. 先点总数
                        1 RUN_IN OWN 2. 再点卷内
                        """);
    }

    @Test
    void numbersBeginAnewInWhatACircularIssuesBelowItsDate() {
        assertThat(Drafts.outline("（一）请认真执行。\n（二）请按时报送。\n云山镇人民政府\n2026年3月18日\n云山镇读书活动安排\n1.办书展。每月一次。\n2.办讲座。每季一次。\n"))
                .isEqualTo(
                        """
                        1 LIST OWN （一） 请认真执行。
                        1 LIST OWN （二） 请按时报送。
                        1 RUN_IN OWN 1. 办书展
                        1 RUN_IN OWN 2. 办讲座
                        """);
    }

    @Test
    void numbersBeginAnewInTheNextOfSeveralDocuments() {
        assertThat(Drafts.outline("节水活动方案篇一\n1、发倡议。广泛动员。\n2、办展览。免费开放。\n节水活动方案 篇2\n一、目的\n二、内容\n1、进社区。\n2、进学校。\n"))
                .isEqualTo(
                        """
                        1 RUN_IN OWN 1、 发倡议
                        1 RUN_IN OWN 2、 办展览
                        1 HEADING OWN 一、 目的
                        1 HEADING OWN 二、 内容
                        2 LIST OWN 1、 进社区。
                        2 LIST OWN 2、 进学校。
                        """);
    }

    @Test
    void aDocumentThatLostItsLinesStillHasItsHeadings() {
        assertThat(Drafts.outline("消防宣传月方案一、指导思想以预防为主。二、活动内容1.办讲座，请消防员讲解。2.办演练。全员参加。三、组织领导（一）明确责任。层层落实。（二）加强督查。定期通报。"))
                .isEqualTo(
                        """
                        1 LIST INLINE 一、 指导思想以预防为主。
                        1 LIST INLINE 二、 活动内容
                        2 LIST INLINE 1. 办讲座，请消防员讲解。
                        2 RUN_IN INLINE 2. 办演练
                        1 LIST INLINE 三、 组织领导
                        2 RUN_IN INLINE （一） 明确责任
                        2 RUN_IN INLINE （二） 加强督查
                        """);
    }

    @Test
    void aListInTheMidstOfATextStandsBelowTheHeadingWhateverItsKind() {
        assertThat(Drafts.outline("一、要求\n做到：一、不漏一卷；二、不损一页。\n二、时间\n"))
                .isEqualTo(
                        """
                        1 HEADING OWN 一、 要求
                        2 LIST INLINE 一、 不漏一卷；
                        2 LIST INLINE 二、 不损一页。
                        1 HEADING OWN 二、 时间
                        """);
    }

    @Test
    void aListWhoseFirstSaysFirstOfAllIsReadFromItsSecond() {
        assertThat(Drafts.outline("首先，要提高认识。这是前提。\n第二，要明确责任。层层落实。\n第三，要加强检查。\n"))
                .isEqualTo("1 RUN_IN OWN 第二， 要明确责任\n1 LIST OWN 第三， 要加强检查。\n");
    }

    @Test
    void timesHaveAColonAndAreNoLabels() {
        assertThat(Drafts.outline("一. 8:00 集合出发\n二. 9:00 参观展览：档案里的水利\n"))
                .isEqualTo("1 HEADING OWN 一. 8:00 集合出发\n1 RUN_IN OWN 二. 9:00 参观展览\n");
    }

    @Test
    void aListBeforeTheFirstHeadingHasLostNoContainer() {
        assertThat(Drafts.outline("活动要求：\n1. 统一着装；\n2. 准时到场；\n活动议程：\n一、致辞\n二、参观\n"))
                .isEqualTo(
                        """
                        1 LIST OWN 1. 统一着装；
                        1 LIST OWN 2. 准时到场；
                        1 HEADING OWN 一、 致辞
                        1 HEADING OWN 二、 参观
                        """);
    }

    @Test
    void theLinksOfAPageToOtherTextsAreNoItems() {
        assertThat(Drafts.outline("一、目的\n爱惜用水。\n【节水方案】相关文章：\n1.节水倡议书\n2.节水标语\n"))
                .isEqualTo("1 HEADING OWN 一、 目的\n");
    }

    @Test
    void headingsAmidWordsAreReadWhereThreeOrMoreFollowOneAnother() {
        assertThat(Drafts.outline("安排如下：一、活动时间3月1日至3月31日二、活动地点云山镇各村三、参加人员全体干部。"))
                .isEqualTo(
                        """
                        1 LIST INLINE 一、 活动时间3月1日至3月31日
                        1 LIST INLINE 二、 活动地点云山镇各村
                        1 LIST INLINE 三、 参加人员全体干部。
                        """);
        assertThat(Drafts.outline("坚持安全第一、预防为主。高一、高二、高三年级参加。统一、规范地清点。")).isEmpty();
    }

    @Test
    void aTextBrokenAtTheWidthOfAPageIsPutTogether() {
        String text =
                """
                在全镇读书活动动员会上的讲话
                这次会议的主要任务是部署今年的读书活动，动员全镇干
                部群众多读书、读好书。参加会议的有各村负责人和学校老
                师代表，还有文化站的同志，希望大家认真听、认真记，会
                后逐条对照、逐项落实，把计划变成行动，把行动变成成效，
                确保活动有声有色、取得实效
                一、充分认识读书活动的重要意义，切实增强做好工作的责
                任感和紧迫感
                读书可以明理。全镇去年新增书屋十二家，藏书三万余册，
                二、突出重点，把读书活动办到群众的家门口去
                """;

        assertThat(Drafts.outline(text))
                .isEqualTo(
                        "1 HEADING OWN 一、 充分认识读书活动的重要意义，切实增强做好工作的责任感和紧迫感\n" + "1 HEADING OWN 二、 突出重点，把读书活动办到群众的家门口去\n");
    }

    @Test
    void aSentenceGoesOnOverTheNumberOfAPage() {
        Draft draft = DraftReader.create().parse("一、清点。档案要逐卷核对，登记\n\n— 3 —\n\n造册，做到账物相符。\n");

        assertThat(draft.pieces())
                .filteredOn(piece -> piece.kind() == PieceKind.CHROME)
                .singleElement()
                .satisfies(piece ->
                        assertThat(piece.span().of(draft.text()).strip()).isEqualTo("— 3 —"));
        assertThat(draft.pieces()).anyMatch(piece -> piece.kind() == PieceKind.BROKEN_LINE);
    }

    @Test
    void dashesMakeNoLeads() {
        assertThat(Drafts.outline("一、原则\n——预防为主，防抗结合。宁可十防九空。\n——以人为本，安全第一。先救人后救物。\n二、任务\n"))
                .isEqualTo("1 HEADING OWN 一、 原则\n1 HEADING OWN 二、 任务\n");
    }
}
