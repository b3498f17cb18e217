package io.github.gongwen4j.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The names of a face in all the languages its maker wrote: family, full and PostScript names. */
final class NameTable {
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int HEADER = 6;
    private static final int RECORD = 12;
    private static final int ENGLISH = 0x409;

    private final Set<String> keys = new LinkedHashSet<>();
    private final Best family = new Best();
    private final Best typographicFamily = new Best();
    private final Best full = new Best();
    private final Best postScript = new Best();

    private NameTable() {}

    static NameTable read(ByteBuffer table) {
        NameTable names = new NameTable();
        int count = table.getShort(2) & 0xFFFF;
        int storage = table.getShort(4) & 0xFFFF;
        for (int i = 0; i < count && HEADER + (i + 1) * RECORD <= table.limit(); i++) {
            names.add(table, HEADER + i * RECORD, storage);
        }
        return names;
    }

    private void add(ByteBuffer table, int at, int storage) {
        int platform = table.getShort(at) & 0xFFFF;
        int encoding = table.getShort(at + 2) & 0xFFFF;
        int language = table.getShort(at + 4) & 0xFFFF;
        int id = table.getShort(at + 6) & 0xFFFF;
        int length = table.getShort(at + 8) & 0xFFFF;
        int start = storage + (table.getShort(at + 10) & 0xFFFF);
        Best best = best(id);
        Charset charset = charset(platform, encoding);
        if (best == null || charset == null || start + length > table.limit()) {
            return;
        }
        String name = new String(table.array(), table.arrayOffset() + start, length, charset).strip();
        if (!name.isEmpty()) {
            keys.add(key(name));
            best.offer(name, platform == 1 ? 1 : language == ENGLISH ? 2 : 0);
        }
    }

    private Best best(int id) {
        return switch (id) {
            case FAMILY -> family;
            case TYPOGRAPHIC_FAMILY -> typographicFamily;
            case FULL -> full;
            case POST_SCRIPT -> postScript;
            default -> null;
        };
    }

    private static Charset charset(int platform, int encoding) {
        return switch (platform) {
            case 0 -> StandardCharsets.UTF_16BE;
            case 1 -> encoding == 0 ? StandardCharsets.ISO_8859_1 : encoding == 25 ? known("GBK") : null;
            case 3 -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }

    private static Charset known(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** The form in which names are compared: without spaces, case or difference of full and half width. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u0000]+", "");
    }

    /** Every name, ready to be compared with {@link #key(String)}. */
    Set<String> keys() {
        return keys;
    }

    /** The family, in English for preference; empty when the font is nameless. */
    String family() {
        return typographicFamily.name.isEmpty() ? family.name : typographicFamily.name;
    }

    String fullName() {
        return full.name.isEmpty() ? family() : full.name;
    }

    /** The PostScript name, kept to the characters such a name may have. */
    String postScriptName() {
        String name =
                (postScript.name.isEmpty() ? fullName() : postScript.name).replaceAll("[^!-~]|[\\[\\](){}<>/%#]", "");
        return name.isEmpty() ? "Unnamed" : name;
    }

    /** The name in the language that suits best so far. */
    private static final class Best {
        private String name = "";
        private int rank = -1;

        void offer(String candidate, int candidateRank) {
            if (candidateRank > rank) {
                name = candidate;
                rank = candidateRank;
            }
        }
    }
}
