package io.github.gongwen4j.draft.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.FixedBlock;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.ManuscriptParagraph;
import io.github.gongwen4j.draft.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks that a manuscript accounts for each character of its text once, and that its repairs stand where they say. */
final class CoveredText {
    private CoveredText() {}

    static void assertWhole(Manuscript manuscript) {
        List<Span> spans = new ArrayList<>();
        for (ManuscriptParagraph paragraph : manuscript.paragraphs()) {
            spans.addAll(paragraph.clean().exactly(0, paragraph.clean().text().length()));
        }
        manuscript.blocks().stream().map(FixedBlock::span).forEach(spans::add);
        manuscript.rest().stream().map(DraftPiece::span).forEach(spans::add);
        spans.sort(Comparator.comparingInt(Span::start));
        int at = 0;
        for (Span span : spans) {
            assertThat(span.start()).as("%s of %s", span, manuscript.text()).isEqualTo(at);
            at = span.end();
        }
        assertThat(at).isEqualTo(manuscript.text().length());
        assertThat(manuscript.repairs())
                .allSatisfy(repair ->
                        assertThat(repair.span().of(manuscript.text())).isEqualTo(repair.before()));
    }
}
