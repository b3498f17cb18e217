package io.github.gongwen4j.pdf;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.model.Image;
import java.util.Locale;

/** Pages that no PDF can be made of. The message says, in both languages, what is missing and what to do. */
public final class PdfException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;

    private PdfException(String chinese, String english) {
        super(english + " / " + chinese);
        this.chinese = chinese;
        this.english = english;
    }

    /** The message in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The message in English. */
    public String english() {
        return english;
    }

    static PdfException noFace() {
        return new PdfException(
                "没有找到可用的中文字体，无法生成 PDF。请安装仿宋、楷体、黑体、小标宋等中文字体（Debian、Ubuntu 可安装 fonts-noto-cjk 和 "
                        + "fonts-lxgw-wenkai），或者用 FontSet.builder().directory(…)、命令行 --fonts 指明字体所在目录",
                "No font for Chinese was found, so no PDF can be written. Install Chinese fonts (仿宋, 楷体, 黑体, 小标宋; on Debian and "
                        + "Ubuntu the packages fonts-noto-cjk and fonts-lxgw-wenkai), or name a directory of fonts with "
                        + "FontSet.builder().directory(...) or --fonts on the command line");
    }

    static PdfException notEmbeddable(Face face) {
        return new PdfException(
                "字体“" + face.fullName() + "”（" + face.source() + "）的许可不允许嵌入文档，无法生成 PDF。请换用允许嵌入的字体",
                "The licence of the font \"" + face.fullName() + "\" (" + face.source()
                        + ") does not allow it to be embedded in documents, so no PDF can be written. Use another font");
    }

    static PdfException lacks(Face face, int codePoint) {
        String character = String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(codePoint), codePoint);
        return new PdfException(
                "字体“" + face.fullName() + "”（" + face.source() + "）没有字符 " + character + "，排版时应当换用别的字体",
                "The font \"" + face.fullName() + "\" (" + face.source() + ") has no character " + character
                        + "; layout should have chosen another font for it");
    }

    static PdfException damaged(Image image) {
        return new PdfException(
                "图片“" + image.alternativeText() + "”的像素数据已损坏，无法生成 PDF。请重新保存这张图片",
                "The pixels of the picture \"" + image.alternativeText()
                        + "\" are damaged, so no PDF can be written. Save the picture again");
    }

    static PdfException unknownElement(int id, int page) {
        return new PdfException(
                "第 " + page + " 页有内容属于结构元素 " + id + "，但文档结构中没有这个元素",
                "Content of page " + page + " belongs to structure element " + id
                        + ", which the document does not have");
    }
}
