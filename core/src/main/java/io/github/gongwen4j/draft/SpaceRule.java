package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out single blanks within words, as 排 查, and beside full-width marks. Wider spacing is there on purpose (署名　　日期, 张　三), and so is a single
 * blank beside figures and letters (去年 3 月), before a date, between the names of a list, behind the
 * number of a chapter or article, and in a line with tabs.
 */
final class SpaceRule implements CleaningRule {
    private static final Pattern DATE =
            Pattern.compile("[0-9二一〇○零][0-9一二三四五六七八九〇○零xX×]{1,3}\\s?年|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日");
    private static final Pattern STRUCTURE =
            Pattern.compile("(?:第[一二三四五六七八九十百零〇0-9]{1,6}[篇章节節条條编編部款]|附\\s?件|[附表图圖][一二三四五六七八九十])");
    /** A short line has no sentence; what its blanks are for only its words tell. */
    private static final int SHORT = 30;

    @Override
    public RepairKind kind() {
        return RepairKind.SPACE;
    }

    @Override
    public List<Edit> edits(ParagraphText paragraph) {
        String text = paragraph.text();
        if (text.indexOf('\t') >= 0) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        boolean running = text.indexOf('。') >= 0 || (text.length() > SHORT && text.indexOf('，') >= 0);
        Tokens tokens = new Tokens(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isSingleBlank(text, i) && isStray(paragraph, i, running, tokens)) {
                edits.add(Edit.removal(i, i + 1));
            }
        }
        return edits;
    }

    private static boolean isSingleBlank(String text, int at) {
        return Tokens.isBlank(text.charAt(at)) && !isAnyBlank(text.charAt(at - 1)) && !isAnyBlank(text.charAt(at + 1));
    }

    private static boolean isStray(ParagraphText paragraph, int at, boolean running, Tokens tokens) {
        String text = paragraph.text();
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (opensDate(text, at + 1)) {
            return false;
        }
        if (Chinese.isMark(before) || Chinese.isMark(after)) {
            return Chinese.is(paragraph.wordBefore(at)) || Chinese.is(paragraph.wordAfter(at));
        }
        if (!Chinese.isHan(before) || !Chinese.isHan(after) || endsStructure(text, at)) {
            return false;
        }
        return tokens.spacedOut(at)
                || (OfficialWords.has(before, after) && !tokens.inList(at))
                || (running && !tokens.separatesNames(at));
    }

    private static boolean isAnyBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean opensDate(String text, int at) {
        return DATE.matcher(text).region(at, Math.min(text.length(), at + 8)).lookingAt();
    }

    private static boolean endsStructure(String text, int at) {
        return STRUCTURE.matcher(text).region(0, at).matches();
    }
}
