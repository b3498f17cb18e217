package io.github.gongwen4j.templates;

/** A text that a regular expression may look at only so often: an expression made to run for ever ends. */
final class PatientText implements CharSequence {
    private static final int MOST_LOOKS = 1_000_000;

    private final String text;
    private int looks;

    PatientText(String text) {
        this.text = text;
    }

    /** The expression has looked too often. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMuchException() {
            super("too many looks", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) {
            throw new TooMuchException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
