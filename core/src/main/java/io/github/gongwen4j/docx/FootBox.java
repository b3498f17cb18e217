package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;

/** The text box of the imprint: as wide as the type area, on its lower edge. */
final class FootBox {
    private static final int ID = 1;

    private FootBox() {}

    /**
     * A box of this height.
     *
     * @param below how far its lower edge lies below that of the type area
     */
    static TextBox of(PageGeometry page, Length height, Length below) {
        Length top = page.height().minus(page.bottom()).plus(below).minus(height);
        return new TextBox(
                ID,
                "版记",
                "版记：抄送机关、印发机关和印发日期",
                page.mirrored() ? TextBox.Frame.MARGIN : TextBox.Frame.PAGE,
                page.mirrored() ? Length.ZERO : page.left(),
                top,
                page.typeWidth(),
                height,
                TextBox.Side.BOTTOM);
    }
}
