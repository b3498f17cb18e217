package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds pinyin readings in brackets behind a character, as in 創(chuàng): always a syllable with the mark of its tone. */
final class Glosses {
    private static final String MARKED = "āáǎăàēéěĕèīíǐĭìōóǒŏòūúǔŭùǖǘǚǜńňǹḿ";
    private static final Pattern GLOSS =
            Pattern.compile("(?<=[\\p{IsHan}A-Za-z])[(（][a-zɡüêɑ]{0,4}[" + MARKED + "][a-zɡüêɑ]{0,4}[)）]");

    private Glosses() {}

    /** A line without its glosses: the stretches before, between and behind them, none of them empty. */
    static List<Span> without(String text, Span line) {
        Matcher matcher = GLOSS.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        List<Span> kept = new ArrayList<>();
        int from = line.start();
        while (matcher.find()) {
            if (matcher.start() > from) {
                kept.add(new Span(from, matcher.start()));
            }
            from = matcher.end();
        }
        if (from < line.end()) {
            kept.add(new Span(from, line.end()));
        }
        return kept;
    }
}
