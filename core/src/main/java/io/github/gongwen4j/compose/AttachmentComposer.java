package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.PageOrientation;
import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;

/**
 * 附件说明 below the body (clause 7.3.4) and the attachments on new pages (clause 7.3.7). An attachment that begins with a table on
 * landscape pages has label and title there too.
 */
final class AttachmentComposer {
    private static final String LABEL = "附件";

    /** 左空二字. */
    private static final int INDENT = 2;

    private AttachmentComposer() {}

    /**
     * A blank line, then 附件： and the titles, numbered when there are several, without a stop; turn lines begin under the
     * first character of the title.
     */
    static void list(List<Attachment> attachments, Composition composition) {
        if (attachments.isEmpty()) {
            return;
        }
        composition.blankLines(1);
        Grid grid = composition.grid();
        String label = LABEL + "：";
        double afterLabel = INDENT + label.length();
        boolean numbered = attachments.size() > 1;
        double titleStart = afterLabel + (numbered ? numberCells(attachments.size()) : 0);
        for (int i = 0; i < attachments.size(); i++) {
            String lead = (i == 0 ? label : "") + (numbered ? (i + 1) + ".\t" : "");
            Length first = grid.cells(i == 0 ? INDENT : afterLabel);
            composition.add(composition
                    .paragraph(TextRole.ATTACHMENT_LIST)
                    .align(Alignment.JUSTIFIED)
                    .indents(Indents.hanging(first, grid.cells(titleStart)))
                    .tab(Alignment.START, grid.cells(titleStart))
                    .run(lead + attachments.get(i).title().text(), composition.style(TextRole.ATTACHMENT_LIST))
                    .build());
        }
    }

    /** The attachments that have content and are bound with the text, each on a new page: label, a blank line, title, a blank line, content. */
    static void pages(List<Attachment> attachments, Composition composition) {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            String label = Attachment.label(i, attachments.size());
            if (!attachment.body().isEmpty() && !attachment.isSeparate()) {
                compose(
                        attachment,
                        composition,
                        () -> composition.line(TextRole.ATTACHMENT_LABEL, Alignment.START, label));
            }
        }
    }

    /** An attachment on new pages, under this first line. */
    static void compose(Attachment attachment, Composition composition, Runnable label) {
        composition.newPage();
        composition.deeper(
                1,
                () -> composition.on(attachment.orientation(), () -> {
                    composition.on(atItsBeginning(attachment.body()), () -> head(attachment, label, composition));
                    BodyComposer.compose(attachment.body(), composition);
                }));
    }

    private static void head(Attachment attachment, Runnable label, Composition composition) {
        label.run();
        composition.blankLines(1);
        TitleComposer.compose(attachment.title(), composition);
        composition.blankLines(1);
    }

    /** How the page is held on which the body begins. */
    private static PageOrientation atItsBeginning(Body body) {
        Optional<Block> first = body.opening().stream().findFirst();
        if (first.orElse(null) instanceof Table table) {
            return table.orientation();
        }
        if (first.orElse(null) instanceof Register register) {
            return register.orientation();
        }
        return first.orElse(null) instanceof TaskList tasks ? tasks.orientation() : PageOrientation.PORTRAIT;
    }

    /** The room for a number and its point: a figure takes half a cell. */
    private static double numberCells(int count) {
        return (Integer.toString(count).length() + 1) / 2.0;
    }
}
