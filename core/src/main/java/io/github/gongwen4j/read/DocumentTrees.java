package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Speaker;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.model.WorkPlan;
import java.util.Locale;
import java.util.Optional;

/** Documents of every kind as trees. */
final class DocumentTrees {
    private final PointTrees points;
    private final EndTrees ends;

    DocumentTrees(PictureNames pictures) {
        this.points = new PointTrees(pictures);
        this.ends = new EndTrees(pictures, points);
    }

    Node.Mapping document(Document document) {
        if (document instanceof Speech speech) {
            return speech(speech);
        }
        if (document instanceof PointsDocument points) {
            return pointsDocument(points);
        }
        if (document instanceof Circular circular) {
            return circular(circular);
        }
        if (document instanceof Collection collection) {
            return collection(collection);
        }
        throw new IllegalArgumentException(
                "另行装订的附件写在它所属的文件里，请写出那个文件 / An attachment bound apart stands in the document it"
                        + " belongs to; write that document");
    }

    private static MappingTree begin(String kind, Title title) {
        return new MappingTree().text(KindShape.KEY, kind).put("title", TextTrees.title(title));
    }

    private Node.Mapping speech(Speech speech) {
        MappingTree tree = begin("speech", speech.title())
                .put("delivered", speech.delivery().map(DocumentTrees::delivery))
                .put("contents", contents(speech.contents()))
                .text("salutation", speech.salutation());
        points.body(tree, "opening", speech.body());
        return tree.tree();
    }

    private static Node delivery(Delivery delivery) {
        return new MappingTree()
                .date("on", delivery.on())
                .put("speaker", delivery.speaker().map(DocumentTrees::speaker))
                .tree();
    }

    private static Node speaker(Speaker speaker) {
        return speaker.post().isEmpty()
                ? Trees.text(speaker.name())
                : new MappingTree()
                        .text("post", speaker.post())
                        .text("name", speaker.name())
                        .tree();
    }

    private static Optional<Node> contents(Optional<Contents> contents) {
        return contents.map(given -> given.equals(Contents.STANDARD)
                ? Trees.flag(true)
                : new MappingTree()
                        .text("title", given.title(), Contents.STANDARD.title())
                        .number("levels", given.levels(), Contents.STANDARD.levels())
                        .tree());
    }

    private Node.Mapping pointsDocument(PointsDocument document) {
        String kind = document instanceof Plan ? "plan" : document instanceof WorkPlan ? "work-plan" : "work-points";
        MappingTree tree = begin(kind, document.title())
                .text("title-note", document.titleNote())
                .put("contents", contents(document.contents()));
        points.body(tree, "preamble", document.body());
        ends.attachments(tree, document.attachments());
        document.signature().ifPresent(signature -> ends.signature(tree, signature, SealManner.NONE));
        return tree.tree();
    }

    private Node.Mapping circular(Circular circular) {
        CircularForm form = circular.form();
        String kind = form == CircularForm.DOCUMENT ? "circular" : form.name().toLowerCase(Locale.ROOT);
        MappingTree tree = begin(kind, circular.title())
                .put("header", circular.header().map(header -> CircularTrees.header(header, form)))
                .names(
                        "to",
                        circular.to().stream().map(Trimmings::safeFromColon).toList());
        points.body(tree, "text", circular.body());
        ends.attachments(tree, circular.attachments());
        SealManner usual = form == CircularForm.ORDER ? SealManner.SIGNATURE_STAMP : SealManner.NONE;
        circular.signature().ifPresent(signature -> ends.signature(tree, signature, usual));
        return tree.text("note", circular.note().map(Trimmings::safeFromBrackets))
                .put("attendance", circular.attendance().map(CircularTrees::attendance))
                .put("issues", circular.issues().map(this::document))
                .put("imprint", circular.imprint().map(CircularTrees::imprint))
                .tree();
    }

    private Node.Mapping collection(Collection collection) {
        return begin("collection", collection.title())
                .put("contents", contents(collection.contents()))
                .text("scheme", collection.scheme().sample(), Scheme.PART.sample())
                .list("parts", collection.parts().stream().map(this::part).toList())
                .tree();
    }

    private Node part(Collection.Part part) {
        return new MappingTree()
                .text("heading", part.heading())
                .put("document", document(part.document()))
                .tree();
    }
}
