package io.github.gongwen4j.cli;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file: none longer than 75 octets (RFC 5545, 3.1), no character cut in two. The library counts characters, of which a
 * Chinese one is three octets.
 */
final class IcsLines {
    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private IcsLines() {}

    static String folded(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.replaceAll("\r?\n[ \t]", "").split("\r?\n")) {
            int octets = 0;
            for (int i = 0; i < line.length(); ) {
                String character = Character.toString(line.codePointAt(i));
                int size = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST) {
                    out.append(BREAK).append(' ');
                    octets = 1;
                }
                out.append(character);
                octets += size;
                i += character.length();
            }
            out.append(BREAK);
        }
        return out.toString();
    }
}
