package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import java.util.List;
import java.util.Locale;
import org.docx4j.mce.AlternateContent;
import org.w3c.dom.Element;

/**
 * A text box at a fixed place on the sheet, without margins of its own and with nothing flowing around it.
 *
 * @param id its number among the drawings of the document
 * @param name what it is called in Word's selection pane
 * @param description what it is, for those who cannot see it
 * @param frame what {@code left} is counted from
 * @param left from the left edge of sheet or type area
 * @param top from the upper edge of the sheet
 * @param width its width
 * @param height its height
 * @param side on which edge of the box its content stands
 */
record TextBox(
        int id,
        String name,
        String description,
        Frame frame,
        Length left,
        Length top,
        Length width,
        Length height,
        Side side) {
    /** What a box is placed from, sidewards. */
    enum Frame {
        /** The sheet. */
        PAGE,
        /** The type area, which mirrored margins move from page to page. */
        MARGIN;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An edge of the box. */
    enum Side {
        TOP("t", "top"),
        BOTTOM("b", "bottom");

        private final String word;
        private final String vmlWord;

        Side(String word, String vmlWord) {
            this.word = word;
            this.vmlWord = vmlWord;
        }
    }

    /** The box around this content. */
    AlternateContent around(List<Object> content) {
        DrawingTemplate template = new DrawingTemplate("text-box")
                .with("id", Integer.toString(id))
                .with("vml-id", "gw_box_" + id)
                .with("name", name)
                .with("description", description)
                .with("side", side.word)
                .with("vml-side", side.vmlWord)
                .with("frame", frame.word())
                .with("left", left)
                .with("top", top)
                .with("width", width)
                .with("height", height);
        return DrawingTemplate.choice(fill(template.drawing(), content), fill(template.vml(), content));
    }

    private static Element fill(Element box, List<Object> content) {
        Element inside =
                (Element) box.getElementsByTagNameNS(Prefixes.W, "txbxContent").item(0);
        content.forEach(block -> WmlContext.append(block, inside));
        return box;
    }
}
