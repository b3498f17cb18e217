package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.PageGeometry;
import java.util.Optional;

/**
 * Where pages take another shape. It stands on no page.
 *
 * @param page the shape
 */
record TurnStrip(PageGeometry page) implements Strip {
    @Override
    public double before() {
        return 0;
    }

    @Override
    public double height() {
        return 0;
    }

    @Override
    public boolean beginsPage() {
        return true;
    }

    @Override
    public Optional<PageGeometry> turnsTo() {
        return Optional.of(page);
    }

    @Override
    public void draw(Sheet sheet, Placement at) {
        // Nothing is seen of it.
    }
}
