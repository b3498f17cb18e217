package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;

/** 主送机关过多而使公文首页不能显示正文时，移至版记 (clause 7.3.2). */
final class AddresseesRoom {
    /** 公文首页必须显示正文: at least one line of it (clause 7.3.3). */
    private static final int BODY_LINES = 1;

    private AddresseesRoom() {}

    /** Whether the addressees, set after what is there so far, would leave no line for the body on the first page. */
    static boolean isMissing(List<String> to, Composition composition) {
        if (to.isEmpty()) {
            return false;
        }
        String text = Colon.after(String.join("，", to));
        double lines = Math.ceil(composition.cells(text, TextRole.ADDRESSEES)
                / composition.grid().characters());
        Length needed =
                composition.height().plus(composition.grid().lineHeight().times(lines + BODY_LINES));
        return needed.compareTo(composition.profile().page().typeHeight()) > 0;
    }
}
