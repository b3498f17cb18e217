package io.github.gongwen4j.compose;

import java.util.Objects;

/**
 * What file viewers and archives show about a document.
 *
 * @param title the title on one line, never empty
 * @param author the issuing organ or the speaker; empty where the document names none
 * @param subject the kind of document in Chinese, as 讲话 or 通知
 * @param language the language as a BCP 47 tag, {@code zh-CN}
 */
public record FlowInfo(String title, String author, String subject, String language) {
    public FlowInfo {
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(language);
    }
}
