package io.github.gongwen4j.read;

import io.github.gongwen4j.model.PageOrientation;

/** Whether something stands on pages that lie on their sides: {@code landscape: true}. */
final class OrientationField {
    static final String NAME = "landscape";

    private OrientationField() {}

    /** The field, for something that these words name. */
    static Field<Boolean> on(Fields fields, String chinese, String english) {
        return fields.optional(
                NAME,
                new FlagShape(),
                false,
                chinese + "是否用横放的页面（A4 横排表格）；默认不用",
                "whether " + english + " stands on landscape pages; it does not by default");
    }

    static PageOrientation of(boolean landscape) {
        return landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    }
}
