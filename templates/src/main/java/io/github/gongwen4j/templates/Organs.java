package io.github.gongwen4j.templates;

/** The words for the two names of an organ. */
final class Organs {
    static final String NAME = "name";
    static final String SHORT = "short";

    private Organs() {}

    /** The word for what 全称 or 简称 says; any other word is itself. */
    static String word(String given) {
        return switch (given) {
            case "全称" -> NAME;
            case "简称" -> SHORT;
            default -> given;
        };
    }
}
