package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Phase;
import org.junit.jupiter.api.Test;

class PhasePhraseTest {
    @Test
    void aPhaseIsToldFromItsBeginningToItsEnd() {
        assertThat(PhasePhrase.time(phase("2026年3月", "4月底前"))).isEqualTo("2026年3月至4月底前");
    }

    @Test
    void aPhaseOfASingleDayIsToldByThatDayAlone() {
        assertThat(PhasePhrase.time(phase("5月9日", "5月9日"))).isEqualTo("5月9日");
    }

    private static Phase phase(String from, String to) {
        return Phase.builder("动员部署阶段").from(from).to(to).build();
    }
}
