package io.github.gongwen4j.templates;

import java.util.Optional;

/** A piece of a text in a template. */
sealed interface Part {
    /** Text that stands for itself. */
    record Literal(String text) implements Part {}

    /** A place for a value. */
    record Slot(Reference value, Optional<SlotFormat> format) implements Part {}
}
