package io.github.gongwen4j.draft.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.github.gongwen4j.draft.DraftException;
import java.util.Locale;
import java.util.Optional;

/** Tells by its first bytes what a file is, whatever its name says. */
final class FileKind {
    private static final int SNIFFED = 4096;

    private FileKind() {}

    /** Whether a file is a zip file, as files of Word are. */
    static boolean isZip(byte[] file) {
        return starts(file, "PK\u0003\u0004") || starts(file, "PK\u0005\u0006");
    }

    /** Whether a file is of Word, or one of the kinds that this package tells by name instead of reading. */
    static boolean isKnown(byte[] file) {
        return isZip(file) || other(file).isPresent();
    }

    /** What is wrong with a file that is no zip file. */
    static DraftException refuse(byte[] file) {
        return other(file).orElseGet(() -> WordFaults.noText("一个未知格式的文件", "a file of an unknown kind"));
    }

    private static Optional<DraftException> other(byte[] file) {
        if (starts(file, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(compound(file));
        }
        if (starts(file, "%PDF")) {
            return Optional.of(WordFaults.noText("PDF 文件", "a PDF"));
        }
        if (starts(file, "{\\rtf")) {
            return Optional.of(WordFaults.other("写字板的 RTF 文件", "an RTF file"));
        }
        if (starts(file, "\u0089PNG") || starts(file, "\u00FF\u00D8\u00FF") || starts(file, "GIF8")) {
            return Optional.of(WordFaults.noText("图片", "a picture"));
        }
        return markup(head(file));
    }

    /** Word also writes XML and web pages and calls them .doc. */
    private static Optional<DraftException> markup(String head) {
        if (head.contains("mime-version:") && head.contains("multipart/related")) {
            return Optional.of(WordFaults.other("单个文件网页（MHT）", "a web archive (MHT)"));
        }
        if (head.contains("progid=\"word.document\"")
                || head.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
            return Optional.of(WordFaults.other("Word 的 XML 文件", "an XML file of Word"));
        }
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return Optional.of(WordFaults.other("网页（HTML）", "a web page (HTML)"));
        }
        return Optional.empty();
    }

    /** The old files of Office, and encrypted new ones, are file systems of their own; their directory names what they hold. */
    private static DraftException compound(byte[] file) {
        String bytes = new String(file, ISO_8859_1);
        if (names(bytes, "EncryptedPackage")) {
            return WordFaults.encrypted();
        }
        if (names(bytes, "WordDocument")) {
            return WordFaults.other("旧版 Word 或 WPS 文件（.doc、.wps）", "an old file of Word or WPS (.doc, .wps)");
        }
        if (names(bytes, "Workbook") || names(bytes, "PowerPoint Document")) {
            return WordFaults.noText("旧版表格或演示文件（.xls、.ppt）", "an old spreadsheet or presentation (.xls, .ppt)");
        }
        return WordFaults.other("旧版 Office 或 WPS 文件", "an old file of Office or WPS");
    }

    private static boolean names(String bytes, String name) {
        return bytes.contains(new String(name.getBytes(UTF_16LE), ISO_8859_1));
    }

    /** What is wrong with a zip file that holds no document of Word. */
    static DraftException refuse(ZipDirectory zip) {
        if (zip.names().contains("xl/workbook.xml") || zip.names().contains("xl/workbook.bin")) {
            return WordFaults.noText("Excel 表格（.xlsx）", "a spreadsheet (.xlsx)");
        }
        if (zip.names().contains("ppt/presentation.xml")) {
            return WordFaults.noText("PowerPoint 演示文件（.pptx）", "a presentation (.pptx)");
        }
        if (zip.names().contains("ofd.xml")) {
            return WordFaults.noText("OFD 版式文件", "an OFD file");
        }
        if (zip.names().contains("content.xml") && zip.names().contains("mimetype")) {
            return WordFaults.other("LibreOffice 的 ODF 文件（.odt）", "a file of LibreOffice (.odt)");
        }
        if (zip.names().contains("[content_types].xml")) {
            return WordFaults.missing("word/document.xml");
        }
        return WordFaults.noText("普通的压缩文件（ZIP）", "a zip file");
    }

    private static boolean starts(byte[] file, String magic) {
        if (file.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((file[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String head(byte[] file) {
        return new String(file, 0, Math.min(file.length, SNIFFED), ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
