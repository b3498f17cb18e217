package io.github.gongwen4j.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpacingTest {
    @Test
    void aLineOfTheStandardMayHoldFrom27To29Characters() {
        Spacing spacing = Profiles.GBT9704.spacing();
        double advance = 16 + Profiles.GBT9704.style(TextRole.BODY).tracking().points();
        double width = Profiles.GBT9704.page().typeWidth().points();

        assertThat(spacing.tighter()).isEqualTo(Length.pt(0.6));
        assertThat(spacing.looser()).isEqualTo(Length.pt(0.6));
        assertThat(holds(width, advance - 0.6)).isEqualTo(29);
        assertThat(holds(width, advance + 0.6)).isEqualTo(27);
    }

    private static int holds(double width, double advance) {
        return 1 + (int) ((width - 16) / advance);
    }

    @Test
    void limitsFollowTheGridUntilTheyAreGiven() {
        assertThat(Profiles.READING_COPY.spacing().tighter()).isEqualTo(Length.pt(1.2));
        Spacing own = Profiles.GBT9704.spacing().within(Length.pt(0.2), Length.pt(0.1));
        StyleProfile given = Profiles.GBT9704.toBuilder().spacing(own).build();
        assertThat(given.toBuilder().grid(Profiles.READING_COPY.grid()).build().spacing())
                .isEqualTo(own);
    }

    @Test
    void aReasonIsSwitchedOffAndOn() {
        Spacing off = Profiles.SPEECH.spacing().with(SpacingReason.LAST_LINE, false);
        assertThat(off.serves(SpacingReason.LAST_LINE)).isFalse();
        assertThat(off.serves(SpacingReason.SIGNATURE_PAGE)).isTrue();
        assertThat(off.with(SpacingReason.LAST_LINE, true)).isEqualTo(Profiles.SPEECH.spacing());
    }

    @Test
    void aLimitIsNotNegative() {
        Spacing usual = Profiles.GBT9704.spacing();
        assertThatThrownBy(() -> usual.within(Length.pt(-0.1), Length.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
