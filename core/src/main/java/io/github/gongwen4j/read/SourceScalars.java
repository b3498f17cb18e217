package io.github.gongwen4j.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The single values of a YAML or JSON text, located to the character: for tools that change a few words of a file and leave its comments,
 * its order and its layout alone.
 */
public final class SourceScalars {
    private final SourceText source;
    private final int shift;
    private final List<SourceScalar> found = new ArrayList<>();

    private SourceScalars(String text, int shift) {
        this.source = new SourceText(text);
        this.shift = shift;
    }

    /**
     * The values of a text in its order, within {@linkplain ReadLimits#DEFAULTS the default limits}. The text is taken apart only; whether it
     * makes a document is not looked at. Spans count from the beginning of the text as given, a byte order mark included.
     *
     * @param name what the problems call it
     * @throws DocumentException if it cannot be taken apart; carries every fault
     */
    public static List<SourceScalar> of(String text, Format format, String name) {
        return of(text, format, name, ReadLimits.DEFAULTS);
    }

    /**
     * The values of a text, within these limits.
     *
     * @param name what the problems call it
     * @throws DocumentException if it cannot be taken apart or exceeds the limits; carries every fault
     */
    public static List<SourceScalar> of(String text, Format format, String name, ReadLimits limits) {
        ShapeReader<Node> reader = new ShapeReader<>(limits, (root, problems) -> Optional.of(root));
        Node root = reader.read(text, format, new Problems(name));
        String unmarked = Decoder.withoutMark(text);
        SourceScalars scalars = new SourceScalars(unmarked, text.length() - unmarked.length());
        scalars.collect(root);
        return List.copyOf(scalars.found);
    }

    private void collect(Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::collect);
        } else if (node instanceof Node.Scalar scalar) {
            found.add(new SourceScalar(scalar, source, offset(scalar.place()), shift));
        }
    }

    /** Columns are counted in code points. */
    private int offset(Place place) {
        return source.text().offsetByCodePoints(source.lineStart(place.line()), place.column() - 1);
    }
}
