package io.github.gongwen4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.WorkPoints;
import io.github.gongwen4j.pictures.Drawn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealColorsTest {
    private static final Image RED = Image.of(Drawn.seal(60), "甲局印章");
    private static final Image BLUE = Image.of(Drawn.chart(60, 60), "乙局印章");

    private static final Signature SIGNATURE = new Signature(List.of("甲局", "乙局"), Optional.empty(), SealManner.NONE);

    @Test
    void aSealThatIsNotRedIsFoundAtItsPlaceWithItsClause() {
        Document issued =
                WorkPoints.builder("要点").signature(SIGNATURE.withStamps(BLUE)).build();
        List<Finding> findings = SealColors.in(Circular.builder("通知")
                .signature(SIGNATURE.withSeals(RED, BLUE))
                .issues(issued)
                .build());

        assertThat(findings).extracting(Finding::place).containsExactly("seal-image[1]", "issues.seal-image");
        assertThat(findings).extracting(Finding::rule).containsOnly("seal-not-red");
        assertThat(findings.get(0).message().chinese()).contains("7.3.5.1").contains("乙局印章");
        assertThat(findings.get(1).message().chinese()).contains("7.3.5.3");
    }

    @Test
    void redSealsAndDocumentsWithoutSealsAreInOrder() {
        assertThat(SealColors.in(Circular.builder("通知")
                        .signature(SIGNATURE.withSeals(RED, RED))
                        .build()))
                .isEmpty();
        assertThat(SealColors.in(Circular.builder("通知").build())).isEmpty();
    }

    @Test
    void theReportOfARenderingTellsIt() throws IOException {
        Document document = Circular.builder("通知")
                .paragraph("甲。")
                .signature(SIGNATURE.withSeals(BLUE))
                .build();

        assertThat(DocxRenderer.create()
                        .render(document, new ByteArrayOutputStream())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("seal-not-red");
    }
}
