package io.github.gongwen4j.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The map from codes back to characters, by which a reader copies and searches text. */
final class ToUnicode {
    /** No block of a CMap may have more entries. */
    private static final int MOST_ENTRIES = 100;

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /** The map for codes of which these stand for other characters, and all others for themselves. */
    static byte[] of(Map<Integer, Integer> others) {
        StringBuilder map = new StringBuilder(8192).append(HEAD);
        blocks(map, "bfrange", identity());
        List<String> pairs = new ArrayList<>();
        others.forEach((character, code) -> pairs.add(hex(code) + ' ' + utf16(character)));
        blocks(map, "bfchar", pairs);
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** One range for each first byte; surrogates and the private use area stand for nothing by themselves. */
    private static List<String> identity() {
        List<String> ranges = new ArrayList<>();
        for (int high = 0; high <= 0xFF; high++) {
            if (high < 0xD8 || high > 0xF8) {
                ranges.add(hex(high << 8) + ' ' + hex(high << 8 | 0xFF) + ' ' + hex(high << 8));
            }
        }
        return ranges;
    }

    private static void blocks(StringBuilder map, String kind, List<String> entries) {
        for (int from = 0; from < entries.size(); from += MOST_ENTRIES) {
            List<String> block = entries.subList(from, Math.min(from + MOST_ENTRIES, entries.size()));
            map.append(block.size()).append(" begin").append(kind).append('\n');
            block.forEach(entry -> map.append(entry).append('\n'));
            map.append("end").append(kind).append('\n');
        }
    }

    private static String hex(int code) {
        return String.format(Locale.ROOT, "<%04X>", code);
    }

    private static String utf16(int character) {
        StringBuilder hex = new StringBuilder("<");
        for (char unit : Character.toChars(character)) {
            hex.append(String.format(Locale.ROOT, "%04X", (int) unit));
        }
        return hex.append('>').toString();
    }
}
