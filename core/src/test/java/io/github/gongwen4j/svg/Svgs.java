package io.github.gongwen4j.svg;

import java.nio.charset.StandardCharsets;

/** Drawings for tests. */
final class Svgs {
    private Svgs() {}

    /** A drawing of 100 × 100 with this in it, from its second line on. */
    static byte[] file(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='100'>\n"
                        + content + "\n</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static SvgDrawing drawing(String content) throws SvgException {
        return SvgDrawing.read(file(content));
    }
}
