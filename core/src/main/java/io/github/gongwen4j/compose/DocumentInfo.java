package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Speaker;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.WorkPlan;
import java.util.List;
import java.util.Optional;

/** What file viewers and archives show about a document, read off the document. */
final class DocumentInfo {
    /** The kinds of official document (文种) a title may end with, clause 8 of the regulation on handling them. */
    private static final List<String> GENRES =
            List.of("决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要");

    private DocumentInfo() {}

    static FlowInfo of(Document document) {
        return new FlowInfo(document.title().text(), author(document), genre(document), "zh-CN");
    }

    private static String author(Document document) {
        if (document instanceof Speech speech) {
            return speech.delivery()
                    .flatMap(Delivery::speaker)
                    .map(Speaker::name)
                    .orElse("");
        }
        if (document instanceof Circular circular) {
            return organs(circular.header().map(Header::organs), circular.signature());
        }
        if (document instanceof PointsDocument points) {
            return organs(Optional.empty(), points.signature());
        }
        if (document instanceof SeparateAttachment separate) {
            return author(separate.main());
        }
        return "";
    }

    private static String organs(Optional<List<String>> issuers, Optional<Signature> signature) {
        return String.join(
                "、", issuers.or(() -> signature.map(Signature::organs)).orElse(List.of()));
    }

    private static String genre(Document document) {
        if (document instanceof Speech) {
            return "讲话";
        }
        if (document instanceof Collection) {
            return "汇编";
        }
        if (document instanceof PointsDocument) {
            return document instanceof Plan ? "方案" : document instanceof WorkPlan ? "工作计划" : "工作要点";
        }
        if (document instanceof SeparateAttachment) {
            return "附件";
        }
        String title = document.title().text();
        return GENRES.stream().filter(title::endsWith).findFirst().orElseGet(() -> genreOfForm(document));
    }

    private static String genreOfForm(Document document) {
        if (document instanceof Circular circular) {
            return switch (circular.form()) {
                case DOCUMENT -> "公文";
                case LETTER -> "函";
                case ORDER -> "命令";
                case MINUTES -> "纪要";
            };
        }
        return "公文";
    }
}
