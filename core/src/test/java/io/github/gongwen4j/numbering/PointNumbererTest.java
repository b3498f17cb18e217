package io.github.gongwen4j.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Counting;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointBuilder;
import io.github.gongwen4j.model.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointNumbererTest {
    @ParameterizedTest
    @CsvSource({
        "CHINESE,1,一、", "CHINESE,101,一百零一、", "CHINESE_IN_BRACKETS,20,（二十）", "ARABIC,7,7.", "ARABIC_WITH_COMMA,12,12、",
        "ARABIC_IN_BRACKETS,3,（3）", "ORDINAL,110,第一百一十，", "FIRST_IS,2,二是", "FIRST_MUST,11,十一要", "CIRCLED,20,⑳",
        "CIRCLED,50,㊿", "CIRCLED,51,（51）", "STEP,3,第三步：", "PART,5,第五篇："
    })
    void everySchemeWritesItsNumbers(Scheme scheme, int value, String text) {
        assertThat(Markers.marker(scheme, value).text()).isEqualTo(text);
    }

    @Test
    void depthComesFromNestingSoSchemesMayFollowInAnyOrder() {
        Body body = Body.builder()
                .numbering(Scheme.CHINESE, Scheme.CHINESE_IN_BRACKETS, Scheme.ARABIC, Scheme.FIRST_IS)
                .section(
                        "甲",
                        s -> s.section(
                                "乙", t -> t.section("丙", u -> u.point("丁").point("戊"))))
                .section("己", s -> s.section("庚", t -> t.point("辛")))
                .build();

        assertThat(markers(body)).containsExactly("一、", "（一）", "1.", "一是", "二是", "二、", "（一）", "1.");
    }

    @Test
    void levelsMayBeSkipped() {
        Body body = Body.builder()
                .numbering(Scheme.CHINESE, Scheme.ARABIC)
                .section("甲", s -> s.point("乙").point("丙"))
                .section("丁", s -> s.point("戊"))
                .build();

        assertThat(markers(body)).containsExactly("一、", "1.", "2.", "二、", "1.");
    }

    @Test
    void pointsRunOnThroughSixSections() {
        Body.Builder body = Body.builder()
                .numbering(new Numbering(List.of(
                        new Numbering.Level(Scheme.CHINESE, Counting.RESTART),
                        new Numbering.Level(Scheme.ARABIC, Counting.CONTINUE))));
        int[] points = {3, 4, 2, 3, 2, 3};
        for (int count : points) {
            body.section("节", s -> IntStream.range(0, count).forEach(i -> s.point("点")));
        }

        assertThat(markers(body.build()).stream().filter(text -> text.endsWith(".")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(i -> i + ".").toList());
    }

    @Test
    void aSectionMayLetTheNumbersRunOnWhereOthersRestart() {
        Body body = Body.builder()
                .numbering(Scheme.CHINESE, Scheme.ARABIC)
                .section(points(5, Counting.RESTART))
                .section(points(16, Counting.RESTART))
                .section(points(3, Counting.CONTINUE))
                .build();

        List<String> texts = markers(body);
        assertThat(texts.subList(texts.indexOf("三、"), texts.size())).containsExactly("三、", "17.", "18.", "19.");
    }

    @Test
    void siblingSectionsMayUseOtherSchemes() {
        Body body = Body.builder()
                .numbering(Scheme.CHINESE, Scheme.ORDINAL)
                .section("甲", s -> s.point("乙").point("丙"))
                .section("丁", s -> s.numbering(Scheme.FIRST_MUST).point("戊").point("己"))
                .build();

        assertThat(markers(body)).containsExactly("一、", "第一，", "第二，", "二、", "一要", "二要");
    }

    @Test
    void leadsAndImpliedContainersTakeALevelButNoNumber() {
        Body body = Body.builder()
                .numbering(Scheme.CHINESE, Scheme.CHINESE_IN_BRACKETS)
                .section(Point.implied().point("甲").point("乙").build())
                .section(Point.heading("丙")
                        .item(Point.lead("丁").text("戊"))
                        .point("己")
                        .build())
                .build();

        assertThat(markers(body)).containsExactly("（一）", "（二）", "一、", "（一）");
    }

    @Test
    void twentyPointsRunOnThroughSevenSectionsInChinese() {
        Body.Builder body = Body.builder()
                .numbering(new Numbering(List.of(
                        new Numbering.Level(Scheme.CHINESE, Counting.RESTART),
                        new Numbering.Level(Scheme.CHINESE_IN_BRACKETS, Counting.CONTINUE))));
        IntStream.range(0, 7)
                .forEach(i -> body.section(
                        "节", s -> IntStream.range(0, i == 6 ? 2 : 3).forEach(j -> s.point("点"))));

        assertThat(markers(body.build())).contains("（十九）", "（二十）").doesNotContain("（二十一）");
    }

    private static Point points(int count, Counting counting) {
        PointBuilder section = Point.heading("节").counting(counting);
        IntStream.range(0, count).forEach(i -> section.point("点"));
        return section.build();
    }

    private static List<String> markers(Body body) {
        List<String> markers = new ArrayList<>();
        PointNumberer.number(body).stream().flatMap(PointNumbererTest::flat).forEach(point -> point.marker()
                .ifPresent(marker -> markers.add(marker.text())));
        return markers;
    }

    private static Stream<NumberedPoint> flat(NumberedPoint point) {
        return Stream.concat(Stream.of(point), point.items().stream().flatMap(PointNumbererTest::flat));
    }
}
