package io.github.gongwen4j.templates.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files that any file system takes (文件名): no separators, control characters or names that Windows keeps for itself, not too long, no two
 * alike even where upper and lower case are one. The same names in the same order come out the same. For one thread.
 */
final class FileNames {
    /** The most bytes of a name before its extension; file systems take 255 with it. */
    static final int LONGEST = 200;

    private static final int ROOM_FOR_NUMBER = 12;
    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\／＼⁄∕⧸⧹⟋⟍∖﹨]+");
    private static final String REFUSED = "<>:\"|?*";
    private static final String INSTEAD = "＜＞：＂｜？＊";
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}.~-]+|[\\s\\p{Z}.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])(\\..*)?");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** A name for this wish that was not given before; {@code -2} and so on after one that was. */
    String next(String wish, String otherwise) {
        String safe = safe(wish);
        String base = safe.isEmpty() ? otherwise : safe;
        if (taken.add(folded(base))) {
            return base;
        }
        String shortened = cut(base, LONGEST - ROOM_FOR_NUMBER);
        String key = folded(shortened);
        int number = last.getOrDefault(key, 1);
        String name;
        do {
            number++;
            name = shortened + "-" + number;
        } while (!taken.add(folded(name)));
        last.put(key, number);
        return name;
    }

    /** The wish as a name; empty if nothing of it can stand in one. */
    static String safe(String wish) {
        StringBuilder text = new StringBuilder();
        for (String part : SEPARATORS.split(Normalizer.normalize(wish, Normalizer.Form.NFC))) {
            String kept = trimmed(kept(part));
            if (!kept.isEmpty()) {
                text.append(text.isEmpty() ? "" : "_").append(kept);
            }
        }
        String name = trimmed(cut(text.toString(), LONGEST));
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String trimmed(String text) {
        String trimmed = EDGES.matcher(text).replaceAll("");
        return trimmed.equals(text) ? text : trimmed(trimmed);
    }

    private static String kept(String part) {
        StringBuilder kept = new StringBuilder();
        part.codePoints().forEach(c -> {
            int refused = REFUSED.indexOf(c);
            if (refused >= 0) {
                kept.append(INSTEAD.charAt(refused));
            } else if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                kept.append(' ');
            } else if (visible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != TextEncoding.UNREADABLE;
        };
    }

    /** The beginning that takes at most so many bytes; no character is cut in two. */
    private static String cut(String text, int bytes) {
        int left = bytes;
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            left -= text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
