package io.github.gongwen4j.draft.word;

import java.util.HashMap;
import java.util.Map;

/** The namespaces of Word files under their usual short names; those of the strict form of the standard (ISO/IEC 29500 Strict) are taken for the same. */
final class Vocabulary {
    /** What is said of a namespace that is not read. */
    static final String UNKNOWN = "?";

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/2010/";
    private static final Map<String, String> PREFIXES = prefixes();

    private Vocabulary() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>();
        both(prefixes, "w", "wordprocessingml/2006/main", "wordprocessingml/main");
        both(prefixes, "r", "officeDocument/2006/relationships", "officeDocument/relationships");
        both(prefixes, "m", "officeDocument/2006/math", "officeDocument/math");
        both(prefixes, "wp", "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing");
        both(prefixes, "a", "drawingml/2006/main", "drawingml/main");
        both(prefixes, "pic", "drawingml/2006/picture", "drawingml/picture");
        both(prefixes, "c", "drawingml/2006/chart", "drawingml/chart");
        both(prefixes, "dgm", "drawingml/2006/diagram", "drawingml/diagram");
        prefixes.put(OPEN + "markup-compatibility/2006", "mc");
        prefixes.put(OPEN + "package/2006/relationships", "rel");
        prefixes.put(OPEN + "package/2006/content-types", "ct");
        prefixes.put(MICROSOFT + "wordprocessingShape", "wps");
        prefixes.put(MICROSOFT + "wordprocessingGroup", "wpg");
        prefixes.put(MICROSOFT + "wordprocessingCanvas", "wpc");
        prefixes.put("urn:schemas-microsoft-com:vml", "v");
        return Map.copyOf(prefixes);
    }

    private static void both(Map<String, String> prefixes, String prefix, String open, String strict) {
        prefixes.put(OPEN + open, prefix);
        prefixes.put(STRICT + strict, prefix);
    }

    /** A name as {@code w:p}; of an attribute without namespace its plain name. */
    static String name(String namespace, String local) {
        return namespace == null || namespace.isEmpty()
                ? local
                : PREFIXES.getOrDefault(namespace, UNKNOWN) + ":" + local;
    }

    /**
     * Whether an alternative that asks for a namespace is understood. Those of shapes and of newer marks of Word are; of ink, charts and models of
     * newer kinds the picture is taken that stands beside them.
     */
    static boolean understands(String namespace) {
        boolean word = namespace.startsWith("http://schemas.microsoft.com/office/word/");
        return (word && !namespace.endsWith("wordprocessingInk"))
                || namespace.equals("http://schemas.microsoft.com/office/drawing/2010/main");
    }
}
