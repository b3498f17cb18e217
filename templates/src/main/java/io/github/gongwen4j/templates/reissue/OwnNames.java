package io.github.gongwen4j.templates.reissue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a document calls itself: its title, the titles of what it issues and of its attachments, its number.
 *
 * @param names the titles, without breaks
 * @param number its document number
 */
record OwnNames(Set<String> names, Optional<String> number) {
    private static final Pattern ISSUED = Pattern.compile("(?:印发|发布|公布)《");

    static OwnNames in(List<Passage> passages) {
        Set<String> names = new TreeSet<>();
        for (Passage passage : passages) {
            if (passage.role() == FieldRole.TITLE) {
                names.add(passage.joined());
                names.addAll(issued(passage.joined()));
            }
        }
        Optional<String> number = passages.stream()
                .filter(passage -> passage.role() == FieldRole.NUMBER)
                .map(Passage::text)
                .findFirst();
        return new OwnNames(names, number);
    }

    /** Whether one of its titles has these words. */
    boolean hold(String words) {
        String joined = words.replaceAll("\\s+", "");
        return names.stream().anyMatch(name -> name.contains(joined));
    }

    /** 关于印发《…》的通知: what is issued belongs to the document, wherever it is bound. */
    private static List<String> issued(String title) {
        Matcher issues = ISSUED.matcher(title);
        return Quotation.in(title).stream()
                .filter(quotation -> issues.reset()
                        .region(0, Math.min(title.length(), quotation.start() + 1))
                        .find())
                .map(quotation -> quotation.words(title))
                .toList();
    }
}
