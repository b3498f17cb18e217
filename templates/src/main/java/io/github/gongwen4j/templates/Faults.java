package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Excerpt;
import io.github.gongwen4j.read.Nearest;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The faults that templates and data have in common, in both languages. */
final class Faults {
    private Faults() {}

    static void structure(Node at, Problems problems, String chinese, String english) {
        if (!(at instanceof Node.Broken)) {
            problems.add(at, ProblemKind.STRUCTURE, chinese, english);
        }
    }

    static void value(Node at, Problems problems, String chinese, String english) {
        problems.add(at, ProblemKind.VALUE, chinese, english);
    }

    /** Something else was expected here. */
    static void mismatch(Node at, Bilingual expected, Problems problems) {
        Bilingual found = found(at);
        structure(
                at,
                problems,
                "此处应为" + expected.chinese() + "，却" + found.chinese(),
                expected.english() + " is expected here, but " + found.english());
    }

    private static Bilingual found(Node at) {
        if (at instanceof Node.Scalar scalar) {
            String shown = Excerpt.of(scalar.text());
            return scalar.type() == Node.ScalarType.NULL
                    ? new Bilingual("没有填写", "nothing is given")
                    : new Bilingual("是“" + shown + "”", "\"" + shown + "\" was found");
        }
        return at instanceof Node.Sequence
                ? new Bilingual("是列表", "a list was found")
                : new Bilingual("是一组字段", "a mapping of fields was found");
    }

    /** The names in the script of the word, so that a list of names and labels is half as long. */
    private static Collection<String> alike(String word, Collection<String> known) {
        boolean latin = latin(word);
        List<String> same = known.stream().filter(name -> latin(name) == latin).toList();
        return same.isEmpty() ? known : same;
    }

    private static boolean latin(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    /** Nothing has this name; the nearest one that has. */
    static Optional<String> unknown(
            Place place,
            NodePath path,
            String word,
            Collection<String> known,
            Bilingual what,
            ProblemKind kind,
            Problems problems) {
        Optional<String> near = Nearest.of(word, known);
        String list = String.join(", ", alike(word, known));
        String shown = Excerpt.of(word);
        Bilingual text = new Bilingual(
                "没有名为 " + shown + " 的" + what.chinese()
                        + near.map(n -> "，是否应为 " + n + "？").orElse("；")
                        + (known.isEmpty() ? "这里不能有" + what.chinese() : "可用的有：" + list),
                "there is no " + what.english() + " " + shown
                        + near.map(n -> "; did you mean " + n + "?").orElse(".")
                        + (known.isEmpty() ? " There is none" : " Known: " + list));
        problems.add(place, path, kind, text, near);
        return near;
    }
}
