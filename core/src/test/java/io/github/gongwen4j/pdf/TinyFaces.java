package io.github.gongwen4j.pdf;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.font.ResolvedFace;
import io.github.gongwen4j.font.TinyFont;
import io.github.gongwen4j.style.FaceRole;

/** Faces made for tests, each character a box of its own size: Han a full cell wide, all others half of one. */
final class TinyFaces {
    private TinyFaces() {}

    /** A face that has the characters of a text, those of plain ASCII, and not much else. */
    static Face with(String family, String text) {
        return face(family, font(family, text));
    }

    private static TinyFont font(String family, String text) {
        TinyFont font = TinyFont.chinese(family).blank(' ', 500);
        for (int character = '!'; character <= '~'; character++) {
            font.box(character, 500, 60, -100, 440, 300 + 5 * (character - '!'));
        }
        text.codePoints()
                .distinct()
                .filter(each -> each > '~' && each != '的' && each != '国')
                .forEach(each -> {
                    int shape = Math.floorMod(each * 31, 400);
                    font.box(each, 1000, 50 + shape / 10, -100, 950, 400 + shape);
                });
        return font;
    }

    private static Face face(String family, TinyFont font) {
        return set(family, font)
                .resolve(FaceRole.FANG_SONG)
                .map(ResolvedFace::face)
                .orElseThrow();
    }

    /** A set whose only face has the characters of a text. */
    static FontSet set(String family, String text) {
        return set(family, font(family, text));
    }

    private static FontSet set(String family, TinyFont font) {
        return FontSet.builder()
                .system(false)
                .classPath(false)
                .font(family, font.bytes())
                .build();
    }
}
