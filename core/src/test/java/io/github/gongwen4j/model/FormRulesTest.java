package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the formats of clause 10 refuse, and the place that is named. */
class FormRulesTest {
    private static String refusedAt(Circular.Builder builder) {
        ModelException refused = catchThrowableOfType(ModelException.class, builder::build);
        assertThat(refused).as("the document should be refused").isNotNull();
        assertThat(refused.text().chinese()).isNotBlank();
        assertThat(refused.text().english()).isNotBlank();
        return refused.path();
    }

    private static Circular.Builder letter(HeaderBuilder header) {
        return Circular.letter("复函").header(header).paragraph("特此函复。");
    }

    private static Circular.Builder order(HeaderBuilder header) {
        return Circular.order("命令").header(header).paragraph("现发布命令如下。");
    }

    private static Circular.Builder minutes() {
        return Circular.minutes("会议纪要").header(Header.builder("云溪市人民政府")).paragraph("议定事项如下。");
    }

    @Test
    void lettersOrdersAndMinutesNeedAHeader() {
        assertThat(refusedAt(Circular.letter("复函"))).isEmpty();
        assertThat(refusedAt(Circular.order("命令"))).isEmpty();
        assertThat(refusedAt(Circular.minutes("纪要"))).isEmpty();
    }

    @Test
    void theMarkOfALetterIsTheOrganAlone() {
        assertThat(letter(Header.builder("云溪市水务局"))
                        .build()
                        .header()
                        .orElseThrow()
                        .suffix())
                .isEmpty();
        assertThat(refusedAt(letter(Header.builder("云溪市水务局").suffix("文件")))).isEqualTo("header.suffix");
    }

    @Test
    void aLetterHasNoSerialNoSignatoriesAndNoPrintingOrganOrDate() {
        assertThat(refusedAt(letter(Header.builder("云溪市水务局").number("第3号")))).isEqualTo("header.number");
        assertThat(refusedAt(letter(Header.builder("云溪市水务局").signatories("沈知远"))))
                .isEqualTo("header.signatories");
        Imprint organ = new Imprint(List.of(), List.of(), Optional.of("办公室"), Optional.empty());
        Imprint day = new Imprint(List.of(), List.of(), Optional.empty(), Optional.of(FuzzyDate.parse("2026-04-16")));
        assertThat(refusedAt(letter(Header.builder("云溪市水务局")).imprint(organ))).isEqualTo("imprint.printed-by");
        assertThat(refusedAt(letter(Header.builder("云溪市水务局")).imprint(day))).isEqualTo("imprint.printed-on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令", "命令"})
    void theMarkOfAnOrderEndsInOneOfTwoWords(String word) {
        assertThat(order(Header.builder("云溪市人民政府").suffix(word)).build()).isNotNull();
        assertThat(refusedAt(order(Header.builder("云溪市人民政府").suffix("文件")))).isEqualTo("header.suffix");
    }

    @Test
    void anOrderHasASerialAndNeitherCornerNorAddressees() {
        assertThat(refusedAt(order(Header.builder("云溪市人民政府").number("云政令〔2026〕3号"))))
                .isEqualTo("header.number");
        assertThat(refusedAt(order(Header.builder("云溪市人民政府").copyNumber("000001"))))
                .isEqualTo("header");
        assertThat(refusedAt(order(Header.builder("云溪市人民政府")).to("市直各单位"))).isEqualTo("to");
    }

    @Test
    void anOrderIsSignedWithAStampUnlessToldOtherwise() {
        Circular order = order(Header.builder("云溪市人民政府").number("第3号"))
                .signature("市长", "2026-06-22")
                .build();
        assertThat(order.signature().orElseThrow().manner()).isEqualTo(SealManner.SIGNATURE_STAMP);
    }

    @Test
    void minutesBearNoSealNameNoAddresseesAndIssueNothing() {
        Signature sealed = new Signature(List.of("云溪市人民政府"), Optional.empty(), SealManner.SEAL);
        assertThat(refusedAt(minutes().signature(sealed))).isEqualTo("seal");
        assertThat(refusedAt(minutes().to("市直各单位"))).isEqualTo("to");
        assertThat(refusedAt(minutes().issues(Plan.builder("方案").build()))).isEqualTo("issues");
        assertThat(refusedAt(
                        Circular.minutes("纪要").header(Header.builder("云溪市人民政府").suffix("会议记录"))))
                .isEqualTo("header.suffix");
    }

    @Test
    void anAttendanceBelongsToMinutesOnly() {
        Attendance attendance = Attendance.present(Attendee.of("林一舟"));
        assertThat(minutes().attendance(attendance).build().attendance()).contains(attendance);
        assertThat(refusedAt(Circular.builder("通知").attendance(attendance))).isEqualTo("attendance");
        assertThat(refusedAt(letter(Header.builder("云溪市水务局")).attendance(attendance)))
                .isEqualTo("attendance");
    }

    @Test
    void aCircularHasNoSerial() {
        assertThat(refusedAt(
                        Circular.builder("通知").header(Header.builder("云溪市水务局").number("第3号"))))
                .isEqualTo("header.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3号", "第12期", "第十二号", "第×号"})
    void aSerialIsPrintedAsItIsWritten(String text) {
        assertThat(SerialNumber.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第03号", "3号", "第号", "第3", "第3号令"})
    void anythingElseIsNoSerial(String text) {
        assertThat(catchThrowableOfType(ModelException.class, () -> SerialNumber.parse(text)))
                .isNotNull();
    }
}
