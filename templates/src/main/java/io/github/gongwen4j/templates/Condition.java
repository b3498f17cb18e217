package io.github.gongwen4j.templates;

import java.util.List;
import java.util.Optional;

/**
 * When a piece of a template stands in the document.
 *
 * @param tests all of which must hold
 * @param inverted whether it stands when they do not
 */
record Condition(List<Test> tests, boolean inverted) {
    Condition {
        tests = List.copyOf(tests);
    }

    /**
     * Whether a value is there: it was given, a flag is yes, a list has items.
     *
     * @param equal the text that the value must be, where it is asked for
     */
    record Test(Reference value, Optional<String> equal) {}

    /** What is known to be there where it holds. */
    List<Reference> implied() {
        return inverted ? List.of() : tests.stream().map(Test::value).toList();
    }

    boolean holds(Bindings bindings) {
        return tests.stream().allMatch(test -> holds(test, bindings)) != inverted;
    }

    private static boolean holds(Test test, Bindings bindings) {
        return bindings.find(test.value())
                .filter(value -> test.equal()
                        .map(text -> SlotFormat.plain(value).equals(text))
                        .orElseGet(() -> given(value)))
                .isPresent();
    }

    private static boolean given(Bound value) {
        if (value instanceof Bound.Flag flag) {
            return flag.yes();
        }
        return !(value instanceof Bound.Items items) || !items.items().isEmpty();
    }
}
