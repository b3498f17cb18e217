package io.github.gongwen4j.model;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. Threads that ask at once may make it more than once, which is the same value
 * each time.
 *
 * @param <T> what is made
 */
final class Lazily<T> {
    private final Supplier<T> maker;
    private volatile T made;

    Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
