package io.github.gongwen4j.font;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * TrueType instructions (字形指令). They fit outlines to coarse pixels and are left out of documents, which saves a fifth.
 * A few old Chinese fonts, though, put their strokes in place by instructions; theirs are kept whole.
 */
final class Instructions {
    private static final Pattern NEEDED = Pattern.compile(
            "^(dfkai|dfhei|dfming|dfgothic|dfgyosho|dfgirl|dfhsgothic|dfhsmincho|dlc|huatian|mingliu|pmingliu|mingli43"
                    + "|mingmedium|ming\\(foriso10646\\)|cpop).*");

    private Instructions() {}

    /** Whether the outlines of the face are wrong without their instructions. */
    static boolean areNeeded(FaceHeader header) {
        return header.names().keys().stream()
                .anyMatch(name -> NEEDED.matcher(name).matches());
    }

    /** The tables that go with instructions, where they are needed. */
    static Map<String, byte[]> tables(FaceHeader header, FontBytes bytes) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        if (header.table("glyf") != null && areNeeded(header)) {
            for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
                if (header.table(tag) != null) {
                    tables.put(tag, header.table(tag).read(bytes).array());
                }
            }
        }
        return tables;
    }
}
