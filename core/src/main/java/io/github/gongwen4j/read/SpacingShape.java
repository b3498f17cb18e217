package io.github.gongwen4j.read;

import io.github.gongwen4j.read.ProfileChanges.SpacingChange;
import io.github.gongwen4j.style.ProfileText;
import io.github.gongwen4j.style.SpacingReason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a profile file says of characters set together or apart (调整字距): how far, and what for. */
final class SpacingShape {
    /** The field {@code spacing}. */
    static final MappingShape<SpacingChange> SPACING = spacing();

    private SpacingShape() {}

    private static MappingShape<SpacingChange> spacing() {
        Fields fields = Fields.of("spacing", "调整字距", "characters set together or apart");
        Field<Optional<ProfileLength>> tighter = fields.optional(
                "tighter",
                ProfileValues.ABSOLUTE_LENGTH,
                "每字最多紧缩多少",
                "the most by which characters are set closer together");
        Field<Optional<ProfileLength>> looser = fields.optional(
                "looser",
                ProfileValues.ABSOLUTE_LENGTH,
                "每字最多加宽多少",
                "the most by which characters are set further apart");
        Map<SpacingReason, Field<Optional<Boolean>>> reasons = new EnumMap<>(SpacingReason.class);
        for (SpacingReason reason : SpacingReason.values()) {
            reasons.put(
                    reason,
                    fields.optional(
                            ProfileText.word(reason), ProfileValues.YES_OR_NO, chinese(reason), english(reason)));
        }
        return fields.make(values -> {
            Map<SpacingReason, Boolean> given = new EnumMap<>(SpacingReason.class);
            reasons.forEach((reason, field) -> values.get(field).ifPresent(wanted -> given.put(reason, wanted)));
            return new SpacingChange(values.get(tighter), values.get(looser), given);
        });
    }

    private static String chinese(SpacingReason reason) {
        return switch (reason) {
            case LAST_LINE -> "末行只剩一两个字时是否调整字距";
            case SIGNATURE_PAGE -> "署名、成文日期所在的一面没有正文时是否调整字距";
            case FIRST_PAGE -> "首页没有正文时是否把唯一的一段分排两页";
        };
    }

    private static String english(SpacingReason reason) {
        return switch (reason) {
            case LAST_LINE -> "whether to do so for a last line of one or two characters";
            case SIGNATURE_PAGE -> "whether to do so for organ and date to stand on a page with body text";
            case FIRST_PAGE -> "whether to divide an only paragraph for the first page to show body text";
        };
    }
}
