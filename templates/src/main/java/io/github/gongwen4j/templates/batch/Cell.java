package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.read.Place;

/** What stands in a cell of a table. */
record Cell(String text, Place place) {
    boolean blank() {
        return text.isBlank();
    }
}
