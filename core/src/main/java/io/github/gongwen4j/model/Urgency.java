package io.github.gongwen4j.model;

/** How urgent a document is (紧急程度), clause 7.2.3. */
public enum Urgency {
    /** 特急. */
    EXTRA_URGENT("特急"),
    /** 加急. */
    URGENT("加急");

    private final String text;

    Urgency(String text) {
        this.text = text;
    }

    /** As printed. */
    public String text() {
        return text;
    }
}
