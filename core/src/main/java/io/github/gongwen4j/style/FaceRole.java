package io.github.gongwen4j.style;

import java.util.List;

/**
 * The typefaces a document of the standard asks for (字体), named by what they are and not by a file. The first name is
 * the one written into a DOCX; the others are names under which the same design is installed elsewhere, best first.
 */
public enum FaceRole {
    /** 仿宋: the body (clause 5.2.2). */
    FANG_SONG(
            "仿宋_GB2312",
            "仿宋",
            "FangSong_GB2312",
            "FangSong",
            "STFangsong",
            "方正仿宋简体",
            "FandolFang",
            "朱雀仿宋",
            "Zhuque Fangsong"),
    /** 楷体: second-level headings (clause 7.3.3) and the names of signatories (clause 7.2.6). */
    KAI("楷体_GB2312", "楷体", "KaiTi_GB2312", "KaiTi", "STKaiti", "方正楷体简体", "FandolKai", "AR PL KaitiM GB", "LXGW WenKai"),
    /** 黑体: first-level headings (clause 7.3.3) and security labels (clause 7.2.2). */
    HEI(
            "黑体",
            "SimHei",
            "STHeiti",
            "方正黑体简体",
            "FandolHei",
            "Source Han Sans SC",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "WenQuanYi Zen Hei"),
    /** 宋体: page numbers (clause 7.5). */
    SONG(
            "宋体",
            "SimSun",
            "NSimSun",
            "STSong",
            "方正书宋简体",
            "FandolSong",
            "Source Han Serif SC",
            "Noto Serif CJK SC",
            "AR PL SungtiL GB"),
    /** 小标宋: the title (clause 7.3.1) and the issuer mark (clause 7.2.4). */
    XIAO_BIAO_SONG("方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋_GBK", "华文中宋", "STZhongsong");

    private final List<String> names;

    FaceRole(String... names) {
        this.names = List.of(names);
    }

    /** The name a DOCX asks for. */
    public String documentName() {
        return names.get(0);
    }

    /** Every known name of the design, best first; the first is {@link #documentName()}. */
    public List<String> names() {
        return names;
    }
}
