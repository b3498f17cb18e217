package io.github.gongwen4j.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes small CFF tables out of charstrings written in words. */
final class TinyCff {
    private static final List<String> OPERATORS = Arrays.asList(
            "?",
            "hstem",
            "?",
            "vstem",
            "vmoveto",
            "rlineto",
            "hlineto",
            "vlineto",
            "rrcurveto",
            "?",
            "callsubr",
            "return",
            "?",
            "?",
            "endchar",
            "?",
            "?",
            "?",
            "hstemhm",
            "hintmask",
            "cntrmask",
            "rmoveto",
            "hmoveto",
            "vstemhm",
            "rcurveline",
            "rlinecurve",
            "vvcurveto",
            "hhcurveto",
            "?",
            "callgsubr",
            "vhcurveto",
            "hvcurveto");
    private static final List<String> FLEXES = List.of("hflex", "flex", "hflex1", "flex1");
    /** Where everything after the top DICT is found by; a DICT of fixed size keeps it simple. */
    private static final int TOP_SIZE = 5 + 1 + 5 + 5 + 1;

    private final List<byte[]> charStrings = new ArrayList<>();
    private final List<byte[]> globals = new ArrayList<>();
    private final List<byte[]> locals = new ArrayList<>();

    /** Adds the next glyph; a number in brackets is a byte as it stands, as after hintmask. */
    TinyCff glyph(String program) {
        charStrings.add(assemble(program));
        return this;
    }

    TinyCff global(String program) {
        globals.add(assemble(program));
        return this;
    }

    TinyCff local(String program) {
        locals.add(assemble(program));
        return this;
    }

    private static byte[] assemble(String program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String word : program.split("\\s+")) {
            if (word.startsWith("[")) {
                out.write(Integer.parseInt(word.substring(1, word.length() - 1)));
            } else if (word.contains(".")) {
                out.write(255);
                writeInt(out, (int) Math.round(Double.parseDouble(word) * 65536));
            } else if (word.matches("-?\\d+")) {
                out.write(28);
                out.write(Integer.parseInt(word) >> 8);
                out.write(Integer.parseInt(word));
            } else if (FLEXES.contains(word)) {
                out.write(12);
                out.write(34 + FLEXES.indexOf(word));
            } else {
                out.write(OPERATORS.indexOf(word));
            }
        }
        return out.toByteArray();
    }

    byte[] bytes() {
        byte[] glyphs = index(charStrings);
        byte[] head = join(new byte[] {1, 0, 4, 4}, index(List.of("Tiny".getBytes(StandardCharsets.US_ASCII))));
        byte[] tail = join(index(List.of()), index(globals));
        int charStringsAt = head.length + 2 + 1 + 2 + TOP_SIZE + tail.length;
        byte[] own = {(byte) (139 + 2), 19};
        int ownAt = charStringsAt + glyphs.length;
        ByteArrayOutputStream top = new ByteArrayOutputStream();
        number(top, charStringsAt);
        top.write(17);
        number(top, own.length);
        number(top, ownAt);
        top.write(18);
        return join(head, index(List.of(top.toByteArray())), tail, glyphs, own, index(locals));
    }

    private static void number(ByteArrayOutputStream out, int value) {
        out.write(29);
        writeInt(out, value);
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }

    private static byte[] index(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(pieces.size() >> 8);
        out.write(pieces.size());
        if (pieces.isEmpty()) {
            return out.toByteArray();
        }
        boolean wide = pieces.size() > 1;
        out.write(wide ? 2 : 1);
        int at = 1;
        for (int i = 0; i <= pieces.size(); i++) {
            if (wide) {
                out.write(at >> 8);
            }
            out.write(at);
            at += i < pieces.size() ? pieces.get(i).length : 0;
        }
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
