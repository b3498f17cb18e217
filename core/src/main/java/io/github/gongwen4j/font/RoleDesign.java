package io.github.gongwen4j.font;

import io.github.gongwen4j.style.FaceRole;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What tells a design by its name when the name itself is not known, and which designs stand in for it, nearest first.
 */
final class RoleDesign {
    private static final Pattern XIAO_BIAO_SONG = Pattern.compile("小标宋|xiaobiaosong|中宋|zhongsong");
    private static final Pattern FANG_SONG = Pattern.compile("仿宋|fangsong|fang(?=-|$)");
    private static final Pattern KAI = Pattern.compile("楷|kaiti|wenkai|kai(?=-|$)|ukai|gkai");
    private static final Pattern HEI = Pattern.compile("黑|hei|gothic|sans");
    private static final Pattern SONG = Pattern.compile("宋|明体|song|mincho|ming|serif");

    private RoleDesign() {}

    /** Whether the names of a face say that it is of the design. */
    static boolean says(FaceHeader face, FaceRole role) {
        return role == of(face);
    }

    /** The design the names of a face speak of; the narrower word wins: 仿宋 is no 宋. Null when they are silent. */
    private static FaceRole of(FaceHeader face) {
        if (any(face, XIAO_BIAO_SONG)) {
            return FaceRole.XIAO_BIAO_SONG;
        }
        if (any(face, FANG_SONG)) {
            return FaceRole.FANG_SONG;
        }
        if (any(face, KAI)) {
            return FaceRole.KAI;
        }
        if (any(face, HEI)) {
            return FaceRole.HEI;
        }
        return any(face, SONG) ? FaceRole.SONG : null;
    }

    private static boolean any(FaceHeader face, Pattern words) {
        return face.names().keys().stream().anyMatch(name -> words.matcher(name).find());
    }

    /** The roles whose faces stand in for a role, nearest first. */
    static List<FaceRole> substitutes(FaceRole role) {
        return switch (role) {
            case FANG_SONG -> List.of(FaceRole.SONG, FaceRole.KAI, FaceRole.HEI, FaceRole.XIAO_BIAO_SONG);
            case KAI -> List.of(FaceRole.FANG_SONG, FaceRole.SONG, FaceRole.HEI, FaceRole.XIAO_BIAO_SONG);
            case HEI -> List.of(FaceRole.XIAO_BIAO_SONG, FaceRole.SONG, FaceRole.KAI, FaceRole.FANG_SONG);
            case SONG -> List.of(FaceRole.XIAO_BIAO_SONG, FaceRole.FANG_SONG, FaceRole.KAI, FaceRole.HEI);
            case XIAO_BIAO_SONG -> List.of(FaceRole.SONG, FaceRole.HEI, FaceRole.FANG_SONG, FaceRole.KAI);
        };
    }

    /** Whether a substitute for the role had better be bold. */
    static boolean heavy(FaceRole role) {
        return role == FaceRole.XIAO_BIAO_SONG;
    }
}
