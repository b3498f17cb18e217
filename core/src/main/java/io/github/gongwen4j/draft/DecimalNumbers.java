package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of plans and standards, 1, 1.1 and 1.1.1. So amounts are written too: 1.1 is a number where the item before it is the first of its kind
 * or where it goes on after another, and a bare 1 only where such numbers stand below it.
 */
final class DecimalNumbers {
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,2}+(?:[.．][0-9]{1,2}+){1,3}+)[.．]?+[\\s　、]*+"
            + "(?![0-9%％万萬亿億元倍米吨噸月日号號折岁歲]|个|個|公[里斤顷頃]|平方|小[时時]|年(?!度))(?=.)");
    private static final Pattern BARE = Pattern.compile("([0-9]{1,2})\\s*(?![0-9年月日个個名次项項户戶人元时時分])(?=\\p{IsHan})");
    private static final int LONGEST_BARE = 24;

    private final List<DraftParagraph> paragraphs;
    private final BitSet bare;
    /** The number of the last item of each family, as far as it can be the beginning of a decimal number. */
    private final Map<Family, String> last = new EnumMap<>(Family.class);

    private DecimalNumbers(List<DraftParagraph> paragraphs, BitSet contents) {
        this.paragraphs = paragraphs;
        this.bare = bare(paragraphs, contents);
    }

    /** The paragraphs with the decimal numbers they begin with. */
    static List<DraftParagraph> read(List<DraftParagraph> paragraphs) {
        if (paragraphs.stream().noneMatch(each -> DECIMAL.matcher(each.text()).lookingAt())) {
            return paragraphs;
        }
        BitSet contents = ContentsLists.in(paragraphs);
        DecimalNumbers numbers = new DecimalNumbers(paragraphs, contents);
        List<DraftParagraph> read = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<MarkerAt> number = contents.get(i) ? Optional.empty() : numbers.number(i);
            read.add(number.map(paragraphs.get(i)::marked).orElse(paragraphs.get(i)));
        }
        return read;
    }

    private Optional<MarkerAt> number(int i) {
        String text = paragraphs.get(i).text();
        Optional<MarkerAt> other = paragraphs.get(i).marker();
        if (other.isPresent()) {
            keep(other.get().family(), Integer.toString(other.get().value()));
            return Optional.empty();
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.lookingAt()) {
            return decimal(decimal.group(1).replace('．', '.'), decimal.end());
        }
        Matcher number = BARE.matcher(text);
        return bare.get(i) && number.lookingAt() ? bare(number.group(1), number.end(1)) : Optional.empty();
    }

    private Optional<MarkerAt> decimal(String number, int end) {
        int dot = number.lastIndexOf('.');
        String above = number.substring(0, dot);
        int value = MarkerReader.digits(number.substring(dot + 1));
        Family family = Family.decimal(number.split("\\.").length);
        boolean goesOn = (above + "." + (value - 1)).equals(last.get(family));
        boolean below = value > 0 && last.values().contains(above);
        if (!goesOn && !below) {
            return Optional.empty();
        }
        keep(family, number);
        return Optional.of(new MarkerAt(family, Optional.empty(), value, 0, end, false));
    }

    private Optional<MarkerAt> bare(String number, int end) {
        keep(Family.DECIMAL_1, number);
        return Optional.of(
                new MarkerAt(Family.DECIMAL_1, Optional.empty(), MarkerReader.digits(number), 0, end, false));
    }

    /** Keeps a number and forgets the decimal numbers below it. */
    private void keep(Family family, String number) {
        last.put(family, number);
        last.keySet()
                .removeIf(other -> other.compareTo(family) > 0 && other.name().startsWith("DECIMAL"));
    }

    /** The paragraphs that begin with a bare number of a row 1, 2, 3 with decimal numbers below. */
    private static BitSet bare(List<DraftParagraph> paragraphs, BitSet contents) {
        List<Integer> row = new ArrayList<>();
        boolean divided = false;
        for (int i = contents.nextClearBit(0); i < paragraphs.size(); i = contents.nextClearBit(i + 1)) {
            String text = paragraphs.get(i).text();
            Matcher decimal = DECIMAL.matcher(text);
            if (decimal.lookingAt()) {
                divided |= decimal.group(1).startsWith(row.size() + ".")
                        || decimal.group(1).startsWith(row.size() + "．");
                continue;
            }
            Matcher number = BARE.matcher(text);
            if (text.length() <= LONGEST_BARE && number.lookingAt()) {
                int value = MarkerReader.digits(number.group(1));
                if (value == row.size() + 1) {
                    row.add(i);
                }
            }
        }
        BitSet bare = new BitSet();
        if (divided) {
            row.forEach(bare::set);
        }
        return bare;
    }
}
