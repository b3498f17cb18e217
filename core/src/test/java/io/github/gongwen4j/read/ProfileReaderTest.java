package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Deviations;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.Spacing;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
    private static StyleProfile read(String values) {
        return ProfileReader.create().read("name: x\nextends: gbt9704\n" + values, Format.YAML, "p.yaml");
    }

    /** The faults as line:column: path: message. */
    private static List<String> faults(String values) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(values));
        assertThat(refused).as("the profile should be refused").isNotNull();
        return refused.message(Locale.CHINA)
                .lines()
                .map(line -> line.substring("p.yaml:".length()))
                .toList();
    }

    private static void assertHoldsItsGrid(StyleProfile profile) {
        TextStyle body = profile.style(TextRole.BODY);
        double cell = body.size().plus(body.tracking()).points();
        double width = profile.page().typeWidth().points();
        int characters = profile.grid().characters();
        assertThat(cell * characters).isLessThanOrEqualTo(width);
        assertThat(cell * (characters + 1)).isGreaterThan(width);
        assertThat(profile.grid().lineHeight().times(profile.grid().lines()))
                .isLessThanOrEqualTo(profile.page().typeHeight());
    }

    @Test
    void aProfileThatChangesNothingIsTheOneItExtends() {
        StyleProfile same = read("");

        assertThat(same.name()).isEqualTo("x");
        assertThat(same.page()).isEqualTo(Profiles.GBT9704.page());
        assertThat(same.grid()).isEqualTo(Profiles.GBT9704.grid());
        assertThat(Deviations.of(same)).isEmpty();
        for (TextRole role : TextRole.values()) {
            assertThat(same.style(role)).isEqualTo(Profiles.GBT9704.style(role));
        }
    }

    @Test
    void everyUnitIsUnderstood() {
        StyleProfile profile = read(
                """
                page: {top: 3.6cm, left: 79.4pt, right: 26 mm}
                distances: {rule-below-number: 0.5行, table-padding: 0.5字}
                """);

        assertThat(profile.page().top().millimetres()).isEqualTo(36, within(1e-9));
        assertThat(profile.page().left()).isEqualTo(Length.pt(79.4));
        assertThat(profile.distance(Distance.RULE_BELOW_NUMBER))
                .isEqualTo(profile.grid().lineHeight().times(0.5));
        assertThat(profile.distance(Distance.TABLE_PADDING))
                .isEqualTo(profile.grid().cells(0.5));
    }

    @Test
    void everySortOfValueIsTaken() {
        StyleProfile profile = read(
                """
                page: {mirrored: true}
                face-names: modern
                faces: {hei: [思源黑体, SimHei], song: 宋体}
                styles:
                  title: {face: hei, size: 小2号, color: "#102030", bold: true}
                mark: {size: 60pt, ascent: 0.8}
                rules: {red: 1mm, imprint-outer: 0.5mm, imprint-inner: 0.3mm, table: 1pt}
                page-number: center
                speaking-rate: 200
                """);

        assertThat(profile.page().mirrored()).isTrue();
        assertThat(profile.documentName(FaceRole.FANG_SONG)).isEqualTo("仿宋");
        assertThat(profile.documentName(FaceRole.KAI)).isEqualTo("楷体");
        assertThat(profile.faceNames().get(FaceRole.HEI)).containsExactly("思源黑体", "SimHei");
        assertThat(profile.documentName(FaceRole.XIAO_BIAO_SONG)).isEqualTo("方正小标宋简体");
        assertThat(profile.style(TextRole.TITLE))
                .isEqualTo(new TextStyle(FaceRole.HEI, Length.pt(18), new Color(16, 32, 48), true, Length.ZERO));
        assertThat(profile.style(TextRole.ISSUER_MARK))
                .isEqualTo(Profiles.GBT9704.style(TextRole.ISSUER_MARK).withSize(Length.pt(60)));
        assertThat(profile.markAscent()).isEqualTo(0.8);
        assertThat(profile.distance(Distance.RED_RULE_THICKNESS)).isEqualTo(Length.mm(1));
        assertThat(profile.distance(Distance.TABLE_RULE)).isEqualTo(Length.pt(1));
        assertThat(profile.pageNumberPlace()).isEqualTo(PageNumberPlace.CENTER);
        assertThat(profile.speakingRate()).isEqualTo(200);
    }

    @Test
    void anotherBodySizeTakesHeadingsAndGridWithIt() {
        StyleProfile profile = read("styles: {body: {size: 小2号}}");

        assertThat(profile.style(TextRole.HEADING_1).size()).isEqualTo(Length.pt(18));
        assertThat(profile.grid().characters()).isEqualTo(24);
        assertThat(profile.grid().lines()).isEqualTo(19);
        assertHoldsItsGrid(profile);
    }

    @Test
    void aSizeOfItsOwnIsKeptWhenTheBodyChanges() {
        StyleProfile profile = read("styles: {body: {size: 18pt}, heading-1: {size: 16pt}}");

        assertThat(profile.style(TextRole.HEADING_1).size()).isEqualTo(Length.pt(16));
        assertThat(profile.style(TextRole.HEADING_2).size()).isEqualTo(Length.pt(18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page: {left: 25mm, right: 25mm}",
                "page: {left: 40mm, right: 40mm, top: 20mm, bottom: 20mm}",
                "grid: {characters: 26}",
                "grid: {characters: 30}",
                "grid: {lines: 20}",
                "grid: {line: 28pt}",
                "grid: {lines: 20, characters: 25, line: 30pt}",
                "styles: {body: {size: 14pt}}",
                "styles: {body: {size: 2号}, title: {size: 1号}}\ngrid: {lines: 16, characters: 20}",
                "page: {width: 297mm, height: 210mm, top: 28mm, bottom: 26mm, left: 35mm, right: 37mm}"
            })
    void whateverChangesAPageHoldsExactlyItsGrid(String values) {
        assertHoldsItsGrid(read(values));
    }

    @Test
    void everyFaultIsFoundAtOnceAtItsPlace() {
        assertThat(
                        faults(
                                """
                        page: {top: 37, left: 2mm, bottem: 35mm}
                        grid: {lines: 2.5}
                        styles:
                          boddy: {size: 3hao}
                          title: {size: 80pt, color: crimson}
                        mark: {ascent: 3, bold: yes}
                        page-number: inside
                        """))
                .containsExactly(
                        "3:13: page.top: 此处应为带单位（mm、cm、pt）的长度，如 37mm，却是 37",
                        "3:23: page.left: 应在 5–150mm 之间，却是 2mm",
                        "3:28: page.bottem: 此处没有字段 bottem，是否应为 bottom？可用的有：width, height, top, right, bottom, left, mirrored",
                        "4:15: grid.lines: 此处应为 5–60 的整数，却是 2.5",
                        faults("styles:\n  boddy: {}\n").get(0).replace("4:3", "6:3"),
                        "6:17: styles.boddy.size: 此处应为字号（初号至 8号）或磅数，如 3号、16pt，却是 3hao",
                        "7:17: styles.title.size: 应在 5–72pt 之间，却是 80pt",
                        "7:30: styles.title.color: 此处应为颜色：black、red 或 \"#RRGGBB\"，却是 crimson",
                        "8:16: mark.ascent: 此处应为 0.5–1.2 的数，却是 3",
                        "8:25: mark.bold: 此处应为 true 或 false，却是文字“yes”",
                        "9:14: page-number: “inside”不可用；可用的有：outside | center | none");
    }

    @Test
    void aColourWithoutQuotesIsAComment() {
        assertThat(faults("mark:\n  color: #FF0000\n"))
                .containsExactly("4:9: mark.color: 此处应为颜色：black、red 或 \"#RRGGBB\"，却没有填写；以 # 开头的要加引号，不需要就删去这个字段");
    }

    @Test
    void marginsLeaveATypeArea() {
        assertThat(faults("page: {left: 90mm, right: 90mm}")).containsExactly("3:7: page: 页边距过大：版心宽只剩 30mm，至少要 50mm");
    }

    @Test
    void charactersFitOnTheLine() {
        assertThat(faults("grid: {characters: 34}"))
                .containsExactly("3:20: grid.characters: 版心宽 156mm，一行排不下 34 个 16pt 的字，最多 30 个");
        assertThat(faults("grid: {characters: 15}"))
                .containsExactly("3:20: grid.characters: 版心宽 156mm，一行只排 15 个 16pt 的字过疏，至少 18 个");
    }

    @Test
    void linesFitOnThePage() {
        assertThat(faults("grid: {lines: 45}")).containsExactly("3:15: grid.lines: 版心高 225mm，排不下 45 行 16pt 的字，最多 39 行");
        assertThat(faults("grid: {lines: 22, line: 30pt}"))
                .containsExactly("3:25: grid.line: 22 行 × 30pt = 232.8mm，超过版心高 225mm；行距最多 28.95pt");
        assertThat(faults("grid: {line: 12pt}")).containsExactly("3:14: grid.line: 应在 16–150pt 之间，却是 12pt");
    }

    @Test
    void noCharacterIsHigherThanItsLine() {
        assertThat(faults("styles: {title: {size: 30pt}}"))
                .containsExactly("3:24: styles.title.size: 标题的字号 30pt 大于行高 28.95pt（grid.line）");
        assertThat(faults("distances: {table-line: 10pt}"))
                .containsExactly(
                        "3:25: distances.table-line: 表头的字号 12pt 大于行高 10pt（distances.table-line）",
                        "3:25: distances.table-line: 表格文字的字号 12pt 大于行高 10pt（distances.table-line）");
    }

    @Test
    void thePageNumberStaysOnTheSheet() {
        assertThat(faults("page: {bottom: 10mm}")).containsExactly("3:16: page.bottom: 页码排到了纸外：版心下 11.9mm，地脚只有 10mm");
    }

    @Test
    void rulesHaveAThickness() {
        assertThat(faults("rules: {red: 0mm}")).containsExactly("3:14: rules.red: 应在 0.05–5mm 之间，却是 0mm");
    }

    @Test
    void nameAndBaseAreRequiredAndTheBaseIsABuiltInOne() {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> ProfileReader.create()
                .read("extends: gbt9740\n", Format.YAML, "p.yaml"));

        assertThat(refused.message(Locale.ENGLISH).lines())
                .containsExactly(
                        "p.yaml:1:1: the required field name is missing (its name)",
                        "p.yaml:1:10: extends: \"gbt9740\" is not known; did you mean gbt9704?"
                                + " Known: gbt9704 | speech | reading-copy | letter | order | minutes");
    }

    @Test
    void jsonIsTheSameTree() {
        StyleProfile profile = ProfileReader.create()
                .read("{\"name\": \"x\", \"extends\": \"speech\", \"grid\": {\"lines\": 20}}", Format.JSON, "p.json");

        assertThat(profile.grid().lines()).isEqualTo(20);
    }

    @Test
    void spacingIsReadAndFollowsTheGridWhereItIsNotGiven() {
        Spacing spacing = read("spacing: {tighter: 0.4pt, last-line: false}\n").spacing();

        assertThat(spacing.tighter()).isEqualTo(Length.pt(0.4));
        assertThat(spacing.looser()).isEqualTo(Profiles.GBT9704.spacing().looser());
        assertThat(spacing.reasons()).containsExactly(SpacingReason.SIGNATURE_PAGE, SpacingReason.FIRST_PAGE);
        assertThat(read("grid: {characters: 20}\nstyles: {body: {size: 2号}}\n")
                        .spacing()
                        .looser())
                .isEqualTo(Length.pt(1.2));
    }

    @Test
    void spacingBeyondAllMeasureIsRefusedAtItsPlace() {
        assertThat(faults("spacing: {tighter: 4pt, looser: 1mm}\n"))
                .containsExactly("3:20: spacing.tighter: 应在 0–3pt 之间，却是 4pt");
    }
}
