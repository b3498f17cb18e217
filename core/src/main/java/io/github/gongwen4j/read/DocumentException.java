package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An input that is no document, no profile or no template: it carries every fault found, in the order of the file. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final int unlisted;

    /**
     * @param problems the faults, at least one
     * @param unlisted how many more there are
     */
    DocumentException(List<Problem> problems, int unlisted) {
        super(lines(problems.stream().map(Problem::toString), both(more(unlisted)), unlisted));
        this.problems = List.copyOf(problems);
        this.unlisted = unlisted;
    }

    /** The faults in the order of the file; at most 200, see {@link #unlisted()}. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many faults there are beyond those listed. */
    public int unlisted() {
        return unlisted;
    }

    /** All faults, one a line, for a reader of this locale. {@link #getMessage()} gives them in both languages. */
    public String message(Locale locale) {
        return lines(
                problems.stream().map(problem -> problem.in(locale)),
                more(unlisted).in(locale),
                unlisted);
    }

    private static String lines(Stream<String> listed, String rest, int unlisted) {
        return Stream.concat(listed, unlisted == 0 ? Stream.empty() : Stream.of(rest))
                .collect(Collectors.joining("\n"));
    }

    private static Bilingual more(int unlisted) {
        return new Bilingual("另有 " + unlisted + " 处问题未列出", unlisted + " more problems are not listed");
    }

    private static String both(Bilingual text) {
        return text.chinese() + " / " + text.english();
    }
}
