package io.github.gongwen4j.model;

import java.util.List;
import java.util.Optional;

/** What work points, work plans and plans have in common: title, body, and perhaps attachments and a signature. */
public sealed interface PointsDocument extends Document permits WorkPoints, WorkPlan, Plan {
    /** 题注: a line under the title, as the date in round brackets. */
    Optional<String> titleNote();

    /** A table of contents (目录) below its title. */
    Optional<Contents> contents();

    /** Its body (正文). */
    Body body();

    /** Its attachments (附件). */
    List<Attachment> attachments();

    /** Who signs it and when (署名、成文日期). */
    Optional<Signature> signature();
}
