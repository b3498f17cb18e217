package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is not Chinese text and keeps its own marks: addresses of the web and of mail, paths of files, entities of HTML. */
final class Foreign {
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-zA-Z][a-zA-Z0-9+.-]{1,14}://[!#-;=?-~]{1,2000}+|www\\.[!#-;=?-~]{1,2000}+"
                    + "|[a-zA-Z0-9._%+-]{1,64}+@[a-zA-Z0-9.-]{1,255}+|[A-Za-z]:\\\\[!#-;=?-~]{0,500}+|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});");

    private Foreign() {}

    static BitSet in(String text) {
        BitSet foreign = new BitSet();
        if (!mayHold(text)) {
            return foreign;
        }
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            foreign.set(matcher.start(), endOf(text, matcher.start(), matcher.end()));
        }
        return foreign;
    }

    private static boolean mayHold(String text) {
        return text.contains("://")
                || text.contains("www.")
                || text.indexOf('@') >= 0
                || text.contains(":\\")
                || text.indexOf('&') >= 0;
    }

    /** An address does not end in the mark that ends a sentence, unless it is all there is. */
    private static int endOf(String text, int start, int end) {
        int i = end;
        while (i > start + 1 && text.charAt(start) != '&' && ",;:!?)".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
