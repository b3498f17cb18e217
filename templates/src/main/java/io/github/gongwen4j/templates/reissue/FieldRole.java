package io.github.gongwen4j.templates.reissue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a field are for. */
enum FieldRole {
    /** A title of the document or of one of its parts. */
    TITLE,
    /** A heading, a caption, the head of a column. */
    HEADING,
    /** Running text. */
    PROSE,
    /** A date. */
    DATE,
    /** The document's own number. */
    NUMBER,
    /** The name of a person. */
    NAME,
    /** The name of a file. */
    FILE,
    /** A word of the format, which says nothing of a year. */
    NONE;

    private static final Pattern LAST = Pattern.compile("([^.\\[\\]]+)(?:\\[\\d+])*$");
    private static final Set<String> FORMAT = Set.of(
            "$schema",
            "kind",
            "numbering",
            "scheme",
            "count",
            "style",
            "place",
            "form",
            "seal",
            "suffix",
            "width",
            "classification",
            "urgency",
            "copy-number");
    private static final Set<String> DATES = Set.of("date", "on", "due", "printed-on", "title-note");
    private static final Set<String> HEADINGS = Set.of("heading", "caption", "head");

    /** The role of the field this path leads to. */
    static FieldRole of(String path) {
        Matcher last = LAST.matcher(path);
        String name = last.find() ? last.group(1) : path;
        if (FORMAT.contains(name) || path.contains("numbering")) {
            return NONE;
        }
        if (DATES.contains(name)
                || (path.contains("timeline") && Set.of("from", "to").contains(name))) {
            return DATE;
        }
        if (name.equals("number") && path.endsWith("header.number")) {
            return NUMBER;
        }
        if (name.equals("file") || name.equals("seal-image")) {
            return FILE;
        }
        if (ofPerson(path, name)) {
            return NAME;
        }
        if (name.equals("title") || name.equals("attachments")) {
            return TITLE;
        }
        return HEADINGS.contains(name) ? HEADING : PROSE;
    }

    private static boolean ofPerson(String path, String name) {
        boolean speaker = path.contains("delivered.speaker") && !name.equals("post");
        boolean present = path.contains("attendance.") && !name.equals("unit");
        return speaker || present || name.equals("signatories");
    }
}
