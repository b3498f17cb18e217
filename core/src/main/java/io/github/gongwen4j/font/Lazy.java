package io.github.gongwen4j.font;

import java.util.function.Supplier;

/** A value worked out once, when it is first asked for, whichever thread asks. */
final class Lazy<T> {
    private Supplier<T> maker;
    private volatile T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                    maker = null;
                }
            }
        }
        return made;
    }
}
