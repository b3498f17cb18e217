package io.github.gongwen4j.cli;

import java.util.Locale;

/** How far a batch is: a bar that is written over where a person watches, otherwise a line from time to time. */
final class BatchProgress {
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final int WIDTH = 24;
    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long BAR_EVERY = NANOS_A_SECOND / 10;
    private static final long LINE_EVERY = 10 * NANOS_A_SECOND;

    private final long total;
    private final Console console;
    private final long started = System.nanoTime();
    private long told = started;
    private long done;
    private long worked;

    BatchProgress(long total, Console console) {
        this.total = total;
        this.console = console;
    }

    /**
     * A row is done.
     *
     * @param work whether anything had to be made; what was there already tells nothing of the pace
     */
    void done(boolean work, long failed) {
        done++;
        worked += work ? 1 : 0;
        long now = System.nanoTime();
        if (now - told < (console.interactive() ? BAR_EVERY : LINE_EVERY)) {
            return;
        }
        told = now;
        if (console.interactive()) {
            console.err().print(CLEAR_LINE + bar() + " " + line(now, failed));
            console.err().flush();
        } else {
            console.err().println(line(now, failed));
        }
    }

    private String bar() {
        int full = (int) (WIDTH * done / Math.max(1, total));
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]";
    }

    private String line(long now, long failed) {
        double seconds = (now - started) / (double) NANOS_A_SECOND;
        double rate = done / seconds;
        // rows that were there already go by in no time: the pace of work is what the rest will go at
        double pace = worked > 0 ? worked / seconds : rate;
        long left = Math.round((total - done) / Math.max(pace, 1e-9));
        return console.messages()
                .text(
                        "batch.progress",
                        Long.toString(done),
                        Long.toString(total),
                        String.format(Locale.ROOT, "%.1f", rate),
                        time(left),
                        Long.toString(failed));
    }

    private static String time(long seconds) {
        return seconds < 60
                ? seconds + " s"
                : seconds < 3600
                        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                        : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A message is about to be printed where the bar stands. */
    void interrupt() {
        if (console.interactive()) {
            console.err().print(CLEAR_LINE);
        }
    }

    /** All are done. */
    void end() {
        interrupt();
    }
}
