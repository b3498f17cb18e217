package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.ModelException;
import io.github.gongwen4j.time.ImpossibleDateException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes a value of the model from a node; what the model refuses becomes a problem at the node its path leads to. */
final class Making {
    private Making() {}

    static <T> Optional<T> make(Node node, Problems problems, Supplier<? extends T> maker) {
        return make(node, problems, maker, refused -> true);
    }

    /** The same for a node of which a part was not understood: what the node as a whole then lacks is no further fault. */
    static <T> Optional<T> makeOfRest(Node node, Problems problems, Supplier<? extends T> maker) {
        return make(node, problems, maker, refused -> !refused.path().isEmpty());
    }

    private static <T> Optional<T> make(
            Node node, Problems problems, Supplier<? extends T> maker, Predicate<ModelException> told) {
        try {
            return Optional.of(maker.get());
        } catch (ModelException refused) {
            if (told.test(refused)) {
                report(NodeSearch.find(node, refused.path()), refused.text(), problems);
            }
        } catch (ImpossibleDateException impossible) {
            report(node, new Bilingual(impossible.chinese(), impossible.english()), problems);
        }
        return Optional.empty();
    }

    private static void report(Node at, Bilingual text, Problems problems) {
        problems.add(at.place(), at.path(), ProblemKind.VALUE, text, Optional.empty());
    }
}
