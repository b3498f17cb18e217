package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.P;
import org.docx4j.wml.R;

/** Writes paragraphs in document order: numbers take their places from the plan one after the other. */
final class ParagraphWriter {
    private final ParagraphProperties properties;
    private final RunWriter runs;
    private final PictureWriter pictures;
    private final Footnotes footnotes;
    private final Iterator<Optional<ListPlace>> places;

    /**
     * A writer for one document.
     *
     * @param places the places of the numbered paragraphs; when there are no more, numbers are typed
     * @param pictures draws the seals
     * @param footnotes learns which notes there are
     */
    ParagraphWriter(
            StyleProfile profile, List<Optional<ListPlace>> places, PictureWriter pictures, Footnotes footnotes) {
        this.properties = new ParagraphProperties(profile);
        this.runs = new RunWriter(profile);
        this.pictures = pictures;
        this.footnotes = footnotes;
        this.places = places.iterator();
    }

    P write(FlowParagraph paragraph) {
        P p = new P();
        Optional<ListPlace> place =
                paragraph.number().isPresent() && places.hasNext() ? places.next() : Optional.empty();
        properties.of(paragraph, place).ifPresent(p::setPPr);
        paragraph.seals().forEach(seal -> p.getContent().add(pictures.anchored(seal)));
        if (place.isEmpty()) {
            paragraph.number().ifPresent(number -> p.getContent()
                    .add(runs.write(typed(number, paragraph), paragraph.role())));
        }
        write(paragraph, p);
        return p;
    }

    private void write(FlowParagraph paragraph, P p) {
        String before = "";
        for (FlowRun run : paragraph.runs()) {
            FlowRun rest = run;
            if (PartedMark.between(before, run.text())) {
                p.getContent().add(runs.writeEndOfMark(part(run, 0, 1), paragraph.role()));
                rest = part(run, 1, run.text().length());
            }
            write(rest, paragraph, p);
            before = run.text();
        }
    }

    private void write(FlowRun run, FlowParagraph paragraph, P p) {
        if (run.note().isPresent()) {
            p.getContent().add(footnotes.mark(run.note().get()));
        } else if (!run.text().isEmpty()) {
            p.getContent().add(runs.write(run, paragraph.role()));
        }
    }

    private static FlowRun part(FlowRun run, int from, int to) {
        return new FlowRun(run.text().substring(from, to), run.style(), run.role());
    }

    /** A run by itself, as it must be in a paragraph of this role. */
    R run(FlowRun run, TextRole paragraphRole) {
        return runs.write(run, paragraphRole);
    }

    private static FlowRun typed(FlowNumber number, FlowParagraph paragraph) {
        boolean headed = !paragraph.runs().isEmpty()
                && number.style()
                        .withTracking(paragraph.runs().get(0).style().tracking())
                        .equals(paragraph.runs().get(0).style());
        return new FlowRun(
                number.marker().text(),
                number.style(),
                headed ? paragraph.runs().get(0).role() : paragraph.role());
    }
}
