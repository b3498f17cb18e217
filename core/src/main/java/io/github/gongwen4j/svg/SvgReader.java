package io.github.gongwen4j.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the elements of a file, one after the other. */
final class SvgReader {
    private static final Set<String> GROUPS = Set.of("svg", "g", "a", "symbol");

    /** What is drawn only where another element asks for it, or never. */
    private static final Set<String> SILENT = Set.of(
            "title",
            "desc",
            "metadata",
            "defs",
            "style",
            "clipPath",
            "symbol",
            "linearGradient",
            "radialGradient",
            "pattern",
            "mask",
            "filter",
            "marker",
            "view",
            "color-profile");

    /** What references may come to: a few lines could otherwise ask for more shapes than there are atoms. */
    private static final int MOST_SHAPES = 20_000;

    private static final int MOST_SEGMENTS = 400_000;
    private static final int MOST_VISITS = 200_000;
    private static final int DEEPEST_USE = 16;

    private final SvgElement root;
    private final Map<String, SvgElement> named = new HashMap<>();
    private final StyleSheet sheet = new StyleSheet();
    private final List<SvgShape> shapes = new ArrayList<>();
    private Outlines outlines;
    private int segments;
    private int visits;

    SvgReader(SvgElement root) {
        this.root = root;
    }

    /** Where something is drawn. */
    private record Place(AffineTransform transform, Look look, double opacity, List<SvgOutline> clips) {}

    SvgDrawing read() throws SvgException {
        collect(root);
        Optional<ViewBox> view = ViewBox.of(root);
        double width = size("width", view.map(ViewBox::width));
        double height = size("height", view.map(ViewBox::height));
        double across = view.map(ViewBox::width).orElse(width);
        double down = view.map(ViewBox::height).orElse(height);
        outlines = new Outlines(across, down);
        Look plain = Look.plain(root, Math.hypot(across, down) / Math.sqrt(2));
        AffineTransform transform = view.map(box -> box.into(width, height)).orElseGet(AffineTransform::new);
        draw(root, new Place(transform, plain, 1, List.of()), 0);
        return new SvgDrawing(width, height, shapes);
    }

    private double size(String attribute, Optional<Double> view) throws SvgException {
        Optional<String> text =
                root.attribute(attribute).filter(value -> !value.equals("auto") && !value.endsWith("%"));
        if (text.isEmpty()) {
            return view.orElseThrow(() -> root.fault(
                    "没有 " + attribute + " 和 viewBox，不知道图有多大",
                    "has neither " + attribute + " nor viewBox: its size is not known"));
        }
        return SvgLength.of(text.get(), 0)
                .filter(value -> value > 0 && value <= 100_000)
                .orElseThrow(() -> root.badValue(attribute, text.get()));
    }

    /** Refuses what may not be in a file, drawn or not, and takes down ids and style sheets. */
    private void collect(SvgElement element) throws SvgException {
        SafeElements.require(element);
        if (element.name().equals("style")) {
            sheet.add(element);
        }
        element.attribute("id").ifPresent(id -> named.putIfAbsent(id, element));
        for (SvgElement child : element.children()) {
            collect(child);
        }
    }

    private void draw(SvgElement element, Place around, int depth) throws SvgException {
        if (++visits > MOST_VISITS) {
            throw tooMuch(element);
        }
        Look look = around.look().within(element, sheet);
        if (look.isHidden()) {
            return;
        }
        AffineTransform transform = new AffineTransform(around.transform());
        transform.concatenate(element == root ? new AffineTransform() : Transforms.of(element));
        double opacity = look.opacity();
        Place here = new Place(transform, look, around.opacity() * opacity, clips(element, look, transform, around));
        if (GROUPS.contains(element.name())) {
            drawGroup(element, here, opacity < 1, depth);
        } else if (element.name().equals("use")) {
            use(element, here, depth);
        } else if (element.name().equals("switch")) {
            for (SvgElement child : element.children()) {
                if (GROUPS.contains(child.name())
                        && child.attribute("requiredExtensions").isEmpty()) {
                    draw(child, here, depth);
                    return;
                }
            }
        } else {
            drawShape(element, here, opacity < 1);
        }
    }

    /** The shapes of a group; several that let shine through as one what lies under them are more than can be drawn. */
    private void drawGroup(SvgElement group, Place here, boolean translucent, int depth) throws SvgException {
        int before = shapes.size();
        for (SvgElement child : group.children()) {
            if (!SILENT.contains(child.name()) && !child.name().startsWith("other:")) {
                draw(child, here, depth);
            }
        }
        requireOne(group, translucent, shapes.size() - before);
    }

    private static void requireOne(SvgElement element, boolean translucent, int drawn) throws SvgException {
        if (translucent && drawn > 1) {
            throw element.fault(
                    "的 opacity 作用于多个重叠的图形，无法照样画出；请改用 fill-opacity",
                    "has an opacity for several shapes at once, which is not drawn; use fill-opacity");
        }
    }

    private void use(SvgElement use, Place here, int depth) throws SvgException {
        String id = use.attribute("href").orElse("").replaceFirst("^#", "");
        SvgElement target = named.get(id);
        if (target == null || depth >= DEEPEST_USE) {
            throw use.badValue("href", use.attribute("href").orElse(""));
        }
        AffineTransform moved = new AffineTransform(here.transform());
        moved.translate(Outlines.length(use, "x", 0), Outlines.length(use, "y", 0));
        Optional<ViewBox> view = target.name().equals("symbol") ? ViewBox.of(target) : Optional.empty();
        if (view.isPresent()) {
            double width = Outlines.length(use, "width", 0);
            double height = Outlines.length(use, "height", 0);
            moved.concatenate(view.get()
                    .into(
                            width > 0 ? width : view.get().width(),
                            height > 0 ? height : view.get().height()));
        }
        draw(target, new Place(moved, here.look(), here.opacity(), here.clips()), depth + 1);
    }

    private void drawShape(SvgElement element, Place here, boolean translucent) throws SvgException {
        Optional<Path2D> outline = outlines.of(element);
        if (outline.isEmpty() || !here.look().isVisible()) {
            return;
        }
        int before = shapes.size();
        Optional<SvgInk> fill = here.look().fill(here.opacity());
        if (fill.isPresent()) {
            Path2D placed = placed(outline.get(), here.transform(), element);
            add(new SvgOutline(placed, here.look().evenOdd("fill-rule")), fill.get(), Optional.empty(), here);
        }
        Optional<SvgInk> stroke = here.look().stroke(here.opacity());
        Optional<SvgPen> pen = here.look().pen();
        if (stroke.isPresent() && pen.isPresent()) {
            Strokes.Drawn drawn = Strokes.of(outline.get(), pen.get(), here.transform());
            Path2D placed = placed(drawn.path(), new AffineTransform(), element);
            add(new SvgOutline(placed, false), stroke.get(), drawn.pen(), here);
        }
        requireOne(element, translucent, shapes.size() - before);
    }

    private void add(SvgOutline outline, SvgInk ink, Optional<SvgPen> pen, Place here) {
        shapes.add(new SvgShape(outline, ink, pen, here.clips()));
    }

    private Path2D placed(Path2D path, AffineTransform transform, SvgElement element) throws SvgException {
        Path2D placed = new Path2D.Double(path, transform);
        for (PathIterator it = placed.getPathIterator(null); !it.isDone(); it.next()) {
            segments++;
        }
        if (segments > MOST_SEGMENTS || shapes.size() >= MOST_SHAPES) {
            throw tooMuch(element);
        }
        return placed;
    }

    private static SvgException tooMuch(SvgElement element) {
        return element.fault("画到这里图形过多；请简化", "is one shape too many; simplify the drawing");
    }

    /** The clips around an element, and its own: the shapes of an element {@code clipPath} taken together. */
    private List<SvgOutline> clips(SvgElement element, Look look, AffineTransform transform, Place around)
            throws SvgException {
        Optional<String> id = look.clip();
        if (id.isEmpty()) {
            return around.clips();
        }
        SvgElement clip = named.get(id.get());
        boolean known = clip != null && clip.name().equals("clipPath");
        if (!known || clip.attribute("clipPathUnits").orElse("").equals("objectBoundingBox")) {
            throw element.badValue("clip-path", id.get());
        }
        AffineTransform inside = new AffineTransform(transform);
        inside.concatenate(Transforms.of(clip));
        Path2D all = new Path2D.Double();
        boolean evenOdd = false;
        for (SvgElement child : clip.children()) {
            SvgElement drawn = child.name().equals("use")
                    ? named.getOrDefault(child.attribute("href").orElse("").replaceFirst("^#", ""), child)
                    : child;
            AffineTransform place = new AffineTransform(inside);
            place.concatenate(Transforms.of(child));
            if (drawn != child) {
                place.concatenate(Transforms.of(drawn));
            }
            Optional<Path2D> outline = outlines.of(drawn);
            if (outline.isPresent()) {
                all.append(placed(outline.get(), place, child), false);
                evenOdd |= look.within(drawn, sheet).evenOdd("clip-rule");
            }
        }
        List<SvgOutline> clips = new ArrayList<>(around.clips());
        clips.add(new SvgOutline(all, evenOdd));
        return clips;
    }
}
