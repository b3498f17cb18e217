package io.github.gongwen4j.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSvgTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<script>alert(1)</script> | 程序",
                "<circle r='9' onload='x()'/> | 事件脚本",
                "<foreignObject/> | 外来内容",
                "<image href='http://example.com/a.png'/> | 位图",
                "<use href='http://example.com/a.svg#b'/> | 文件之外",
                "<use href='file:///etc/passwd'/> | 文件之外",
                "<style>@import url(http://example.com/a.css);</style> | @ 规则",
                "<rect width='9' height='9' fill='url(http://example.com/a#b)'/> | 文件之外",
                "<text>甲</text> | 转为路径",
                "<linearGradient id='a'/><rect width='9' height='9' fill='url(#a)'/> | 渐变",
                "<filter id='a'/><circle r='9' filter='url(#a)'/> | filter",
                "<mask id='a'/><circle r='9' style='mask:url(#a)'/> | mask",
                "<animate attributeName='r'/> | 动画",
                "<blink/> | 不认识",
                "<g opacity='.5'><circle r='9'/><circle r='8'/></g> | opacity",
                "<circle r='9' opacity='.5' stroke='red'/> | opacity",
                "<circle r='9' style='transform:scale(2)'/> | 写成属性",
                "<circle r='1e99'/> | r",
                "<circle r='9em'/> | r",
                "<path d='M0 0L1'/> | d",
                "<path d='L1 1'/> | d",
                "<path d='M0 0B1 1'/> | d",
                "<path d='M0 0A1 1 0 2 0 3 3'/> | d",
                "<circle r='9' fill='reddish'/> | fill",
                "<circle r='9' transform='turn(3)'/> | transform",
                "<style>g > rect{fill:red}</style> | selector",
                "<use href='#none'/> | href",
                "<circle r='9' clip-path='url(#none)'/> | clip-path"
            })
    void whatCouldNotBeDrawnAsItIsMeantIsRefusedWithItsLine(String content, String word) {
        assertThatThrownBy(() -> Svgs.drawing(content)).isInstanceOfSatisfying(SvgException.class, refused -> {
            assertThat(refused.chinese()).startsWith("SVG 第 2 行：").contains(word);
            assertThat(refused.english()).startsWith("SVG, line 2: ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><desc>&a;</desc></svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>&a;</svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' viewBox='0 0 0 9'/>",
                "<html/>",
                "<?xml version='1.0'?><note/>"
            })
    void entitiesAndFilesThatAreNoDrawingAreRefused(String file) {
        assertThatThrownBy(() -> SvgDrawing.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SvgException.class);
    }

    @Test
    void theDoctypeThatDrawingProgramsWriteLeadsNowhere() throws SvgException {
        String file = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://0.0.0.0/svg11.dtd'>"
                + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

        assertThat(SvgDrawing.read(file.getBytes(StandardCharsets.UTF_8)).width())
                .isEqualTo(9);
    }

    @Test
    void aFewLinesCannotAskForMoreShapesThanThereAreAtoms() {
        StringBuilder content = new StringBuilder("<defs><circle id='a0' r='9'/>");
        StringBuilder empty = new StringBuilder("<defs><g id='b0'/>");
        for (int i = 1; i < 14; i++) {
            String inside = ("<use href='#X" + (i - 1) + "'/>").repeat(10);
            content.append("<g id='a")
                    .append(i)
                    .append("'>")
                    .append(inside.replace('X', 'a'))
                    .append("</g>");
            empty.append("<g id='b")
                    .append(i)
                    .append("'>")
                    .append(inside.replace('X', 'b'))
                    .append("</g>");
        }

        Assertions.assertTimeoutPreemptively(SOON, () -> {
            assertRefused(content + "</defs><use href='#a13'/>");
            assertRefused(empty + "</defs><use href='#b13'/>");
            assertRefused("<g id='c'><use href='#c'/></g>");
            assertRefused("<g>".repeat(500) + "</g>".repeat(500));
            assertRefused("<path d='M0 0" + "h1".repeat(500_000) + "'/>");
            assertRefused("<g/>".repeat(60_000));
            assertRefused(" ".repeat(5 << 20));
        });
    }

    private static void assertRefused(String content) {
        assertThatThrownBy(() -> Svgs.drawing(content)).isInstanceOf(SvgException.class);
    }
}
