package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years a document plans for (计划年度): those of its title, or else the one in which it was signed or delivered. Dates that name no year
 * are dates of the first of them.
 *
 * @param first the first year
 * @param last the last year, not before the first
 * @param titled whether the title says so; a document may well plan beyond the year in which it was signed
 */
public record PlanYears(int first, int last, boolean titled) {
    private static final String YEAR = "((?:19|20|21)\\d\\d|[一二][〇○零一二三四五六七八九]{3})";
    private static final Pattern SEVERAL = Pattern.compile(YEAR + "年?\\s*[—–―－~～至到-]+\\s*" + YEAR + "年");
    private static final Pattern ONE = Pattern.compile(YEAR + "年");
    private static final String FIGURES = "〇一二三四五六七八九";

    public PlanYears {
        if (last < first) {
            throw new IllegalArgumentException(
                    "计划年度的末年" + last + "早于首年" + first + " / The last year " + last + " is before the first, " + first);
        }
    }

    /** Years that a title names. */
    public PlanYears(int first, int last) {
        this(first, last, true);
    }

    /** The years of a document; empty where neither title nor day tells one. */
    public static Optional<PlanYears> of(Document document) {
        return inTitle(document.title().text())
                .or(() -> signed(document).map(year -> new PlanYears(year, year, false)));
    }

    /** Whether the year is one of them. */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    private static Optional<PlanYears> inTitle(String title) {
        Matcher several = SEVERAL.matcher(title);
        if (several.find() && year(several.group(1)) <= year(several.group(2))) {
            return Optional.of(new PlanYears(year(several.group(1)), year(several.group(2))));
        }
        Matcher one = ONE.matcher(title);
        return one.find() ? Optional.of(new PlanYears(year(one.group(1)), year(one.group(1)))) : Optional.empty();
    }

    private static int year(String figures) {
        if (Character.isDigit(figures.charAt(0))) {
            return Integer.parseInt(figures);
        }
        int year = 0;
        for (char figure : figures.replace('○', '〇').replace('零', '〇').toCharArray()) {
            year = year * 10 + FIGURES.indexOf(figure);
        }
        return year;
    }

    private static Optional<Integer> signed(Document document) {
        Optional<FuzzyDate> day = Optional.empty();
        if (document instanceof Speech speech) {
            day = speech.delivery().flatMap(Delivery::on);
        } else if (document instanceof PointsDocument points) {
            day = points.signature().flatMap(Signature::date);
        } else if (document instanceof Circular circular) {
            day = circular.signature().flatMap(Signature::date);
        } else if (document instanceof SeparateAttachment separate) {
            return signed(separate.main());
        }
        OptionalInt year = day.map(FuzzyDate::year).orElseGet(OptionalInt::empty);
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }
}
