package io.github.gongwen4j.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A DICT of a CFF table: operators with their numbers. Only whole numbers are kept; nothing else is needed here. */
final class CffDict {
    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBRS = 19;
    static final int CHAR_STRING_TYPE = 0x0C06;
    static final int FD_ARRAY = 0x0C24;
    static final int FD_SELECT = 0x0C25;

    private static final int ESCAPE = 12;
    private static final int REAL = 30;

    private final Map<Integer, List<Integer>> entries = new HashMap<>();

    CffDict(byte[] bytes) {
        List<Integer> operands = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at++] & 0xFF;
            if (first <= 21) {
                int operator = first == ESCAPE ? ESCAPE << 8 | (bytes[at++] & 0xFF) : first;
                entries.put(operator, operands);
                operands = new ArrayList<>();
            } else if (first == REAL) {
                at = afterReal(bytes, at);
                operands.add(0);
            } else {
                int more = first == 28 ? 2 : first == 29 ? 4 : first < 247 ? 0 : 1;
                operands.add(integer(bytes, first, at));
                at += more;
            }
        }
    }

    private static int integer(byte[] bytes, int first, int at) {
        if (first == 28) {
            return (short) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF));
        }
        if (first == 29) {
            return (bytes[at] & 0xFF) << 24
                    | (bytes[at + 1] & 0xFF) << 16
                    | (bytes[at + 2] & 0xFF) << 8
                    | (bytes[at + 3] & 0xFF);
        }
        if (first < 247) {
            return first - 139;
        }
        int low = bytes[at] & 0xFF;
        return first < 251 ? (first - 247) * 256 + low + 108 : -(first - 251) * 256 - low - 108;
    }

    /** A real number ends with the half-byte 15. */
    private static int afterReal(byte[] bytes, int from) {
        int at = from;
        while ((bytes[at] & 0x0F) != 0x0F && (bytes[at] & 0xF0) != 0xF0) {
            at++;
        }
        return at + 1;
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** The first number of an entry, or the given one. */
    int number(int operator, int otherwise) {
        return number(operator, 0, otherwise);
    }

    int number(int operator, int place, int otherwise) {
        List<Integer> operands = entries.getOrDefault(operator, List.of());
        return place < operands.size() ? operands.get(place) : otherwise;
    }
}
