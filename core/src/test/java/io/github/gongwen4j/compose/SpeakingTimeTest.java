package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingTimeTest {
    private static Optional<Duration> time(Document document, StyleProfile profile) {
        return SpeakingTime.of(document, Composer.of(profile).compose(document));
    }

    private static Speech speech(int characters) {
        return Speech.builder("讲话")
                .salutation("同志们")
                .section("甲".repeat(characters - 4), section -> {})
                .build();
    }

    @Test
    void aSpeechTakesAMinuteForEvery220Characters() {
        assertThat(time(speech(660), Profiles.SPEECH)).contains(Duration.ofMinutes(3));
    }

    @Test
    void footnotesAreNotSpoken() {
        Text noted = new Text(List.of(new Inline.Words("甲".repeat(220)), Inline.Note.of("乙".repeat(220))));
        assertThat(time(Speech.builder("讲话").block(new Paragraph(noted)).build(), Profiles.SPEECH))
                .contains(Duration.ofMinutes(1));
    }

    @Test
    void theRateIsTheProfiles() {
        StyleProfile slow = Profiles.SPEECH.toBuilder().speakingRate(110).build();

        assertThat(time(speech(660), slow)).contains(Duration.ofMinutes(6));
    }

    @Test
    void otherDocumentsAreNotSpoken() {
        assertThat(time(Plan.builder("方案").section("总体要求", section -> {}).build(), Profiles.GBT9704))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "同志们：| 3",
                "“一要”，快！| 3",
                "2026年3月18日| 4+1+1+1+3+1",
                "1500件| 4+1",
                "35万册| 3+2",
                "99.5%| 5+1+1+1",
                "10000个| 2+1",
                "20305| 2+1+2+1+1",
                "0| 1",
                "5G网络| 1+1+2",
                "〔2026〕| 2+1+2+1"
            })
    void aTextHasAsManySyllablesAsAreReadAloud(String text, String sum) {
        int syllables = 0;
        for (String part : sum.split("[+]")) {
            syllables += Integer.parseInt(part.strip());
        }
        assertThat(Syllables.of(text)).isEqualTo(syllables);
    }
}
