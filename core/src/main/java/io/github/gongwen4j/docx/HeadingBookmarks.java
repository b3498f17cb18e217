package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowParagraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;

/** The bookmarks (书签) around the headings that tables of contents name; called as Word calls its own. */
final class HeadingBookmarks {
    private final ObjectFactory factory = new ObjectFactory();
    private final Set<Integer> targets;
    private int headings;

    private HeadingBookmarks(Set<Integer> targets) {
        this.targets = targets;
    }

    /** Those the tables of contents of a flow need. */
    static HeadingBookmarks of(Flow flow) {
        return new HeadingBookmarks(flow.blocks().stream()
                .filter(FlowContents.class::isInstance)
                .flatMap(block -> ((FlowContents) block).entries().stream())
                .map(FlowContents.Entry::target)
                .collect(Collectors.toSet()));
    }

    /** The name of the bookmark of a heading. */
    static String name(int heading) {
        return String.format(Locale.ROOT, "_Toc%09d", heading + 1);
    }

    /** Puts a bookmark around the heading if this is one and it needs one; to be asked of all paragraphs of the flow in order. */
    void mark(FlowParagraph paragraph, P written) {
        if (paragraph.outline().isEmpty()) {
            return;
        }
        int heading = headings++;
        if (targets.contains(heading)) {
            boolean whole = paragraph.outline().get().wholeParagraph();
            surround(heading, written.getContent(), whole ? written.getContent().size() : 1);
        }
    }

    /** Of a run-in heading the first run is enough: the bookmark is on its page then, wherever the paragraph ends. */
    private void surround(int heading, List<Object> content, int runs) {
        CTBookmark start = new CTBookmark();
        start.setId(Values.number(heading + 1));
        start.setName(name(heading));
        CTMarkupRange end = new CTMarkupRange();
        end.setId(Values.number(heading + 1));
        content.add(runs, factory.createPBookmarkEnd(end));
        content.add(0, factory.createPBookmarkStart(start));
    }
}
