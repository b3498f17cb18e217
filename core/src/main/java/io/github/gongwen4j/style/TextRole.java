package io.github.gongwen4j.style;

/** What a paragraph, or a part of one, is in the document; a profile says how each looks. */
public enum TextRole {
    /** 正文. */
    BODY("正文", "5.2.2"),
    /** 标题. */
    TITLE("标题", "7.3.1"),
    /** 题注: the date and the speaker under the title of a speech. */
    TITLE_NOTE("题注", ""),
    /** 目录标题: the title of a table of contents. */
    CONTENTS_TITLE("目录标题", ""),
    /** 目录一级: an entry of a table of contents for a heading of the outermost level it lists. */
    CONTENTS_1("目录一级", ""),
    /** 目录二级. */
    CONTENTS_2("目录二级", ""),
    /** 目录三级. */
    CONTENTS_3("目录三级", ""),
    /** 目录四级. */
    CONTENTS_4("目录四级", ""),
    /** 称谓: the salutation of a speech. */
    SALUTATION("称谓", ""),
    /** 主送机关. */
    ADDRESSEES("主送机关", "7.3.2"),
    /** 篇名: the heading over a document of a collection. */
    PART_HEADING("篇名", ""),
    /** 一级标题. */
    HEADING_1("一级标题", "7.3.3"),
    /** 二级标题. */
    HEADING_2("二级标题", "7.3.3"),
    /** 三级标题. */
    HEADING_3("三级标题", "7.3.3"),
    /** 四级标题. */
    HEADING_4("四级标题", "7.3.3"),
    /** 附件说明. */
    ATTACHMENT_LIST("附件说明", "7.3.4"),
    /** 署名. */
    SIGNATURE("署名", "7.3.5"),
    /** 成文日期. */
    DATE("成文日期", "7.3.5"),
    /** 附注. */
    NOTE("附注", "7.3.6"),
    /** 附件: the label on the first line of an attachment. */
    ATTACHMENT_LABEL("附件标识", "7.3.7"),
    /** 份号. */
    COPY_NUMBER("份号", "7.2.1"),
    /** 密级和保密期限. */
    CLASSIFICATION("密级", "7.2.2"),
    /** 紧急程度. */
    URGENCY("紧急程度", "7.2.3"),
    /** 发文机关标志. */
    ISSUER_MARK("发文机关标志", "7.2.4"),
    /** 发文字号. */
    DOCUMENT_NUMBER("发文字号", "7.2.5"),
    /** 签发人: the name, not the label. */
    SIGNATORY("签发人", "7.2.6"),
    /** 版记: 抄送机关, 印发机关和印发日期. */
    IMPRINT("版记", "7.4"),
    /** 页码. */
    PAGE_NUMBER("页码", "7.5"),
    /** 表头: the header row of a table. */
    TABLE_HEAD("表头", ""),
    /** 表格文字: the other rows of a table. */
    TABLE_TEXT("表格文字", ""),
    /** 图题: the caption of a figure. */
    FIGURE_CAPTION("图题", ""),
    /** 脚注: a note at the foot of a page. */
    FOOTNOTE("脚注", ""),
    /** 图中文字: the names in a chart. */
    CHART_TEXT("图中文字", ""),
    /** 图中刻度: the scale of a chart, and the words beside its signs. */
    CHART_SCALE("图中刻度", ""),
    /** 出席、请假、列席人员名单: the names. */
    ATTENDANCE("出席人员", "10.3"),
    /** 出席、请假、列席: the label before the names. */
    ATTENDANCE_LABEL("出席人员标识", "10.3");

    private final String chineseName;
    private final String clause;

    TextRole(String chineseName, String clause) {
        this.chineseName = chineseName;
        this.clause = clause;
    }

    /** The name of the paragraph style in Word. */
    public String chineseName() {
        return chineseName;
    }

    /** The clause of GB/T 9704-2012 that rules its look; empty where it is practice and not the standard. */
    public String clause() {
        return clause;
    }

    /** The role of an entry of a table of contents; levels below the fourth look like the fourth. */
    public static TextRole contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            case 3 -> CONTENTS_3;
            default -> CONTENTS_4;
        };
    }

    /** The role of a heading of this level; levels below the fourth look like the fourth. */
    public static TextRole heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}
