package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Binding;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import java.util.List;

/** What documents end with, as trees: attachments, signature, seals. */
final class EndTrees {
    private final PictureNames pictures;
    private final PointTrees points;

    EndTrees(PictureNames pictures, PointTrees points) {
        this.pictures = pictures;
        this.points = points;
    }

    void attachments(MappingTree document, List<Attachment> attachments) {
        document.list("attachments", attachments.stream().map(this::attachment).toList());
    }

    /** An attachment that is nothing but a title on one line is that. */
    private Node attachment(Attachment attachment) {
        Node title = TextTrees.title(attachment.title());
        if (title instanceof Node.Scalar && attachment.equals(new Attachment(attachment.title(), Body.EMPTY))) {
            return title;
        }
        MappingTree tree = new MappingTree()
                .put("title", title)
                .word("bound", attachment.binding(), Binding.TOGETHER)
                .orientation(attachment.orientation());
        points.body(tree, "text", attachment.body());
        return tree.tree();
    }

    /**
     * Signature, date and seals.
     *
     * @param usual the manner in which such documents are signed when they say none
     */
    void signature(MappingTree document, Signature signature, SealManner usual) {
        boolean sealed = !signature.seals().isEmpty() && usual != SealManner.SIGNATURE_STAMP;
        document.names("signature", signature.organs())
                .date("date", signature.date())
                .word("seal", signature.manner(), sealed ? SealManner.SEAL : usual)
                .names(
                        "seal-image",
                        signature.seals().stream().map(pictures::seal).toList());
    }
}
