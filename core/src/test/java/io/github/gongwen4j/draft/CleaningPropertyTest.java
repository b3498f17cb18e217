package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleaningPropertyTest {
    private static final int MUTATIONS = 300;

    @ParameterizedTest
    @MethodSource("io.github.gongwen4j.draft.TilingTest#texts")
    void whatIsCleanedIsCleanAndEveryRepairIsWhereItSaysItIs(String text) {
        check(text);
        Random random = new Random(20260401);
        for (int i = 0; i < MUTATIONS; i++) {
            check(TilingTest.damaged(text.substring(0, Math.min(text.length(), 2000)), random));
        }
    }

    private static void check(String text) {
        Manuscript once = Cleaned.manuscript(text);
        Manuscript twice = Cleaning.clean(once, DraftOptions.DEFAULTS);
        assertThat(Cleaned.text(twice)).as(text).isEqualTo(Cleaned.text(once));
        assertThat(twice.repairs()).isEqualTo(once.repairs());
        assertThat(twice.rest()).isEqualTo(once.rest());
        for (Repair repair : once.repairs()) {
            assertThat(repair.span().of(text)).isEqualTo(repair.before()).isNotEqualTo(repair.after());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.gongwen4j.draft.TilingTest#texts")
    void withEveryKindSwitchedOffNothingButBlanksAtTheEdgesOfLinesIsLeftOut(String text) {
        Manuscript raw = Cleaned.manuscript(text, RepairKind.values());

        assertThat(raw.repairs()).isEmpty();
        assertThat(raw.rest()).allMatch(piece -> piece.kind() == PieceKind.BLANK);
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertThat(Cleaned.text(raw)).isEqualTo(String.join("\n", lines));
    }
}
