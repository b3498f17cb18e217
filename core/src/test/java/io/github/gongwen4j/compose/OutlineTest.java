package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.WorkPoints;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void itListsHeadingsRunInsLeadsAndListPointsWithTheirPrintedNumbers() {
        Speech speech = Speech.builder("讲话")
                .numbering(Scheme.CHINESE, Scheme.FIRST_IS)
                .section(Point.heading("认清形势")
                        .item(Point.runIn("隐患仍在").text("要整改。"))
                        .item(Point.list("早准备；").inline())
                        .item(Point.lead("突出重点").text("抓住关键。"))
                        .build())
                .build();

        assertThat(lines(speech))
                .containsExactly(
                        "1 HEADING OWN 一、 认清形势", "2 RUN_IN OWN 一是 隐患仍在", "2 LIST INLINE 二是 早准备；", "2 LEAD OWN  突出重点");
    }

    @Test
    void anImpliedContainerTakesALevelAndIsNotListed() {
        WorkPoints points = WorkPoints.builder("要点")
                .section(Point.implied().point("甲", "乙。").build())
                .build();

        assertThat(lines(points)).containsExactly("2 RUN_IN OWN （一） 甲");
    }

    @Test
    void whatACircularIssuesIsPartOfItsOutline() {
        Circular circular = Circular.builder("通知")
                .issues(WorkPoints.builder("要点")
                        .section("甲", s -> s.paragraph("乙。"))
                        .build())
                .attachment("附表", body -> body.section("丙", s -> s.paragraph("丁。")))
                .build();

        assertThat(lines(circular)).containsExactly("1 HEADING OWN 一、 甲", "1 HEADING OWN 一、 丙");
    }

    @Test
    void thePartsOfACollectionLieAboveTheirSections() {
        Collection collection = Collection.builder("汇编")
                .part(WorkPoints.builder("要点")
                        .section("甲", s -> s.paragraph("乙。"))
                        .build())
                .build();

        assertThat(lines(collection)).containsExactly("1 HEADING OWN 第一篇： 要点", "2 HEADING OWN 一、 甲");
    }

    private static List<String> lines(Document document) {
        return Outline.of(document).stream()
                .map(item -> item.level() + " " + item.style() + " " + item.placement() + " " + item.marker() + " "
                        + item.text())
                .toList();
    }
}
