package io.github.gongwen4j.cli;

/** What the command ends with. Scripts rely on the numbers. */
enum ExitCode {
    /** Done. */
    DONE(0),
    /** The input has errors or findings. */
    FINDINGS(1),
    /** The command line is wrong. */
    USAGE(2),
    /** A file cannot be read or written. */
    IO(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The graver of both. */
    ExitCode and(ExitCode other) {
        return number >= other.number ? this : other;
    }
}
