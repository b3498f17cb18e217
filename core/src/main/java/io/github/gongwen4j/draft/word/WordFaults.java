package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.DraftException;

/** What is said of a file that cannot be read as a Word file. */
final class WordFaults {
    private WordFaults() {}

    static DraftException damaged(String where) {
        return new DraftException(
                "Word 文件已损坏（" + where + "）；请用 WPS 或 Word 打开并修复，再另存为 .docx",
                "the Word file is damaged (" + where
                        + "); open and repair it in Word or WPS, and save it as .docx again");
    }

    static DraftException badXml(String part, int line, int column, String reason) {
        return new DraftException(
                "Word 文件的 " + part + " 第 " + line + " 行第 " + column + " 列不是正确的 XML；请用 WPS 或 Word 打开并另存为 .docx",
                part + " of the Word file is no well-formed XML at " + line + ":" + column + " (" + reason
                        + "); open it in Word or WPS and save it as .docx again");
    }

    static DraftException documentType(String part) {
        return new DraftException(
                "Word 文件的 " + part + " 含有 DOCTYPE 声明，可能有害，不予读取；请用 WPS 或 Word 打开并另存为 .docx",
                part
                        + " of the Word file declares a DOCTYPE, which may do harm, and is not read; open it in Word or WPS and save it as .docx again");
    }

    static DraftException tooDeep(String part, int most) {
        return new DraftException(
                "Word 文件的 " + part + " 嵌套超过 " + most + " 层；请拆开嵌套的表格",
                part + " of the Word file nests deeper than " + most + " elements; take nested tables apart");
    }

    static DraftException tooManyElements(int most) {
        return new DraftException(
                "Word 文件过大，超过 " + most + " 个元素；请分成几个文件",
                "the Word file has more than " + most + " elements; divide it into several files");
    }

    static DraftException tooManyCells(int most) {
        return new DraftException(
                "Word 文件中有超过 " + most + " 个单元格的表格；请拆成几张表",
                "the Word file has a table of more than " + most + " cells; divide it into several tables");
    }

    static DraftException tooLarge(String part) {
        return new DraftException(
                "Word 文件解压后过大（" + part + "），可能有害，不予读取；请分成几个文件",
                "the Word file is too large once unpacked (" + part
                        + ") and may do harm; divide it into several files");
    }

    static DraftException fileTooLarge(int most) {
        return new DraftException(
                "Word 文件超过 " + (most >> 20) + " MB；请压缩图片，或分成几个文件",
                "the Word file is larger than " + (most >> 20) + " MB; compress its pictures or divide it");
    }

    static DraftException tooManyParts(int most) {
        return new DraftException(
                "Word 文件内有超过 " + most + " 个部件，可能有害，不予读取",
                "the Word file has more than " + most + " parts, may do harm and is not read");
    }

    static DraftException doubled(String part) {
        return new DraftException(
                "Word 文件内有两个 " + part + "，可能有害，不予读取",
                "the Word file has two parts " + part + ", may do harm and is not read");
    }

    static DraftException missing(String part) {
        return new DraftException(
                "Word 文件缺少部件 " + part + "；请用 WPS 或 Word 打开并修复，再另存为 .docx",
                "the Word file lacks its part " + part
                        + "; open and repair it in Word or WPS, and save it as .docx again");
    }

    static DraftException encrypted() {
        return new DraftException(
                "文件有打开密码；请在 WPS 或 Word 中去掉密码（文件—信息—保护文档），再另存为 .docx",
                "the file is locked by a password; take the password off in Word or WPS (File, Info, Protect) and save it as .docx");
    }

    static DraftException empty() {
        return new DraftException("文件是空的", "the file is empty");
    }

    static DraftException textTooLong(int most) {
        return new DraftException(
                "文稿过长，超过 " + most + " 字；请分成几个文件",
                "the draft has more than " + most + " characters; divide it into several files");
    }

    static DraftException tooManyLines(int most) {
        return new DraftException(
                "文稿超过 " + most + " 行；请分成几个文件",
                "the draft has more than " + most + " lines; divide it into several files");
    }

    /** A file of another kind, which its own program can save as .docx. */
    static DraftException other(String chinese, String english) {
        return new DraftException(
                "这是" + chinese + "，不是 .docx；请用 WPS 或 Word 另存为 .docx",
                "this is " + english + " and not .docx; save it as .docx in Word or WPS");
    }

    /** A file that no word processor reads as text. */
    static DraftException noText(String chinese, String english) {
        return new DraftException(
                "这是" + chinese + "，不是 Word 文件；请找到它的 Word 原稿（.docx）",
                "this is " + english + " and no Word file; look for the Word file (.docx) it was made from");
    }
}
