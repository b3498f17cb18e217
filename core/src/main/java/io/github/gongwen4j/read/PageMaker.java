package io.github.gongwen4j.read;

import io.github.gongwen4j.read.ProfileChanges.PageChange;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.ProfileText;
import java.util.Optional;

/** Makes sheet and margins of what a profile file says; a page that leaves too little room for text is a fault. */
final class PageMaker {
    private static final double LEAST_SHEET_MM = 100;
    private static final double MOST_SHEET_MM = 600;
    private static final double LEAST_MARGIN_MM = 5;
    private static final double MOST_MARGIN_MM = 150;
    private static final double LEAST_WIDTH_MM = 50;
    private static final double LEAST_HEIGHT_MM = 80;

    private final PageGeometry base;
    private final PageChange change;
    private final ProfileFaults faults;

    PageMaker(PageGeometry base, PageChange change, ProfileFaults faults) {
        this.base = base;
        this.change = change;
        this.faults = faults;
    }

    /** The page; that of the profile extended where the file's cannot be, which is reported. */
    PageGeometry make() {
        Length width = length("page.width", change.width(), base.width(), LEAST_SHEET_MM, MOST_SHEET_MM);
        Length height = length("page.height", change.height(), base.height(), LEAST_SHEET_MM, MOST_SHEET_MM);
        Length top = margin("page.top", change.top(), base.top());
        Length right = margin("page.right", change.right(), base.right());
        Length bottom = margin("page.bottom", change.bottom(), base.bottom());
        Length left = margin("page.left", change.left(), base.left());
        boolean wide = room("page", "宽", "wide", width.minus(left).minus(right), LEAST_WIDTH_MM);
        boolean high = room("page", "高", "high", height.minus(top).minus(bottom), LEAST_HEIGHT_MM);
        return wide && high
                ? new PageGeometry(
                        width,
                        height,
                        top,
                        right,
                        bottom,
                        left,
                        change.mirrored().orElse(base.mirrored()))
                : base;
    }

    private Length margin(String path, Optional<ProfileLength> given, Length usual) {
        return length(path, given, usual, LEAST_MARGIN_MM, MOST_MARGIN_MM);
    }

    private Length length(String path, Optional<ProfileLength> given, Length usual, double least, double most) {
        return given.map(ProfileLength::absolute)
                .filter(length -> faults.millimetres(path, length, least, most))
                .orElse(usual);
    }

    private boolean room(String path, String chinese, String english, Length room, double least) {
        if (room.millimetres() >= least) {
            return true;
        }
        String left = ProfileText.millimetres(room, 1);
        long needed = Math.round(least);
        faults.add(
                path,
                "页边距过大：版心" + chinese + "只剩 " + left + "，至少要 " + needed + "mm",
                "the margins are too large: the type area would be " + left + " " + english + ", less than " + needed
                        + "mm");
        return false;
    }
}
