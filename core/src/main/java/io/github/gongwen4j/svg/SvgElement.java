package io.github.gongwen4j.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of the file while it is read. */
final class SvgElement {
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<SvgElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    SvgElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    List<SvgElement> children() {
        return children;
    }

    StringBuilder text() {
        return text;
    }

    /** Its attributes by their local names; a reference is called {@code href} whatever its namespace. */
    Map<String, String> attributes() {
        return attributes;
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A fault at this element. */
    SvgException fault(String chinese, String english) {
        return SvgException.at(line, "<" + name + "> " + chinese, "<" + name + "> " + english);
    }

    /** A fault in the value of something at this element. */
    SvgException badValue(String what, String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return fault(
                "的 " + what + " 值“" + shown + "”无法识别", "has " + what + " \"" + shown + "\", which is not understood");
    }
}
