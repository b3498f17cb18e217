package io.github.gongwen4j.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds what normalised words mean. Words it does not know mean nothing: it never fails. */
final class MeaningParser {
    /** No date is longer; what is longer is a sentence. */
    private static final int LONGEST = 60;

    private static final Pattern REPEATS =
            Pattern.compile("每|逐[日周月季年]|按[日周月季年]|[日周月季年]度?评$|[一二三四两0-9]{1,2}[日周天月季年]度?[一二三四两0-9]{1,2}[次评]");
    private static final List<String> LEADS = List.of("计划于", "拟于", "预计", "大约", "约", "于", "在");
    private static final List<String> OPENERS = List.of("从", "自");
    private static final List<String> UNTIL = List.of("截至", "截止到", "截止", "直到", "至", "到");
    private static final List<Tail> TAILS = List.of(
            new Tail(List.of("前后", "左右"), moment -> new Meaning.At(moment.around())),
            new Tail(List.of("以前", "之前", "前夕", "前"), moment -> new Meaning.Until(moment.before())),
            new Tail(List.of("以后", "之后", "后"), moment -> new Meaning.Since(moment.after())),
            new Tail(List.of("开始", "以来", "起"), Meaning.Since::new),
            new Tail(List.of("为止", "止"), Meaning.Until::new),
            new Tail(List.of("期间"), MeaningParser::during),
            new Tail(List.of("以内", "之内", "内", "当天", "当日", ""), Meaning.At::new));

    /** What may follow a moment, and what it makes of it. */
    private record Tail(List<String> words, Function<Moment, Meaning> meaning) {}

    private MeaningParser() {}

    /** How long 春节期间 lasts is decided anew every year; a month or a quarter lasts as long as it does. */
    private static Meaning during(Moment moment) {
        return moment.part().nature() == Nature.FESTIVAL ? new Meaning.Words(false) : new Meaning.At(moment);
    }

    static Meaning parse(String plain) {
        if (plain.length() > LONGEST || REPEATS.matcher(plain).find()) {
            return new Meaning.Words(plain.length() <= LONGEST);
        }
        Cursor cursor = new Cursor(plain);
        cursor.takes(LEADS);
        return SpanParser.read(cursor)
                .or(() -> ListParser.read(cursor))
                .or(() -> until(cursor))
                .or(() -> since(cursor))
                .or(() -> single(cursor))
                .orElse(new Meaning.Words(false));
    }

    /** 至4月底, 到“七一”前. */
    private static Optional<Meaning> until(Cursor cursor) {
        return cursor.attempt(() -> cursor.takeAny(UNTIL)
                .flatMap(word -> single(cursor))
                .map(meaning -> meaning instanceof Meaning.At at ? new Meaning.Until(at.moment()) : meaning)
                .filter(meaning -> meaning instanceof Meaning.Until));
    }

    /** 从4月开始, 从“七一”后. */
    private static Optional<Meaning> since(Cursor cursor) {
        return cursor.attempt(() -> cursor.takeAny(OPENERS)
                .flatMap(word -> single(cursor))
                .map(meaning -> meaning instanceof Meaning.At at ? new Meaning.Since(at.moment()) : meaning)
                .filter(meaning -> meaning instanceof Meaning.Since));
    }

    /** One moment with its tail, and nothing after it. */
    private static Optional<Meaning> single(Cursor cursor) {
        return cursor.attempt(() -> MomentParser.read(cursor).flatMap(moment -> tail(cursor, moment)));
    }

    private static Optional<Meaning> tail(Cursor cursor, Moment moment) {
        Tail tail = TAILS.stream()
                .filter(each -> cursor.takes(each.words()))
                .findFirst()
                .orElseThrow();
        return cursor.atEnd() ? Optional.of(tail.meaning().apply(moment)) : Optional.empty();
    }
}
