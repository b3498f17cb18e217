package io.github.gongwen4j;

import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.compose.Adjustment;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rendering came to.
 *
 * @param pages how many pages it has; empty for a DOCX, whose pages the word processor makes
 * @param faces the face that served each role the document asks for; empty where no faces were looked for
 * @param findings what a person should know of the output: seals that are not red, characters no face had
 * @param doubts what is doubtful in the document itself and printed all the same: dates of timelines that cannot be right, as
 *     {@link io.github.gongwen4j.check.TimelineCheck} finds them
 * @param adjustments the paragraphs set tighter or looser for lines and pages to end well, and those divided, in order
 * @param speakingTime how long it takes to read the speech aloud, at the rate of its profile; empty for other documents
 */
public record RenderReport(
        OptionalInt pages,
        List<FaceUse> faces,
        List<Finding> findings,
        List<Finding> doubts,
        List<Adjustment> adjustments,
        Optional<Duration> speakingTime) {
    public RenderReport {
        Objects.requireNonNull(pages);
        Objects.requireNonNull(speakingTime);
        faces = List.copyOf(faces);
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
        adjustments = List.copyOf(adjustments);
    }

    /** A report without doubts about the document. */
    public RenderReport(
            OptionalInt pages,
            List<FaceUse> faces,
            List<Finding> findings,
            List<Adjustment> adjustments,
            Optional<Duration> speakingTime) {
        this(pages, faces, findings, List.of(), adjustments, speakingTime);
    }

    /** The faces that stand in for one that was not found. */
    public List<FaceUse> substitutes() {
        return faces.stream().filter(face -> !face.exact()).toList();
    }
}
