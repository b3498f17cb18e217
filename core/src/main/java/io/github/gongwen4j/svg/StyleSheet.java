package io.github.gongwen4j.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets of a file (CSS), as drawing programs write them: rules for classes, names of elements and ids. */
final class StyleSheet {
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR = Pattern.compile("([A-Za-z]+|\\*)?(\\.[\\w-]+|#[\\w-]+)?");
    private static final int MOST_RULES = 2_000;

    private final List<Rule> rules = new ArrayList<>();

    /** A rule for elements of this name, with this class or id. */
    private record Rule(String name, String mark, Map<String, String> declarations) {
        int weight() {
            return (mark.startsWith("#") ? 100 : mark.isEmpty() ? 0 : 10) + (name.isEmpty() ? 0 : 1);
        }

        boolean isFor(SvgElement element, Set<String> marks) {
            return (name.isEmpty() || name.equals(element.name())) && (mark.isEmpty() || marks.contains(mark));
        }
    }

    /** Takes in the rules of an element {@code style}. */
    void add(SvgElement style) throws SvgException {
        String text = style.text().toString().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("<!--|-->", "");
        if (text.contains("@")) {
            throw style.fault("的样式表不能有 @ 规则", "may have no rules that begin with @");
        }
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            for (String selector : rule.group(1).split(",")) {
                add(selector.strip(), declarations(rule.group(2)), style);
            }
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
    }

    private void add(String selector, Map<String, String> declarations, SvgElement style) throws SvgException {
        Matcher parts = SELECTOR.matcher(selector);
        if (selector.isEmpty() || !parts.matches() || rules.size() >= MOST_RULES) {
            throw style.badValue("selector", selector);
        }
        String name = parts.group(1) == null || parts.group(1).equals("*") ? "" : parts.group(1);
        rules.add(new Rule(name, parts.group(2) == null ? "" : parts.group(2), declarations));
    }

    /** What is said about an element: by attributes, over that by rules, over these by its own style. */
    Map<String, String> of(SvgElement element) {
        Map<String, String> said = new LinkedHashMap<>(element.attributes());
        Set<String> marks = marks(element);
        for (Rule rule : rules) {
            if (rule.isFor(element, marks)) {
                said.putAll(rule.declarations());
            }
        }
        element.attribute("style").ifPresent(style -> said.putAll(declarations(style)));
        return said;
    }

    /** The classes and the id of an element as rules write them. */
    private static Set<String> marks(SvgElement element) {
        Set<String> marks = new HashSet<>();
        for (String name : element.attribute("class").orElse("").split("\\s+")) {
            marks.add("." + name);
        }
        element.attribute("id").ifPresent(id -> marks.add("#" + id));
        return marks;
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replaceAll("!\\s*important", "");
                declarations.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return declarations;
    }
}
