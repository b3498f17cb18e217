package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Attendance;
import io.github.gongwen4j.model.Attendee;
import io.github.gongwen4j.model.Binding;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Classification;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.IssueNumber;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.SerialNumber;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Speaker;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.model.Urgency;
import io.github.gongwen4j.model.WorkPlan;
import io.github.gongwen4j.model.WorkPoints;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Documents made by chance: of every kind, with every field there and not there. */
final class AnyDocument {
    private static final int ISSUABLE = 4;
    private static final int SINGLE = 8;

    private final Chance chance;
    private final AnyBody body;

    AnyDocument(Random random) {
        this.chance = new Chance(random);
        this.body = new AnyBody(chance);
    }

    Document any() {
        return chance.oneIn(9) ? collection() : single(chance.upTo(SINGLE));
    }

    private Document single(int kind) {
        return switch (kind) {
            case 0 -> speech();
            case 1 -> new WorkPoints(title(), note(), contents(), body.body(), attachments(), signature());
            case 2 -> new WorkPlan(title(), note(), contents(), body.body(), attachments(), signature());
            case 3 -> new Plan(title(), note(), contents(), body.body(), attachments(), signature());
            default -> circular(CircularForm.values()[kind - ISSUABLE]);
        };
    }

    private Speech speech() {
        Optional<Delivery> delivery = chance.maybe(() -> {
            Optional<Speaker> speaker = chance.maybe(() -> new Speaker(chance.maybe(chance::words), chance.words()));
            return new Delivery(speaker.isEmpty() ? Optional.of(chance.date()) : chance.maybe(chance::date), speaker);
        });
        return new Speech(title(), delivery, contents(), chance.maybe(chance::words), body.body());
    }

    private Circular circular(CircularForm form) {
        boolean addressed = form == CircularForm.DOCUMENT || form == CircularForm.LETTER;
        boolean minutes = form == CircularForm.MINUTES;
        return new Circular(
                form,
                form == CircularForm.DOCUMENT ? chance.maybe(() -> header(form)) : Optional.of(header(form)),
                title(),
                addressed ? chance.several(2, chance::words) : List.of(),
                body.body(),
                attachments(),
                minutes ? signature().map(AnyDocument::unsealed) : signature(),
                chance.maybe(chance::words),
                minutes ? chance.maybe(this::attendance) : Optional.empty(),
                minutes ? Optional.empty() : chance.maybe(() -> single(chance.upTo(ISSUABLE))),
                chance.maybe(() -> imprint(form)));
    }

    private Header header(CircularForm form) {
        boolean order = form == CircularForm.ORDER;
        IssueNumber serial = new SerialNumber("12", "号");
        IssueNumber number = order || (form == CircularForm.MINUTES && chance.coin())
                ? serial
                : new DocumentNumber("云档发", "2026", "3");
        return new Header(
                order ? Optional.empty() : chance.maybe(() -> "000001"),
                order ? Optional.empty() : chance.maybe(() -> new Classification("机密", chance.maybe(() -> "1年"))),
                order ? Optional.empty() : chance.maybe(() -> chance.one(Urgency.values())),
                chance.some(2, chance::words),
                switch (form) {
                    case DOCUMENT -> chance.one("", "文件", "通报");
                    case LETTER -> "";
                    case ORDER -> chance.one("令", "命令");
                    case MINUTES -> chance.one("会议纪要", "专题会议纪要");
                },
                chance.maybe(() -> number),
                form == CircularForm.DOCUMENT ? chance.several(2, chance::words) : List.of());
    }

    private Attendance attendance() {
        return new Attendance(
                chance.some(2, this::attendee), chance.several(2, this::attendee), chance.several(1, this::attendee));
    }

    private Attendee attendee() {
        return new Attendee(chance.maybe(chance::words), chance.some(3, chance::words));
    }

    private Imprint imprint(CircularForm form) {
        boolean letter = form == CircularForm.LETTER;
        return new Imprint(
                chance.some(3, chance::words),
                chance.several(3, chance::words),
                letter ? Optional.empty() : chance.maybe(chance::words),
                letter ? Optional.empty() : chance.maybe(chance::date));
    }

    private Collection collection() {
        return new Collection(
                title(),
                contents(),
                chance.one(Scheme.values()),
                chance.some(3, () -> new Collection.Part(chance.maybe(chance::words), single(chance.upTo(SINGLE)))));
    }

    private Title title() {
        return new Title(chance.some(2, chance::words));
    }

    private Optional<String> note() {
        return chance.maybe(chance::words);
    }

    private Optional<Contents> contents() {
        return chance.maybe(() -> new Contents(chance.one("目录", "目　录"), 1 + chance.upTo(Contents.MOST_LEVELS)));
    }

    private List<Attachment> attachments() {
        return chance.several(
                2,
                () -> new Attachment(
                        title(),
                        chance.coin() ? Body.EMPTY : body.body(),
                        chance.orientation(),
                        chance.one(Binding.values())));
    }

    private Optional<Signature> signature() {
        return chance.maybe(() -> {
            List<String> organs = chance.several(2, chance::words);
            SealManner manner = chance.one(SealManner.values());
            boolean pictured = manner != SealManner.NONE && !organs.isEmpty() && chance.coin();
            String what = manner == SealManner.SIGNATURE_STAMP ? "签名章" : "印章";
            return new Signature(
                    organs,
                    organs.isEmpty() ? Optional.of(chance.date()) : chance.maybe(chance::date),
                    manner,
                    pictured ? List.of(chance.picture(organs.get(0) + what)) : List.of());
        });
    }

    private static Signature unsealed(Signature signature) {
        return new Signature(signature.organs(), signature.date(), SealManner.NONE);
    }
}
