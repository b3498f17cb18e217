package io.github.gongwen4j.cli;

import java.nio.file.Path;

/** One line that tells how far many documents are; nothing for a single one, nothing where nobody watches. */
final class Progress {
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final int total;
    private final Console console;
    private final boolean shown;
    private final long started = System.nanoTime();
    private int begun;

    Progress(int total, Console console) {
        this.total = total;
        this.console = console;
        this.shown = total > 1 && console.interactive();
    }

    /** The next document begins. */
    void begin(Path input) {
        begun++;
        if (shown) {
            String line = console.messages().text("progress", begun, total, input.getFileName(), secondsLeft());
            console.err().print(CLEAR_LINE + line);
            console.err().flush();
        }
    }

    /** A message is about to be printed where the line stands. */
    void interrupt() {
        if (shown) {
            console.err().print(CLEAR_LINE);
        }
    }

    /** All are done. */
    void end() {
        interrupt();
        if (total > 1) {
            console.say("render.done", total);
        }
    }

    private long secondsLeft() {
        int done = begun - 1;
        if (done == 0) {
            return 0;
        }
        return (System.nanoTime() - started) / done * (total - done) / NANOS_A_SECOND;
    }
}
