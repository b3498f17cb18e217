package io.github.gongwen4j.templates.reissue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The persons a document names where there is no doubt: in fields of names, in columns of names, beside posts. Elsewhere a name without a post
 * is known by them.
 *
 * @param names their names
 */
record Persons(Set<String> names) {
    /** Nobody. */
    static final Persons NONE = new Persons(Set.of());

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private static final Pattern COLUMN =
            Pattern.compile("姓名|人员|领导|负责人|责任人|联系人|联络员|组长|主任|成员|主讲|讲解|评委|专家|教师|主持|带班|值班员|值守人");
    private static final Pattern CELL = Pattern.compile("\\p{IsHan}{2,4}(?:[、，,;；\\s]+\\p{IsHan}{2,4})*");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");

    static Persons in(List<Passage> passages, Tables tables) {
        Set<String> found = new TreeSet<>();
        for (Passage passage : passages) {
            if (passage.role() == FieldRole.NAME || ofColumn(passage, tables)) {
                NAME.matcher(passage.plain()).results().map(MatchResult::group).forEach(found::add);
            } else if (passage.role() == FieldRole.PROSE) {
                found.addAll(NameRule.besidePosts(passage.plain()));
            }
        }
        return new Persons(found);
    }

    /** How long the name is that begins here; 0 where none does. */
    int nameAt(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length >= SHORTEST; length--) {
            if (names.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether this is a cell of a column of names. */
    static boolean ofColumn(Passage passage, Tables tables) {
        return tables.cell(passage)
                .filter(cell -> !cell.ofHead() && CELL.matcher(cell.words()).matches())
                .flatMap(tables::head)
                .filter(head -> COLUMN.matcher(head).find())
                .isPresent();
    }
}
