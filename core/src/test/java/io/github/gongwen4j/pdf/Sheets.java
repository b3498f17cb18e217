package io.github.gongwen4j.pdf;

import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.layout.Bookmark;
import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.RuleLine;
import io.github.gongwen4j.layout.StructureElement;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.style.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets sheets by hand, a line at a time. */
final class Sheets {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double LEFT = 79.37;

    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<StructureElement> elements = new ArrayList<>();
    private List<PageItem> items = new ArrayList<>();
    private FlowInfo info = new FlowInfo("关于做好防汛准备工作的通知", "某某市水务局", "通知", "zh-CN");
    private double y = 120;
    private int lastId;

    /** The face, size, colour and weight of a line. */
    record Look(Face face, double size, double pitch, Color color, boolean bold) {
        static Look of(Face face, double size) {
            return new Look(face, size, 0, Color.BLACK, false);
        }

        Look pitch(double extra) {
            return new Look(face, size, extra, color, bold);
        }

        Look color(Color other) {
            return new Look(face, size, pitch, other, bold);
        }

        Look thick() {
            return new Look(face, size, pitch, color, true);
        }
    }

    int newId() {
        return ++lastId;
    }

    Sheets info(FlowInfo other) {
        info = other;
        return this;
    }

    StructureElement element(int id, StructureType type, StructureElement... children) {
        return new StructureElement(id, type, false, Optional.empty(), List.of(children));
    }

    Sheets structure(StructureElement element) {
        elements.add(element);
        return this;
    }

    /** An element of its own, a line for each text. */
    Sheets block(StructureType type, Look look, String... lines) {
        int id = newId();
        for (String line : lines) {
            line(new Tag.Content(id), look, LEFT, line);
        }
        return structure(element(id, type));
    }

    Sheets bookmark(int level, String text) {
        bookmarks.add(new Bookmark(level, text, pages.size(), y - 16));
        return this;
    }

    /** A line on a baseline of its own. */
    Sheets line(Tag tag, Look look, double x, String text) {
        run(tag, look, x, text, Optional.empty());
        y += 28.95;
        return this;
    }

    /** A run on the current baseline; returns where it ends. */
    double run(Tag tag, Look look, double x, String text, Optional<String> actual) {
        int[] characters = text.codePoints().toArray();
        double[] xs = new double[characters.length];
        double at = x;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = at;
            at += look.face().advance(characters[i]) * look.size() / 1000 + look.pitch();
        }
        items.add(new GlyphRun(
                Optional.of(look.face()), look.size(), look.color(), look.bold(), y, characters, xs, at, actual, tag));
        return at;
    }

    Sheets item(PageItem item) {
        items.add(item);
        return this;
    }

    Sheets rule(double thickness, Color color) {
        Tag tag = new Tag.Artifact(Tag.ArtifactKind.RULE);
        return item(new RuleLine(LEFT, y, LEFT + 442, y, thickness, color, tag));
    }

    Sheets down(double points) {
        y += points;
        return this;
    }

    Sheets endPage() {
        pages.add(new Page(WIDTH, HEIGHT, items));
        items = new ArrayList<>();
        y = 120;
        return this;
    }

    Pages pages() {
        if (!items.isEmpty()) {
            endPage();
        }
        StructureElement root =
                new StructureElement(0, StructureType.DOCUMENT, false, Optional.empty(), List.copyOf(elements));
        return new Pages(info, pages, bookmarks, root, List.of(), List.of());
    }
}
