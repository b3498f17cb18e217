package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gongwen4j.model.Attendance;
import io.github.gongwen4j.model.Attendee;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.Urgency;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of elements in the formats of clause 10. */
class SpecialFormatsTest {
    private static Circular.Builder letter() {
        return Circular.letter("关于用地事宜的复函")
                .header(Header.builder("云溪市水务局").number("云水函〔2026〕27号"))
                .to("云溪市自然资源和规划局")
                .paragraph("特此函复。");
    }

    private static Flow compose(Circular circular) {
        return Composer.of(DefaultProfile.of(circular)).compose(circular);
    }

    private static List<String> dump(Circular circular) {
        return FlowDump.of(compose(circular));
    }

    @Test
    void aLetterHasItsMarkAloneAndItsNumberAtTheRightUnderTheRule() {
        assertThat(dump(letter().build()))
                .containsExactly(
                        "LETTERHEAD ISSUER_MARK CENTER | xiao_biao_song:云溪市水务局 rules 4",
                        "DOCUMENT_NUMBER END | fang_song:云水函〔2026〕27号",
                        "BLANK",
                        "BLANK",
                        "TITLE CENTER @0 | xiao_biao_song:关于用地事宜的复函",
                        "BLANK",
                        "ADDRESSEES JUSTIFIED | fang_song:云溪市自然资源和规划局：",
                        "BODY JUSTIFIED 0,0,632 | fang_song:特此函复。");
    }

    @Test
    void copyNumberClassificationAndUrgencyStandAtTheLeftTheFirstLevelWithTheNumber() {
        Circular circular = letter().header(Header.builder("云溪市水务局")
                        .copyNumber("000001")
                        .classification("秘密★1年")
                        .urgency(Urgency.URGENT)
                        .number("云水函〔2026〕27号"))
                .build();
        assertThat(dump(circular).subList(1, 6))
                .containsExactly(
                        "DOCUMENT_NUMBER START | fang_song:000001 fang_song:→云水函〔2026〕27号",
                        "CLASSIFICATION START | hei:秘密★1年",
                        "URGENCY START | hei:" + Urgency.URGENT.text(),
                        "BLANK",
                        "BLANK");
    }

    @Test
    void theMarkOfAJointLetterIsThatOfTheHost() {
        Circular circular = letter().header(
                        Header.builder("云溪市水务局", "云溪市园林管理中心").number("云水函〔2026〕27号"))
                .build();
        assertThat(dump(circular)).first().asString().contains(":云溪市水务局 rules");
    }

    @Test
    void aLetterWithoutNumberHasItsTitleTwoLinesBelowTheRule() {
        Circular circular = letter().header(Header.builder("云溪市水务局")).build();
        assertThat(dump(circular).subList(1, 4))
                .containsExactly("BLANK", "BLANK", "TITLE CENTER @0 | xiao_biao_song:关于用地事宜的复函");
    }

    @Test
    void theRulesOfALetterAreThickOverThinAboveAndThinOverThickBelow() {
        FlowLetterhead head =
                (FlowLetterhead) compose(letter().build()).blocks().get(0);
        List<Double> thicknesses = head.rules().stream()
                .map(rule -> rule.thickness().millimetres())
                .toList();
        assertThat(thicknesses.get(0)).isGreaterThan(thicknesses.get(1)).isEqualTo(thicknesses.get(3));
        assertThat(thicknesses.get(2)).isEqualTo(thicknesses.get(1));
        assertThat(head.rules()).isSortedAccordingTo((a, b) -> a.top().compareTo(b.top()));
        assertThat(head.rules()).allSatisfy(rule -> {
            assertThat(rule.left().millimetres()).isCloseTo(20, within(0.01));
            assertThat(rule.length().millimetres()).isCloseTo(170, within(0.01));
        });
    }

    @Test
    void theImprintOfALetterHasNoRules() {
        Imprint copies = new Imprint(List.of(), List.of("市发展和改革委员会"), Optional.empty(), Optional.empty());
        List<FlowBlock> blocks = compose(letter().imprint(copies).build()).blocks();
        FlowImprint imprint = (FlowImprint) blocks.get(blocks.size() - 1);
        assertThat(imprint.outerRule()).isEqualTo(Length.ZERO);
        assertThat(imprint.innerRule()).isEqualTo(Length.ZERO);
    }

    @Test
    void inACollectionALetterHasNoSheetOfItsOwn() {
        Collection collection = Collection.builder("汇编").part(letter().build()).build();
        Flow flow = Composer.of(DefaultProfile.of(collection)).compose(collection);
        assertThat(flow.blocks()).noneMatch(FlowLetterhead.class::isInstance);
        assertThat(FlowDump.of(flow)).contains("ISSUER_MARK CENTER | xiao_biao_song:云溪市水务局");
    }

    @Test
    void anOrderHasMarkNumberAndTextAndNoTitle() {
        Circular order = Circular.order("云溪市人民政府关于节约用水的命令")
                .header(Header.builder("云溪市人民政府").number("第12号"))
                .paragraph("现发布命令如下。")
                .signature("市长", "2026-06-22")
                .build();
        assertThat(dump(order))
                .containsExactly(
                        "ISSUER_MARK CENTER @0 | xiao_biao_song:云溪市人民政府令",
                        "BLANK",
                        "BLANK",
                        "DOCUMENT_NUMBER CENTER | fang_song:第12号",
                        "BLANK",
                        "BLANK",
                        "BODY JUSTIFIED 0,0,632 | fang_song:现发布命令如下。",
                        "BLANK",
                        "BLANK",
                        "SIGNATURE END 0,3792,0 | fang_song:市长",
                        "BLANK",
                        "DATE END 0,1264,0 | fang_song:2026年6月22日");
    }

    @Test
    void minutesListWhoWasThereAfterABlankLine() {
        Circular minutes = Circular.minutes("研究防汛备汛工作会议纪要")
                .header(Header.builder("云溪市人民政府").suffix("专题会议纪要").number("第7期"))
                .paragraph("议定事项如下。")
                .attachment("任务清单")
                .attendance(Attendance.present(Attendee.of("林一舟"), Attendee.from("市水务局", "周明远", "许清"))
                        .withExcused(Attendee.from("市气象局", "程望舒"))
                        .withObserving(Attendee.of("苏立言"), Attendee.of("秦川")))
                .build();
        List<String> lines = dump(minutes);
        assertThat(lines)
                .startsWith(
                        "ISSUER_MARK CENTER | xiao_biao_song:云溪市人民政府专题会议纪要",
                        "BLANK",
                        "BLANK",
                        "DOCUMENT_NUMBER CENTER | fang_song:第7期")
                .endsWith(
                        "ATTACHMENT_LIST JUSTIFIED 1580,0,-948 | fang_song:附件：任务清单",
                        "BLANK",
                        "ATTENDANCE JUSTIFIED 1580,0,-948 | hei:出席： fang_song:林一舟，市水务局周明远、许清",
                        "ATTENDANCE JUSTIFIED 1580,0,-948 | hei:请假： fang_song:市气象局程望舒",
                        "ATTENDANCE JUSTIFIED 1580,0,-948 | hei:列席： fang_song:苏立言、秦川");
    }

    @Test
    void eachFormatHasItsProfile() {
        assertThat(DefaultProfile.of(letter().build())).isSameAs(Profiles.LETTER);
        assertThat(Profiles.all())
                .extracting(StyleProfile::name)
                .contains("gbt9704", "speech", "letter", "order", "minutes")
                .doesNotHaveDuplicates();
    }
}
