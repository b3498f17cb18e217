package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.IssueNumber;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.style.TextRole;

/**
 * An attachment bound apart from its document, clause 7.3.7: in the first line the document number, flush left, and after it 附件
 * and its number; the rest as of any attachment.
 */
final class SeparateAttachmentComposer {
    private SeparateAttachmentComposer() {}

    static void compose(SeparateAttachment separate, Composition composition) {
        AttachmentComposer.compose(
                separate.attachment(),
                composition,
                () -> composition.add(composition
                        .paragraph(TextRole.ATTACHMENT_LABEL)
                        .run(
                                separate.number().map(IssueNumber::text).orElse(""),
                                composition.style(TextRole.DOCUMENT_NUMBER))
                        .run(separate.label(), composition.style(TextRole.ATTACHMENT_LABEL))
                        .build()));
    }
}
