package io.github.gongwen4j.pdf;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.StructureElement;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.pdf.Sheets.Look;
import io.github.gongwen4j.style.Color;
import java.util.List;
import java.util.Optional;

/** A document of three pages with everything the room can write. */
public final class SamplePages {
    /** The text, a line of the page each; repeated headers and page numbers are among them. */
    static final List<String> LINES = List.of(
            "某某市水务局文件",
            "关于做好防汛准备工作的通知",
            "各区水务局：",
            "为做好今年防汛工作，现将有关事项通知如下。请结合实际",
            "认真贯彻执行——做到“早部署、早检查”，联系人：李𬭸。",
            "一、落实防汛责任",
            "阶段 任务",
            "部署 4月底前",
            "— 1 —",
            "阶段 任务",
            "检查",
            "（一）明确分工。5月底前完成排查，使用GIS与Internet of",
            "— 2 —",
            "Things设备，完成率不低于98.5%。(见附件\\1)",
            "二、加强值守",
            "不得擅离岗位㎡",
            "— 3 —");

    private static final String TEXT = String.join("", LINES);
    private static final Tag NUMBER = new Tag.Artifact(Tag.ArtifactKind.PAGE_NUMBER);
    private static final Tag REPEATED = new Tag.Artifact(Tag.ArtifactKind.REPEATED_HEADER);
    private static final double SECOND_COLUMN = Sheets.LEFT + 150;

    private final Sheets sheets = new Sheets();
    private final Look body = Look.of(face("Tiny Fang"), 16).pitch(-0.2083);
    private final Look head = Look.of(face("Tiny Hei"), 16);
    private final Look title = Look.of(head.face(), 22);
    private final int paragraph = sheets.newId();
    private final int runIn = sheets.newId();

    private SamplePages() {}

    /** The pages, set in faces made for them. */
    public static Pages whole() {
        return new SamplePages().make();
    }

    /** A face that has the characters of the sample. */
    static Face face(String family) {
        return TinyFaces.with(family, TEXT);
    }

    private Pages make() {
        sheets.block(StructureType.P, title.color(Color.RED).pitch(1.5), LINES.get(0));
        sheets.rule(1, Color.RED).down(40).bookmark(0, LINES.get(1));
        sheets.block(StructureType.H1, title, LINES.get(1));
        sheets.block(StructureType.P, body, LINES.get(2));
        sheets.block(StructureType.P, body, LINES.get(3), LINES.get(4));
        sheets.bookmark(1, LINES.get(5)).block(StructureType.H2, head.thick(), LINES.get(5));
        StructureElement header = row(StructureType.TH, "阶段", "任务");
        StructureElement first = row(StructureType.TD, "部署", "4月底前");
        pageNumber(8);
        sheets.run(REPEATED, head, Sheets.LEFT, "阶段", Optional.empty());
        sheets.line(REPEATED, head, SECOND_COLUMN, "任务");
        StructureElement second = row(StructureType.TD, "检查", "");
        sheets.structure(table(header, first, second));
        paragraphAcrossPages();
        sheets.bookmark(1, LINES.get(14)).block(StructureType.H2, head, LINES.get(14));
        sheets.block(StructureType.P, body.pitch(0.1234), LINES.get(15));
        pageNumber(16);
        return sheets.pages();
    }

    /** A run-in heading and a paragraph that goes on overleaf. */
    private void paragraphAcrossPages() {
        String line = LINES.get(11);
        int split = line.indexOf('。') + 1;
        sheets.bookmark(3, "（一）明确分工");
        double end = sheets.run(new Tag.Content(runIn), head, Sheets.LEFT, line.substring(0, split), Optional.empty());
        sheets.line(new Tag.Content(paragraph), body, end, line.substring(split));
        pageNumber(12);
        sheets.line(new Tag.Content(paragraph), body, Sheets.LEFT, LINES.get(13));
        sheets.structure(new StructureElement(runIn, StructureType.H3, true, Optional.empty(), List.of()));
        sheets.structure(sheets.element(paragraph, StructureType.P));
    }

    private StructureElement row(StructureType type, String left, String right) {
        int first = sheets.newId();
        int second = sheets.newId();
        sheets.run(new Tag.Content(first), body, Sheets.LEFT, left, Optional.empty());
        if (!right.isEmpty()) {
            sheets.run(new Tag.Content(second), body, SECOND_COLUMN, right, Optional.empty());
        }
        sheets.down(28.95).rule(0.35, Color.BLACK);
        return sheets.element(
                sheets.newId(), StructureType.TR, sheets.element(first, type), sheets.element(second, type));
    }

    private StructureElement table(StructureElement header, StructureElement... rows) {
        return new StructureElement(
                sheets.newId(),
                StructureType.TABLE,
                false,
                Optional.of("各阶段的任务"),
                List.of(
                        sheets.element(sheets.newId(), StructureType.THEAD, header),
                        sheets.element(sheets.newId(), StructureType.TBODY, rows)));
    }

    private void pageNumber(int line) {
        sheets.down(100).line(NUMBER, Look.of(body.face(), 14), Sheets.LEFT + 200, LINES.get(line));
        sheets.endPage();
    }
}
