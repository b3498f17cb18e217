package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPlacesTest {
    private static final Node TREE = TreeReader.create()
            .read(
                    """
                    kind: plan
                    preamble: 一段
                    sections:
                      - heading: 甲
                        intro: [一段]
                        timeline:
                          - {name: 准备, from: 3月}
                      - heading: 乙
                        intro:
                          - timeline:
                              form: chart
                              phases:
                                - {name: 实施, to: 5月}
                          - tasks: {items: [{task: 总结, due: 6月}]}
                    """,
                    Format.YAML,
                    "plan.yaml");

    @ParameterizedTest
    @CsvSource({
        "sections[0].intro[1].timeline[0].from, 7:26",
        "sections[1].intro[0].timeline[0].to, 13:30",
        "sections[1].intro[1].tasks[0].due, 14:41",
        "sections[0].intro[0], 5:13",
        "preamble[0], 2:11",
    })
    void aPathOfTheModelIsFoundInEveryWayOfWritingIt(String path, String place) {
        Place found = DocumentPlaces.find(TREE, path).place();
        assertThat(found.line() + ":" + found.column()).isEqualTo(place);
    }

    @Test
    void aPathThatLeavesTheTextEndsAtTheLastValueOnIt() {
        assertThat(DocumentPlaces.find(TREE, "sections[1].items[4].text").path())
                .hasToString("sections[1]");
    }
}
