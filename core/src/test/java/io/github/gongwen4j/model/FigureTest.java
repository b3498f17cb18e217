package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.pictures.Drawn;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    private static final Image SEAL = Image.of(Drawn.seal(20), "印章");

    @Test
    void aWidthIsGivenInMillimetresCentimetresOrAsAShare() {
        assertThat(FigureWidth.parse("80mm")).isEqualTo(FigureWidth.mm(80));
        assertThat(FigureWidth.parse("8.5 厘米")).isEqualTo(FigureWidth.mm(85));
        assertThat(FigureWidth.parse("60%")).isEqualTo(new FigureWidth.Share(0.6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "mm", "-8mm", "0mm", "101%", "0%", "8e3mm", "1000000mm", "八厘米", ""})
    void whatIsNoWidthIsRefused(String words) {
        assertThatThrownBy(() -> FigureWidth.parse(words))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("80mm");
    }

    @Test
    void eachOrganHasAtMostOneSeal() {
        Signature two = signature(List.of("云溪市档案局", "云溪市财政局"));

        assertThat(two.withSeals(SEAL).seals()).hasSize(1);
        assertThat(two.withSeals(SEAL, SEAL).manner()).isEqualTo(SealManner.SEAL);
        assertThatThrownBy(() -> two.withSeals(SEAL, SEAL, SEAL)).hasMessageContaining("每个机关至多一枚");
    }

    @Test
    void aDateWithoutOrganMayBeSealedOnce() {
        Signature date = signature(List.of());

        assertThat(date.withSeals(SEAL).seals()).hasSize(1);
        assertThatThrownBy(() -> date.withSeals(SEAL, SEAL)).isInstanceOf(ModelException.class);
    }

    @Test
    void aPictureOfASealGoesWithASealOrAStampOnly() {
        List<String> signatory = List.of("馆长");

        assertThatThrownBy(() -> new Signature(signatory, Optional.empty(), SealManner.NONE, List.of(SEAL)))
                .hasMessageContaining("用印方式应为 seal");
        assertThat(signature(signatory).withStamps(SEAL).manner()).isEqualTo(SealManner.SIGNATURE_STAMP);
        assertThatThrownBy(() -> signature(signatory).withStamps(SEAL, SEAL)).isInstanceOf(ModelException.class);
    }

    private static Signature signature(List<String> organs) {
        return new Signature(organs, Optional.of(FuzzyDate.parse("2026-03-18")), SealManner.NONE);
    }
}
