package io.github.gongwen4j.time;

import java.util.Optional;

/** A month, day or quarter left blank (×月×日): it resolves to nothing until somebody fills it in. */
record BlankPart() implements Part {
    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        return Optional.empty();
    }
}
