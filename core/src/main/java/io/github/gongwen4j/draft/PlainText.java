package io.github.gongwen4j.draft;

/** Plain text to a manuscript. */
final class PlainText {
    private PlainText() {}

    static Manuscript manuscript(DecodedText source, DraftOptions options) {
        Paragraphs made = Paragraphs.of(source.text(), SourceLine.split(source.text(), options.limits()), options);
        return Manuscript.of(source, made.paragraphs(), made.removed());
    }
}
