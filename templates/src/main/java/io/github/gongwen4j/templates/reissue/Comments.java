package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.SourceScalar;
import io.github.gongwen4j.read.SourceScalars;
import io.github.gongwen4j.read.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The comments of a YAML source (注释): they stay as they are, and are flagged where they name the year that has moved. */
final class Comments {
    private static final Bilingual MESSAGE = new Bilingual(
            "注释中有原年份；注释不印出，未改动，请核对",
            "a comment names the old year; it is not printed and stays: see whether it still holds");

    private final String text;
    private final Setting setting;
    private final BitSet values = new BitSet();

    private Comments(ReissueSource source, Setting setting) {
        this.text = source.text();
        this.setting = setting;
        SourceScalars.of(text, source.format(), source.name()).forEach(this::take);
    }

    static List<Flag> of(ReissueSource source, Setting setting) {
        return source.format() == Format.YAML ? new Comments(source, setting).flags() : List.of();
    }

    /** A value may hold the sign that begins a comment elsewhere. */
    private void take(SourceScalar scalar) {
        int end = scalar.value().stripTrailing().length();
        int start = scalar.value().length() - scalar.value().stripLeading().length();
        if (start < end) {
            Optional<SourceSpan> span = scalar.span(start, end);
            span.ifPresent(found -> values.set(found.start(), found.end()));
        }
    }

    private List<Flag> flags() {
        List<Flag> found = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int comment = commentIn(start, end);
            if (comment < end) {
                look(line, start, comment, end, found);
            }
            start = end + 1;
        }
        return found;
    }

    private int commentIn(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean apart = i == start || Character.isWhitespace(text.charAt(i - 1));
            if (text.charAt(i) == '#' && apart && !values.get(i)) {
                return i;
            }
        }
        return end;
    }

    private void look(int line, int start, int comment, int end, List<Flag> found) {
        String words = text.substring(comment, end);
        for (YearMention mention : YearScanner.scan(Written.plain(words), setting.from())) {
            if (mention.year().value() == setting.from()) {
                String said = words.substring(mention.start(), mention.end());
                int column = text.codePointCount(start, comment + mention.start()) + 1;
                found.add(new Flag("#", line, column, said, FlagRule.COMMENT, MESSAGE, Optional.empty()));
            }
        }
    }
}
