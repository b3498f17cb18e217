package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.InkBox;
import io.github.gongwen4j.style.FaceRole;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The face of a role and, character by character, the faces that help out where it lacks one. */
final class RoleFaces {
    private static final int FULL = 1000;
    private static final int HALF = 500;
    private static final int[] STAND_INS = {'□', '〓'};
    private static final int MOST_REMEMBERED = 1 << 14;

    private final FaceSource source;
    private final FaceRole role;
    private final Optional<Face> face;
    private final Optional<WidthTable> widths;
    private final Map<Integer, Cell> others = new ConcurrentHashMap<>();

    RoleFaces(FaceSource source, FaceRole role) {
        this.source = source;
        this.role = role;
        this.face = source.resolve(role);
        this.widths = face.map(WidthTable::new);
    }

    /** The face of the role itself. */
    Optional<Face> face() {
        return face;
    }

    /** The width in 1/1000 em where the role's own face draws the character, otherwise {@link WidthTable#NONE}. */
    int ownWidth(int codePoint) {
        return widths.isPresent() ? widths.get().width(codePoint) : WidthTable.NONE;
    }

    /** How a character is drawn, by whatever face. */
    Cell cell(int codePoint) {
        int own = ownWidth(codePoint);
        return own == WidthTable.NONE ? otherCell(codePoint) : new Cell(face, codePoint, own, false);
    }

    /** How a character is drawn that the role's own face lacks. */
    Cell otherCell(int codePoint) {
        Cell known = others.get(codePoint);
        if (known == null) {
            known = find(codePoint);
            if (others.size() < MOST_REMEMBERED) {
                others.put(codePoint, known);
            }
        }
        return known;
    }

    /** The box of the ink of a character; empty where nothing is drawn or no face is known. */
    Optional<InkBox> ink(int codePoint) {
        if (ownWidth(codePoint) != WidthTable.NONE) {
            return face.orElseThrow().ink(codePoint);
        }
        Cell cell = otherCell(codePoint);
        return cell.face().flatMap(drawer -> drawer.ink(cell.codePoint()));
    }

    private Cell find(int codePoint) {
        Optional<Face> helper = source.fallback(role, codePoint);
        if (helper.isPresent()) {
            return new Cell(helper, codePoint, helper.get().advance(codePoint), false);
        }
        int width = CellWidth.isFull(codePoint) ? FULL : HALF;
        if (face.isEmpty() || isInvisible(codePoint)) {
            return new Cell(Optional.empty(), codePoint, isInvisible(codePoint) ? 0 : width, false);
        }
        for (int standIn : STAND_INS) {
            Optional<Face> drawer = source.fallback(role, standIn);
            if (drawer.isPresent()) {
                return new Cell(drawer, standIn, drawer.get().advance(standIn), true);
            }
        }
        return new Cell(Optional.empty(), codePoint, FULL, true);
    }

    /** Characters that are no ink: joiners, marks of direction, selectors of variants. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.CONTROL || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }
}
