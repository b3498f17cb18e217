package io.github.gongwen4j.templates;

import java.util.Optional;

/**
 * The way to a value: a parameter or a loop's variable, and a field of it.
 *
 * @param name the name, no label
 * @param field the field of a record by its name, {@code short} or {@code name} of an organ, {@code index} of a loop's variable
 */
record Reference(String name, Optional<String> field) {
    static final String INDEX = "index";

    @Override
    public String toString() {
        return name + field.map(inner -> "." + inner).orElse("");
    }
}
