package io.github.gongwen4j.layout;

/**
 * What drawing needs in one document.
 *
 * @param glyphs draws lines of text
 * @param findings takes down what comes to light
 */
record Drawing(GlyphWriter glyphs, Findings findings) {
    static Drawing start() {
        Findings findings = new Findings();
        return new Drawing(new GlyphWriter(findings), findings);
    }
}
