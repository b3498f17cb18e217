package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Binding;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.ModelException;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;

/** The fields a document ends with: attachments, signature, date, seal and its picture. */
record EndFields(
        Field<List<Attachment>> attachments,
        Field<List<String>> signature,
        Field<Optional<FuzzyDate>> date,
        Field<Optional<SealManner>> seal,
        Field<List<Image>> seals) {
    private static final Shape<Attachment> ATTACHMENT =
            UnionShape.of(TitleShape.TITLE.as(title -> new Attachment(title, Body.EMPTY)), attachment());

    static EndFields on(Fields fields) {
        return new EndFields(
                fields.optional("attachments", ListShape.of(ATTACHMENT), List.of(), "附件", "its attachments"),
                fields.optional("signature", Shapes.NAMES, List.of(), "署名（发文机关）", "the organs that sign"),
                fields.optional("date", Shapes.DATE, "成文日期", "the date of issue"),
                fields.optional(
                        "seal",
                        Shapes.words(SealManner.values()),
                        "none 不加盖印章、seal 加盖印章、signature-stamp 加盖签发人签名章",
                        "without a seal, with the organ's seal, or with a stamped signature"),
                fields.optional(
                        "seal-image",
                        FigureShapes.SEALS,
                        List.of(),
                        "印章或签发人签名章的图片文件，与署名一一对应，主办机关在前",
                        "picture files of the seals, or of the signature stamps, in the order of those who sign"));
    }

    Optional<Signature> signature(Values values) {
        return signature(values, SealManner.NONE);
    }

    /** The signature, in this manner if none is given. */
    Optional<Signature> signature(Values values, SealManner usual) {
        List<String> organs = values.get(signature);
        Optional<FuzzyDate> day = values.get(date);
        Optional<SealManner> manner = values.get(seal);
        List<Image> pictures = values.get(seals);
        if (organs.isEmpty() && day.isEmpty() && manner.isEmpty() && pictures.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean stamped = usual == SealManner.SIGNATURE_STAMP;
            SealManner assumed = pictures.isEmpty() || stamped ? usual : SealManner.SEAL;
            Signature unsealed = new Signature(organs, day, manner.orElse(assumed));
            return Optional.of(FigureShapes.sealed(unsealed, pictures));
        } catch (ModelException refused) {
            String path = refused.path().isEmpty() ? manner.isPresent() ? "seal" : "seal-image" : refused.path();
            throw new ModelException(path, refused.text());
        }
    }

    private static MappingShape<Attachment> attachment() {
        Fields fields =
                Fields.of("attachment", "附件；只有标题的另行装订", "an attachment; one with a title only is bound elsewhere");
        Field<Title> title = fields.required("title", TitleShape.TITLE, "附件标题", "its title");
        BodyFields body = BodyFields.on(fields, "text");
        Field<Boolean> landscape = OrientationField.on(fields, "整个附件", "the whole attachment");
        Field<Binding> bound = fields.optional(
                "bound",
                Shapes.words(Binding.values()),
                Binding.TOGETHER,
                "together 与正文一起装订、separately 另行装订：单独成文，左上角标注发文字号",
                "bound with the text, or separately: a document of its own with the document number in its corner");
        return fields.make(values -> new Attachment(
                values.get(title), body.body(values), OrientationField.of(values.get(landscape)), values.get(bound)));
    }
}
