package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Spacing;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where no spacing helps, the last paragraph goes over to the signature as a whole. Where a page cannot hold both, or the page it
 * leaves would be left without body text (clause 7.3.3, 首页必须显示正文), it is divided, and only its last lines go over. Of a
 * table its last row goes over. What ends the document and is itself higher than a page runs on as it comes.
 */
final class LastParagraphOver {
    private static final int LINES_OVER = 2;

    private final Spacing spacing;

    LastParagraphOver(Spacing spacing) {
        this.spacing = spacing;
    }

    /**
     * The document with the last paragraph, or its last lines, on the page of the ending.
     *
     * @param held with the last paragraph held to the ending
     * @param free without
     */
    Galley over(Galley held, Galley free, Ending ending) {
        int text = ending.text();
        Optional<SetParagraph> last = held.paragraph(text);
        if (last.isEmpty()) {
            return withLastRow(held, text);
        }
        Galley whole = whole(held, text, last.get());
        Paginator pages = whole.paginate();
        boolean fits = ending.isOnOnePage(whole, pages) && ending.isBesideText(whole, pages);
        if (fits && !leavesPageBare(pages, free, text)) {
            return whole;
        }
        SpacingReason reason = fits ? SpacingReason.FIRST_PAGE : SpacingReason.SIGNATURE_PAGE;
        boolean divides =
                spacing.serves(reason) && last.get().isBodyText() && last.get().lineCount() > 1;
        if (!divides) {
            return whole;
        }
        Galley divided = divided(held, text, last.get(), reason);
        return fits || ending.isBesideText(divided, divided.paginate()) ? divided : free;
    }

    /** Of a table the last row goes over, and what rows are held to it. */
    private static Galley withLastRow(Galley held, int text) {
        if (!(held.block(text) instanceof FlowTable table) || !(held.lastStrip(text) instanceof RowStrip last)) {
            return held;
        }
        List<Strip> rows = new ArrayList<>(held.strips(text));
        rows.set(rows.size() - 1, last.asHeldToNext());
        return held.with(text, table.holdingLastRow(), rows);
    }

    /** Held to the ending with all its lines: word processors differ in how much of a paragraph goes with the next. */
    private static Galley whole(Galley held, int text, SetParagraph last) {
        return held.with(
                text, last.as(last.paragraph().toBuilder().keep(Keep.TOGETHER).build()));
    }

    private static Galley divided(Galley held, int text, SetParagraph last, SpacingReason reason) {
        int lines = last.lineCount();
        int over = lines >= 2 * LINES_OVER ? LINES_OVER : 1;
        return held.with(text, last.dividedAfter(lines - over), reason);
    }

    /** Whether nothing of the text is left on the page where the last paragraph could have begun. */
    private static boolean leavesPageBare(Paginator whole, Galley free, int text) {
        int page = free.paginate().pageOf(free.firstStrip(text));
        return whole.pages().get(page - 1).strips().stream()
                .map(Placed::strip)
                .noneMatch(LastParagraphOver::isBodyText);
    }

    private static boolean isBodyText(Strip strip) {
        return strip instanceof RowStrip
                || (strip instanceof LineStrip line
                        && line.paragraph().paragraph().role() == TextRole.BODY
                        && !line.paragraph().paragraph().blank());
    }
}
