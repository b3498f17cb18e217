package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raw lines in Markdown, and the words among tags of HTML. */
final class Html {
    private static final Pattern TAG = Pattern.compile("<!--.*?(?:-->|\\z)|<[/!?A-Za-z][^<>]*>", Pattern.DOTALL);

    private Html() {}

    /** The words between tags, line by line. */
    static List<Span> words(MarkdownSource source, Span block) {
        List<Span> words = new ArrayList<>();
        Matcher tag = TAG.matcher(source.text()).region(block.start(), block.end());
        int from = block.start();
        while (tag.find()) {
            words.addAll(lines(source, new Span(from, tag.start())));
            from = tag.end();
        }
        words.addAll(lines(source, new Span(from, Math.max(from, block.end()))));
        return words;
    }

    /** The lines of a block that hold something, without blanks at their edges. */
    static List<Span> lines(MarkdownSource source, Span block) {
        List<Span> lines = new ArrayList<>();
        int start = block.start();
        while (start < block.end()) {
            int feed = source.text().indexOf('\n', start);
            int end = feed < 0 || feed > block.end() ? block.end() : feed;
            Span line = trimmed(source.text(), start, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
