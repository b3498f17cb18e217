package io.github.gongwen4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attachment that is bound apart from its document (附件与正文不能一起装订), as a document of its own, clause 7.3.7: the document
 * number stands in its first line, flush left, and after it 附件 and its number. Its pages are counted from 1.
 *
 * @param main the document it belongs to
 * @param number the number that document is issued under, if it has one
 * @param label 附件, with its number where there are several
 * @param attachment the attachment
 */
public record SeparateAttachment(Document main, Optional<IssueNumber> number, String label, Attachment attachment)
        implements Document {
    public SeparateAttachment {
        Objects.requireNonNull(main);
        Objects.requireNonNull(number);
        Wording.require(label, "附件标注", "label of an attachment");
        Objects.requireNonNull(attachment);
    }

    /** Its title, which is that of the list in the document. */
    @Override
    public Title title() {
        return attachment.title();
    }

    /** The attachments of a document, and of what it issues, that are bound apart from it and have content; in their order. */
    public static List<SeparateAttachment> of(Document document) {
        List<SeparateAttachment> found = new ArrayList<>();
        if (document instanceof PointsDocument points) {
            add(points.attachments(), document, Optional.empty(), found);
        } else if (document instanceof Circular circular) {
            Optional<IssueNumber> number = circular.header().flatMap(Header::number);
            circular.issues().ifPresent(issued -> {
                if (issued instanceof PointsDocument points) {
                    add(points.attachments(), document, number, found);
                }
            });
            add(circular.attachments(), document, number, found);
        }
        return List.copyOf(found);
    }

    private static void add(
            List<Attachment> all, Document main, Optional<IssueNumber> number, List<SeparateAttachment> found) {
        for (int i = 0; i < all.size(); i++) {
            Attachment attachment = all.get(i);
            if (attachment.isSeparate()) {
                found.add(new SeparateAttachment(main, number, Attachment.label(i, all.size()), attachment));
            }
        }
    }
}
