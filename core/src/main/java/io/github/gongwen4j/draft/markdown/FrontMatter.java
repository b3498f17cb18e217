package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.TreeReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields at the head of a draft, between two lines of {@code ---}.
 *
 * @param fields the fields, if there are any
 * @param span where they stand; of no length where there are none
 * @param end where the text begins
 */
record FrontMatter(Optional<Node.Mapping> fields, Span span, int end) {
    private static final Pattern FORM =
            Pattern.compile("---[ \\t]*\\R(.*?)(?<=\\n|\\r)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    /**
     * The fields of a draft.
     *
     * @throws io.github.gongwen4j.read.DocumentException if they are no YAML
     */
    static FrontMatter of(String text, String name) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.lookingAt()) {
            return new FrontMatter(Optional.empty(), new Span(0, 0), 0);
        }
        // The line feed stands for the line of ---, so that faults name the lines of the draft.
        Node root = matcher.group(1).isBlank()
                ? null
                : TreeReader.create().read("\n" + matcher.group(1), Format.YAML, name);
        return root instanceof Node.Mapping mapping
                ? new FrontMatter(Optional.of(mapping), new Span(0, matcher.end()), matcher.end())
                : new FrontMatter(Optional.empty(), new Span(0, 0), root == null ? matcher.end() : 0);
    }

    List<DraftPiece> pieces() {
        return fields.isPresent() ? List.of(new DraftPiece(PieceKind.FIELDS, span)) : List.of();
    }
}
