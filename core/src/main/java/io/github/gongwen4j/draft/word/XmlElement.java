package io.github.gongwen4j.draft.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of a part. Immutable.
 *
 * @param name its name as {@code w:p}
 * @param attributes names and values by turns
 * @param children the elements in it
 * @param text its own characters
 */
record XmlElement(String name, List<String> attributes, List<XmlElement> children, String text) {
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<String> attribute(String wanted) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(wanted)) {
                return Optional.of(attributes.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The value Word gives most of its marks. */
    Optional<String> val() {
        return attribute("w:val");
    }

    /** A value that is a number; of one with a fraction its whole part. */
    OptionalInt number(String wanted) {
        Optional<String> digits = attribute(wanted).filter(value -> value.matches("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?"));
        return digits.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits.get().replaceFirst("\\..*", "")));
    }

    /** Whether a mark of on and off is on. */
    boolean on() {
        return val().map(value -> !OFF.contains(value)).orElse(true);
    }

    Optional<XmlElement> child(String wanted) {
        for (XmlElement child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /** Whether there is such a mark in it, and it is on. */
    boolean marks(String wanted) {
        return child(wanted).filter(XmlElement::on).isPresent();
    }

    /** All elements below it, in the order of the file. */
    Stream<XmlElement> below() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    Stream<XmlElement> below(String wanted) {
        return below().filter(element -> element.is(wanted));
    }
}
