package io.github.gongwen4j.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB as an ICC profile, version 2.1, made from the numbers of IEC 61966-2-1: what the colours of an archival
 * file mean. The same on every machine.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int POINTS = 256;

    private SrgbProfile() {}

    /** The profile. */
    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2-1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0xF351, 0x10000, 0x116CC));
        // the primaries, adapted to the white D50 of the profile connection space
        tags.put("rXYZ", xyz(0x6FA2, 0x38F5, 0x0390));
        tags.put("gXYZ", xyz(0x6299, 0xB785, 0x18DA));
        tags.put("bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return write(tags);
    }

    private static byte[] write(Map<String, byte[]> tags) {
        int start = HEADER + 4 + 12 * tags.size();
        int size = start
                + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        int at = start;
        byte[] before = null;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] data = tag.getValue();
            // the three channels share one curve
            if (data != before) {
                out.put(at, data);
                at += data.length;
            }
            out.put(ascii(tag.getKey())).putInt(at - data.length).putInt(data.length);
            before = data;
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(0, size).putInt(8, 0x02100000);
        out.put(12, ascii("mntrRGB XYZ "));
        // a date the format asks for: that of the standard's amendment
        short[] date = {2003, 1, 1, 0, 0, 0};
        for (int i = 0; i < date.length; i++) {
            out.putShort(24 + 2 * i, date[i]);
        }
        out.put(36, ascii("acsp"));
        out.putInt(68, 0xF6D6).putInt(72, 0x10000).putInt(76, 0xD32D);
    }

    private static byte[] description(String text) {
        ByteBuffer out = ByteBuffer.allocate(even(12 + text.length() + 1 + 78));
        return out.put(ascii("desc"))
                .putInt(8, text.length() + 1)
                .put(12, ascii(text))
                .array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(even(8 + text.length() + 1))
                .put(ascii("text"))
                .put(8, ascii(text))
                .array();
    }

    private static byte[] xyz(int x, int y, int z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(8, x)
                .putInt(12, y)
                .putInt(16, z)
                .array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * POINTS).put(ascii("curv")).putInt(8, POINTS);
        out.position(12);
        for (int i = 0; i < POINTS; i++) {
            double value = i / (POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(65535 * linear));
        }
        return out.array();
    }

    /** Every tag begins at a multiple of four bytes. */
    private static int even(int size) {
        return (size + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
