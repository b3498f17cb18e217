package io.github.gongwen4j.draft;

/** What the beginnings and ends of lines say of paragraphs, for drafts of any format. */
public final class LineEnds {
    private LineEnds() {}

    /** Whether a line begins with a number (序号), and so a paragraph of its own. */
    public static boolean numbered(String line) {
        return MarkerReader.atStart(line).isPresent();
    }

    /** Whether the last mark of a line is one that ends paragraphs: 。！？：, also before a closing quotation mark. */
    public static boolean endsParagraph(String line) {
        return Sentences.endsParagraph(line);
    }
}
