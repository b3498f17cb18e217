package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.IssueNumber;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The year a document is of (文稿年度), and the years in its texts. */
public final class DocumentYear {
    private DocumentYear() {}

    /** The year of its title, else of its number, else of its date; of several in a title the last. */
    public static OptionalInt of(Document document) {
        return Stream.of(
                        Optional.of(document.title().text()),
                        number(document),
                        date(document).map(FuzzyDate::words))
                .flatMap(Optional::stream)
                .map(words -> YearScanner.scan(Written.plain(words), 2000))
                .filter(mentions -> !mentions.isEmpty())
                .map(mentions -> mentions.get(mentions.size() - 1).year().value())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Optional<String> number(Document document) {
        return document instanceof Circular circular
                ? circular.header().flatMap(Header::number).map(IssueNumber::text)
                : Optional.empty();
    }

    private static Optional<FuzzyDate> date(Document document) {
        if (document instanceof Speech speech) {
            return speech.delivery().flatMap(Delivery::on);
        }
        if (document instanceof PointsDocument points) {
            return points.signature().flatMap(Signature::date);
        }
        return document instanceof Circular circular ? circular.signature().flatMap(Signature::date) : Optional.empty();
    }

    /**
     * The years of a text, with where they are written.
     *
     * @param text any text
     * @param year the year of its document, by which years in two figures are completed
     */
    public static List<YearPlace> in(String text, int year) {
        return YearScanner.scan(Written.plain(text), year).stream()
                .flatMap(mention -> Stream.concat(Stream.of(mention.year()), mention.second().stream()))
                .map(part -> new YearPlace(part.start(), part.end(), part.value()))
                .sorted(Comparator.comparingInt(YearPlace::start))
                .toList();
    }
}
