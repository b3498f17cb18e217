package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the page numbers that a text taken from pages has among its lines. A sentence goes on over them. */
final class PageNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "[-—–－―]{1,2}\\s*[0-9０-９]{1,3}\\s*[-—–－―]{1,2}|第\\s*[0-9]{1,3}\\s*[页頁](?:[，,/\\s]*共\\s*[0-9]{1,3}\\s*[页頁])?"
                    + "|第PAGE[0-9]*[页頁]共NUMPAGES[0-9]*[页頁]");
    private static final int LONGEST = 30;

    private PageNumbers() {}

    /** The numbers of the lines that hold nothing else. */
    static BitSet in(String text, List<SourceLine> lines) {
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Span content = lines.get(i).content();
            found.set(
                    i,
                    content.length() > 0
                            && content.length() <= LONGEST
                            && NUMBER.matcher(content.of(text)).matches());
        }
        return found;
    }
}
