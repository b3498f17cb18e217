package io.github.gongwen4j.docx;

import java.util.Arrays;
import java.util.Map;
import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;

/** The prefixes everyone knows the namespaces of Office by. Readers look at some of them by prefix, as {@code wps}. */
final class Prefixes extends NamespacePrefixMapper {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    static final String WPG = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String V = "urn:schemas-microsoft-com:vml";
    static final String O = "urn:schemas-microsoft-com:office:office";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(W, "w"),
            Map.entry(R, "r"),
            Map.entry(MC, "mc"),
            Map.entry(WPS, "wps"),
            Map.entry(WPG, "wpg"),
            Map.entry(WP, "wp"),
            Map.entry(A, "a"),
            Map.entry(PIC, "pic"),
            Map.entry(V, "v"),
            Map.entry(O, "o"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2010/main", "a14"),
            Map.entry("http://schemas.openxmlformats.org/schemaLibrary/2006/main", "sl"));

    /** A choice among alternatives names its namespace by prefix, so the prefix must stand where the choice is read. */
    private static final String[] DECLARED = {W, R, MC, WPS};

    private final String[] declared;

    private Prefixes(String... declared) {
        this.declared = declared;
    }

    /** What most parts declare. */
    static Prefixes usual() {
        return new Prefixes(DECLARED);
    }

    /** What most parts declare, and this namespace. */
    static Prefixes with(String namespace) {
        String[] more = Arrays.copyOf(DECLARED, DECLARED.length + 1);
        more[DECLARED.length] = namespace;
        return new Prefixes(more);
    }

    @Override
    public String getPreferredPrefix(String namespace, String suggestion, boolean requirePrefix) {
        return PREFIXES.getOrDefault(namespace, suggestion);
    }

    @Override
    public String[] getPreDeclaredNamespaceUris() {
        return declared.clone();
    }
}
