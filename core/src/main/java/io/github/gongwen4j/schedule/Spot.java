package io.github.gongwen4j.schedule;

import io.github.gongwen4j.time.DateConventionChanges;
import io.github.gongwen4j.time.DateConventions;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in a document.
 *
 * @param path the path under which the input holds it, as {@code sections[1].intro[0].timeline}
 * @param heading the nearest heading above it; empty where none is
 * @param years the years of the document it stands in, which may be one within another
 * @param conventions how fuzzy dates are read there
 */
public record Spot(String path, String heading, Optional<PlanYears> years, DateConventions conventions) {
    public Spot {
        Objects.requireNonNull(path);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(years);
        Objects.requireNonNull(conventions);
    }

    Spot at(String further) {
        return new Spot(path + further, heading, years, conventions);
    }

    Spot under(String nearer) {
        return new Spot(path, nearer, years, conventions);
    }

    Spot reading(DateConventionChanges changes) {
        return new Spot(path, heading, years, changes.over(conventions));
    }
}
