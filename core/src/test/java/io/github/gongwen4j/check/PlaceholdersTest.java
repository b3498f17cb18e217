package io.github.gongwen4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.WorkPoints;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"20xx年工作", "20××年", "20__年", "二〇xx年", "XX园区", "××街道", "某县水利局", "某某同志", "○○镇", "×月×日", "第×期"})
    void aPlaceLeftBlankIsFound(String text) {
        assertThat(Placeholders.in(Speech.builder("讲话").paragraph("请看：" + text).build()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place()).isEqualTo("opening[0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长3×5米", "某些单位", "XXL号服装", "A_B", "二〇二六年", "2026年", "Linux系统", "第○页"})
    void ordinaryWordsAreNoBlanks(String text) {
        assertThat(Placeholders.in(Speech.builder("讲话").paragraph(text).build()))
                .isEmpty();
    }

    @Test
    void everyPartOfADocumentIsLookedThrough() {
        Circular circular = Circular.builder("关于20xx年工作的通知")
                .header(Header.builder("××市档案局").number("云档发〔20xx〕×号").signatories("某某"))
                .to("××县档案局")
                .paragraph("XX部署。")
                .section(Point.heading("××")
                        .item(Point.list("××"))
                        .paragraph("××")
                        .build())
                .signature("××市档案局", "20xx年×月×日")
                .note("××")
                .attachment("××表", body -> body.paragraph("××"))
                .issues(WorkPoints.builder("××要点")
                        .titleNote("××")
                        .paragraph("××")
                        .build())
                .build();

        assertThat(Placeholders.in(circular).stream().map(Finding::place).distinct())
                .containsExactly(
                        "title",
                        "header.organs",
                        "header.number",
                        "header.signatories",
                        "to",
                        "text[0]",
                        "sections[0].heading",
                        "sections[0].items[0].text",
                        "sections[0].tail[0]",
                        "attachments[0].title",
                        "attachments[0].text[0]",
                        "signature",
                        "date",
                        "note",
                        "issues.title",
                        "issues.title-note",
                        "issues.preamble[0]");
    }

    @Test
    void footnotesAreLookedThrough() {
        Text noted = new Text(List.of(new Inline.Words("档案馆"), Inline.Note.of("20xx年建成。")));
        assertThat(Placeholders.in(
                        Speech.builder("讲话").block(new Paragraph(noted)).build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("opening[0]"));
    }

    @Test
    void aFindingNamesTheBlankItsSurroundingsAndWhatToDo() {
        assertThat(Placeholders.in(
                        Speech.builder("讲话").paragraph("计划于20xx年底完成。").build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().chinese()).contains("20xx", "计划于", "请填写");
                    assertThat(finding.message().english()).contains("20xx", "filled in");
                });
    }
}
