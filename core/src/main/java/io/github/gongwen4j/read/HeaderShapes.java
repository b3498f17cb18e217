package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Classification;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.Urgency;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Header block and imprint of a circular. */
final class HeaderShapes {
    static final Shape<Header> HEADER = header();
    static final Shape<Imprint> IMPRINT = imprint();

    private HeaderShapes() {}

    private static MappingShape<Header> header() {
        Fields fields = Fields.of("header", "版头", "the header block");
        Field<List<String>> organs =
                fields.required("organs", Shapes.NAMES, "发文机关，主办的在前", "the issuing organs, host first");
        Field<String> suffix = fields.optional(
                "suffix",
                Shapes.TEXT_OR_NOTHING,
                Header.FILE,
                "发文机关标志的后缀；不写为“文件”，写 \"\" 则没有",
                "the word after the organs in the mark; 文件 if not given, \"\" for none");
        Field<Optional<DocumentNumber>> number = fields.optional(
                "number",
                Shapes.TEXT.as(DocumentNumber::parse, new DocumentNumber("×", "20××", "×")),
                "发文字号，如 云档发〔2026〕3号",
                "the document number, as 云档发〔2026〕3号");
        Field<Optional<String>> copyNumber = fields.optional(
                "copy-number",
                Shapes.TEXT.as(figures -> figures, "000000"),
                "份号，六位数字，加引号：\"000001\"",
                "the copy number, six figures in quotes");
        Field<Optional<Classification>> classification = fields.optional(
                "classification",
                Shapes.TEXT.as(Classification::parse, Classification.parse("秘密")),
                "密级和保密期限，如 机密★1年",
                "how secret and for how long, as 机密★1年");
        Field<Optional<Urgency>> urgency = fields.optional("urgency", urgencies(), "紧急程度", "how urgent");
        Field<List<String>> signatories = fields.optional(
                "signatories",
                Shapes.NAMES,
                List.of(),
                "签发人；有签发人的是上行文",
                "who signed it for issue; makes it an upward document");
        return fields.make(values -> new Header(
                values.get(copyNumber),
                values.get(classification),
                values.get(urgency),
                values.get(organs),
                values.get(suffix),
                values.get(number),
                values.get(signatories)));
    }

    private static Shape<Urgency> urgencies() {
        Map<String, Urgency> words = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            words.put(urgency.text(), urgency);
        }
        return new WordShape<>(words);
    }

    private static MappingShape<Imprint> imprint() {
        Fields fields = Fields.of("imprint", "版记", "the imprint");
        Field<List<String>> to = fields.optional(
                "to", Shapes.NAMES, List.of(), "首页写不下的主送机关", "addressees that found no room on the first page");
        Field<List<String>> copyTo = fields.optional("copy-to", Shapes.NAMES, List.of(), "抄送机关", "to whom copies go");
        Field<Optional<String>> printedBy =
                fields.optional("printed-by", Shapes.TEXT, "印发机关", "the organ that prints and sends it");
        Field<Optional<FuzzyDate>> printedOn =
                fields.optional("printed-on", Shapes.DATE, "印发日期", "the day it is sent to print");
        return fields.make(values ->
                new Imprint(values.get(to), values.get(copyTo), values.get(printedBy), values.get(printedOn)));
    }
}
