package io.github.gongwen4j.draft;

import io.github.gongwen4j.draft.Candidate.Standing;
import io.github.gongwen4j.numbering.ChineseNumerals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the numbers that may be those of items. */
final class Candidates {
    /** Before a numeral, these make a word or a larger number with it: 第一, 统一, 唯一, 十二. */
    private static final String MAKES_A_WORD = "第统統专專逐唯万萬之同单單其合不任划劃归歸二三四五六七八九十百千零〇";

    private Candidates() {}

    /** The numbers of items in paragraphs, in order. */
    static List<Candidate> in(List<DraftParagraph> paragraphs, DraftLimits limits) {
        return ProvedNumbers.of(all(paragraphs, limits));
    }

    private static List<Candidate> all(List<DraftParagraph> paragraphs, DraftLimits limits) {
        List<Candidate> all = new ArrayList<>();
        BitSet lists = AttachmentLists.in(paragraphs);
        lists.or(ContentsLists.in(paragraphs));
        for (int i = lists.nextClearBit(0); i < paragraphs.size(); i = lists.nextClearBit(i + 1)) {
            DraftParagraph paragraph = paragraphs.get(i);
            int number = i;
            paragraph.marker().ifPresent(marker -> all.add(new Candidate(number, marker, Standing.OWN)));
            inline(paragraph, number, all);
            if (all.size() > limits.items()) {
                throw new DraftException(
                        "序号超过 " + limits.items() + " 个；请分成几个文件",
                        "there are more than " + limits.items() + " numbers; divide the draft into several files");
            }
        }
        return all;
    }

    private static void inline(DraftParagraph paragraph, int number, List<Candidate> all) {
        String text = paragraph.text();
        for (int at = paragraph.marker().map(MarkerAt::end).orElse(1); at < text.length(); at++) {
            if (!MarkerReader.mayBegin(text, at, false)) {
                continue;
            }
            boolean blank = isBlankBefore(paragraph, at);
            if (!blank && Character.isIdeographic(text.charAt(at - 1)) && !MarkerReader.mayBegin(text, at, true)) {
                continue;
            }
            Optional<MarkerAt> marker = MarkerReader.inside(text, at);
            if (marker.isEmpty()) {
                continue;
            }
            Optional<Standing> standing = standing(text, at, marker.get(), blank);
            if (standing.isPresent()) {
                all.add(new Candidate(number, marker.get(), standing.get()));
                at = marker.get().end() - 1;
            }
        }
    }

    /** What is before a number in the midst of a paragraph; empty where no item begins. */
    private static Optional<Standing> standing(String text, int at, MarkerAt marker, boolean blank) {
        Family family = marker.family();
        if (family == Family.CIRCLED
                || Sentences.endsBefore(text, at, false)
                || (family.followsComma() && Sentences.endsBefore(text, at, true))) {
            return Optional.of(Standing.SENTENCE);
        }
        if (!isWord(text, marker.end()) || !(family.followsHeading() || (family.followsComma() && blank))) {
            return Optional.empty();
        }
        if (blank) {
            return Optional.of(Standing.BLANK);
        }
        char before = text.charAt(at - 1);
        return (marker.value() == 1 || isCounted(text, marker))
                        && (Character.isIdeographic(before) || before == '）' || before == ')')
                        && MAKES_A_WORD.indexOf(before) < 0
                ? Optional.of(Standing.WORDS)
                : Optional.empty();
    }

    /** Whether words and then a blank stand before a place, be it that the blank was set aside. */
    private static boolean isBlankBefore(DraftParagraph paragraph, int at) {
        String text = paragraph.text();
        int i = at;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        boolean blank =
                i < at || paragraph.clean().sourceAt(at) > paragraph.clean().sourceAt(at - 1) + 1;
        return blank
                && i > 0
                && (Character.isIdeographic(text.charAt(i - 1)) || "）)”》".indexOf(text.charAt(i - 1)) >= 0);
    }

    /** Whether it is 二、 or 十一、, and not 一一、 */
    private static boolean isCounted(String text, MarkerAt marker) {
        return marker.family() == Family.CHINESE
                && text.startsWith(ChineseNumerals.format(marker.value()), marker.start());
    }

    private static boolean isWord(String text, int at) {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (Character.isIdeographic(text.charAt(i)) || "“《「".indexOf(text.charAt(i)) >= 0);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
