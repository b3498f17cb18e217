package io.github.gongwen4j.check;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Attendance;
import io.github.gongwen4j.model.Attendee;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.IssueNumber;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Speaker;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;

/** Shows a visitor every piece of text in a document, with the path under which the input holds it. */
final class DocumentWords {
    private final WordVisitor visitor;
    private final BodyWords bodies;

    private DocumentWords(WordVisitor visitor) {
        this.visitor = visitor;
        this.bodies = new BodyWords(visitor);
    }

    static void visit(Document document, WordVisitor visitor) {
        new DocumentWords(visitor).document(document, "");
    }

    private void document(Document document, String path) {
        title(document.title(), path);
        if (document instanceof Speech speech) {
            speech(speech, path);
        } else if (document instanceof PointsDocument points) {
            words(points.titleNote(), path + "title-note");
            bodies.body(points.body(), path, "preamble");
            attachments(points.attachments(), path);
            signature(points.signature(), path);
        } else if (document instanceof Circular circular) {
            circular(circular, path);
        } else if (document instanceof Collection collection) {
            for (int i = 0; i < collection.parts().size(); i++) {
                String part = path + "parts[" + i + "].";
                words(collection.parts().get(i).heading(), part + "heading");
                document(collection.parts().get(i).document(), part + "document.");
            }
        } else if (document instanceof SeparateAttachment separate) {
            bodies.body(separate.attachment().body(), path, "text");
        }
    }

    private void speech(Speech speech, String path) {
        speech.delivery().flatMap(Delivery::on).ifPresent(date -> date(date, path + "delivered.on"));
        speech.delivery()
                .flatMap(Delivery::speaker)
                .ifPresent(speaker -> speaker(speaker, path + "delivered.speaker."));
        words(speech.salutation(), path + "salutation");
        bodies.body(speech.body(), path, "opening");
    }

    private void speaker(Speaker speaker, String path) {
        words(speaker.post(), path + "post");
        visitor.words(path + "name", speaker.name());
    }

    private void circular(Circular circular, String path) {
        circular.header().ifPresent(header -> header(header, path + "header."));
        all(circular.to(), path + "to");
        bodies.body(circular.body(), path, "text");
        attachments(circular.attachments(), path);
        signature(circular.signature(), path);
        words(circular.note(), path + "note");
        circular.attendance().ifPresent(attendance -> attendance(attendance, path + "attendance."));
        circular.issues().ifPresent(document -> document(document, path + "issues."));
        circular.imprint().ifPresent(imprint -> imprint(imprint, path + "imprint."));
    }

    private void header(Header header, String path) {
        all(header.organs(), path + "organs");
        words(header.number().map(IssueNumber::text), path + "number");
        all(header.signatories(), path + "signatories");
    }

    private void attendance(Attendance attendance, String path) {
        attendees(attendance.present(), path + "present");
        attendees(attendance.excused(), path + "excused");
        attendees(attendance.observing(), path + "observing");
    }

    private void attendees(List<Attendee> attendees, String path) {
        all(attendees.stream().map(Attendee::text).toList(), path);
    }

    private void imprint(Imprint imprint, String path) {
        all(imprint.to(), path + "to");
        all(imprint.copyTo(), path + "copy-to");
        words(imprint.printedBy(), path + "printed-by");
        imprint.printedOn().ifPresent(date -> date(date, path + "printed-on"));
    }

    private void attachments(List<Attachment> attachments, String path) {
        for (int i = 0; i < attachments.size(); i++) {
            String here = path + "attachments[" + i + "].";
            title(attachments.get(i).title(), here);
            bodies.body(attachments.get(i).body(), here, "text");
        }
    }

    private void signature(Optional<Signature> signature, String path) {
        signature.ifPresent(signed -> {
            all(signed.organs(), path + "signature");
            signed.date().ifPresent(date -> date(date, path + "date"));
        });
    }

    private void title(Title title, String path) {
        visitor.words(path + "title", title.text());
    }

    private void words(Optional<String> words, String path) {
        words.ifPresent(text -> visitor.words(path, text));
    }

    private void date(FuzzyDate date, String path) {
        visitor.words(path, date.words());
    }

    private void all(List<String> words, String path) {
        for (int i = 0; i < words.size(); i++) {
            visitor.words(words.size() == 1 ? path : path + "[" + i + "]", words.get(i));
        }
    }
}
