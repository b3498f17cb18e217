package io.github.gongwen4j.templates.reissue;

/** Headings of sections that look back, and names of files that hold a year. */
final class PlaceRule implements Rule {
    @Override
    public void mark(Markup markup) {
        Passage passage = markup.passage();
        boolean heading = passage.pieces().get(0).path().endsWith(".heading");
        if (heading && ReviewSections.looksBack(passage.text())) {
            markup.note(
                    0,
                    passage.text().length(),
                    FlagRule.REVIEW,
                    "本部分回顾上一年度，内容未改动；请按新情况重写",
                    "this section looks back on the past year; its content stays and has to be written anew");
        }
        if (passage.role() == FieldRole.FILE
                && passage.plain().contains(Integer.toString(markup.setting().from()))) {
            markup.note(
                    0,
                    passage.text().length(),
                    FlagRule.FILE,
                    "文件名中有年份，未改动；请核对是否换用新文件",
                    "the name of this file holds the year; it stays: see whether there is a new file");
        }
    }
}
