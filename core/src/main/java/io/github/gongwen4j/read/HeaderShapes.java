package io.github.gongwen4j.read;

import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Classification;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.IssueNumber;
import io.github.gongwen4j.model.SerialNumber;
import io.github.gongwen4j.model.Urgency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Header blocks: each format of the standard has its own. */
final class HeaderShapes {
    private static final IssueNumber NUMBER = new DocumentNumber("×", "20××", "×");
    private static final IssueNumber SERIAL = new SerialNumber("×", "号");
    private static final Map<CircularForm, MappingShape<Header>> SHAPES = new EnumMap<>(CircularForm.class);

    static {
        for (CircularForm form : CircularForm.values()) {
            SHAPES.put(form, header(form));
        }
    }

    private HeaderShapes() {}

    static Shape<Header> of(CircularForm form) {
        return SHAPES.get(form);
    }

    private static MappingShape<Header> header(CircularForm form) {
        String name = form == CircularForm.DOCUMENT ? "" : form.name().toLowerCase(Locale.ROOT) + "-";
        Fields fields = Fields.of(name + "header", "版头", "the header block");
        Field<List<String>> organs =
                fields.required("organs", Shapes.NAMES, "发文机关，主办的在前", "the issuing organs, host first");
        Function<Values, String> suffix = suffix(form, fields);
        Field<Optional<IssueNumber>> number = number(form, fields);
        CornerFields corner = CornerFields.on(form, fields);
        Function<Values, List<String>> signatories = signatories(form, fields);
        return fields.make(values -> new Header(
                corner.copyNumber().apply(values),
                corner.classification().apply(values),
                corner.urgency().apply(values),
                values.get(organs),
                suffix.apply(values),
                values.get(number),
                signatories.apply(values)));
    }

    /** The word after the organs in the mark; a letter has none. */
    private static Function<Values, String> suffix(CircularForm form, Fields fields) {
        if (form == CircularForm.LETTER) {
            return values -> form.markSuffix();
        }
        Field<String> suffix =
                switch (form) {
                    case ORDER -> fields.optional(
                            "suffix",
                            new WordShape<>(orderMarks()),
                            form.markSuffix(),
                            "发文机关标志的后缀，令或命令；不写为“令”",
                            "the word after the organs in the mark, 令 or 命令; 令 if not given");
                    case MINUTES -> fields.optional(
                            "suffix",
                            Shapes.TEXT,
                            form.markSuffix(),
                            "纪要标志中机关之后的文字，如 专题会议纪要；不写为“会议纪要”",
                            "the words after the organs in the mark, as 专题会议纪要; 会议纪要 if not given");
                    default -> fields.optional(
                            "suffix",
                            Shapes.TEXT_OR_NOTHING,
                            form.markSuffix(),
                            "发文机关标志的后缀；不写为“文件”，写 \"\" 则没有",
                            "the word after the organs in the mark; 文件 if not given, \"\" for none");
                };
        return values -> values.get(suffix);
    }

    private static Map<String, String> orderMarks() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("令", "令");
        words.put("命令", "命令");
        return words;
    }

    private static Field<Optional<IssueNumber>> number(CircularForm form, Fields fields) {
        return switch (form) {
            case ORDER -> fields.optional(
                    "number", numbers(SerialNumber::parse, SERIAL), "令号，如 第3号", "the serial, as 第3号");
            case MINUTES -> fields.optional(
                    "number",
                    numbers(
                            text -> text.startsWith("第") ? SerialNumber.parse(text) : DocumentNumber.parse(text),
                            SERIAL),
                    "编号，如 第3期 或 云政纪〔2026〕3号",
                    "the serial or the document number, as 第3期 or 云政纪〔2026〕3号");
            default -> fields.optional(
                    "number",
                    numbers(DocumentNumber::parse, NUMBER),
                    "发文字号，如 云档发〔2026〕3号",
                    "the document number, as 云档发〔2026〕3号");
        };
    }

    private static Shape<IssueNumber> numbers(Function<String, IssueNumber> parse, IssueNumber standIn) {
        return Shapes.TEXT.as(parse, standIn);
    }

    private static Function<Values, List<String>> signatories(CircularForm form, Fields fields) {
        if (form != CircularForm.DOCUMENT) {
            return values -> List.of();
        }
        Field<List<String>> signatories = fields.optional(
                "signatories",
                Shapes.NAMES,
                List.of(),
                "签发人；有签发人的是上行文",
                "who signed it for issue; makes it an upward document");
        return values -> values.get(signatories);
    }

    /** 份号, 密级, 紧急程度, which an order has not. */
    private record CornerFields(
            Function<Values, Optional<String>> copyNumber,
            Function<Values, Optional<Classification>> classification,
            Function<Values, Optional<Urgency>> urgency) {
        static CornerFields on(CircularForm form, Fields fields) {
            if (form == CircularForm.ORDER) {
                return new CornerFields(
                        values -> Optional.empty(), values -> Optional.empty(), values -> Optional.empty());
            }
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
            return new CornerFields(
                    values -> values.get(copyNumber),
                    values -> values.get(classification),
                    values -> values.get(urgency));
        }
    }

    private static Shape<Urgency> urgencies() {
        Map<String, Urgency> words = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            words.put(urgency.text(), urgency);
        }
        return new WordShape<>(words);
    }
}
