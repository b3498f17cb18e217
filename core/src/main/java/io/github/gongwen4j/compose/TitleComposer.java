package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.style.TextRole;
import java.util.List;

/** 标题: centred, broken over lines by hand or by sense (clause 7.3.1). */
final class TitleComposer {
    private TitleComposer() {}

    static void compose(Title title, Composition composition) {
        FlowParagraph.Builder paragraph = composition.paragraph(TextRole.TITLE).align(Alignment.CENTER);
        paragraph
                .run(String.join("\n", lines(title, composition)), composition.style(TextRole.TITLE))
                .outline(new OutlineEntry(composition.outlineBase(), title.text(), true))
                .keep(Keep.WITH_NEXT)
                .keep(Keep.TOGETHER);
        composition.add(paragraph.build());
    }

    private static List<String> lines(Title title, Composition composition) {
        if (title.brokenByHand()) {
            return title.lines();
        }
        double cell = composition.style(TextRole.TITLE).size().points();
        int capacity = (int) Math.floor(composition.page().typeWidth().points() / cell);
        return TitleBreaker.lines(title.text(), capacity);
    }
}
