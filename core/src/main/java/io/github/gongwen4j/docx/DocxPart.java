package io.github.gongwen4j.docx;

import java.util.Optional;

/** The parts of a document, in the order they stand in the package. */
enum DocxPart {
    DOCUMENT(
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            ""),
    STYLES("word/styles.xml", wordType("styles"), "styles"),
    NUMBERING("word/numbering.xml", wordType("numbering"), "numbering"),
    SETTINGS("word/settings.xml", wordType("settings"), "settings"),
    FONT_TABLE("word/fontTable.xml", wordType("fontTable"), "fontTable"),
    ODD_FOOTER("word/footer1.xml", wordType("footer"), "footer"),
    EVEN_FOOTER("word/footer2.xml", wordType("footer"), "footer"),
    CORE_PROPERTIES("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", ""),
    SOURCE("customXml/item1.xml", "", "customXml"),
    SOURCE_PROPERTIES(
            "customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", ""),
    FIRST_HEADER("word/header1.xml", wordType("header"), "header"),
    FIRST_FOOTER("word/footer3.xml", wordType("footer"), "footer"),
    ODD_TURNED_HEADER("word/header2.xml", wordType("header"), "header"),
    EVEN_TURNED_HEADER("word/header3.xml", wordType("header"), "header"),
    EMPTY_HEADER("word/header4.xml", wordType("header"), "header"),
    EMPTY_FOOTER("word/footer4.xml", wordType("footer"), "footer"),
    FOOTNOTES("word/footnotes.xml", wordType("footnotes"), "footnotes");

    private static final String FOLDER = "word/";

    private final String path;
    private final String contentType;
    private final String relation;

    DocxPart(String path, String contentType, String relation) {
        this.path = path;
        this.contentType = contentType;
        this.relation = relation;
    }

    /** The path in the package. */
    String path() {
        return path;
    }

    /** Its content type; empty for parts that are XML and nothing else. */
    Optional<String> contentType() {
        return contentType.isEmpty() ? Optional.empty() : Optional.of(contentType);
    }

    /** The type of its relationship from the document; empty for parts the document does not refer to. */
    Optional<String> relationFromDocument() {
        return relation.isEmpty()
                ? Optional.empty()
                : Optional.of("http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + relation);
    }

    /** The path as seen from the document. */
    String target() {
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "../" + path;
    }

    /** The id of the relationship, the same in every document. */
    String id() {
        return "rId" + ordinal();
    }

    private static String wordType(String part) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + part + "+xml";
    }
}
