package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.P;

/** The main part: the blocks of a flow one under the other, and the section they stand in. */
final class DocumentPart {
    private final Body body = new Body();
    private final StyleProfile profile;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final FigureWriter figures;
    private final ChartWriter charts;
    private final JointMarkWriter jointMarks;
    private final ImprintWriter imprints;
    private final ContentsWriter contents;
    private final HeadingBookmarks bookmarks;
    private final RuleWriter rules;
    private final Sections sections;

    /** What paragraphs have yet to give up of their empty height, because a rule has taken it. */
    private Length owed = Length.ZERO;

    private DocumentPart(Flow flow, List<Optional<ListPlace>> places, PictureWriter pictures, Footnotes footnotes) {
        profile = flow.profile();
        paragraphs = new ParagraphWriter(flow.profile(), places, pictures, footnotes);
        figures = new FigureWriter(flow.profile(), paragraphs, pictures);
        charts = new ChartWriter(paragraphs, pictures);
        tables = new TableWriter(paragraphs);
        jointMarks = new JointMarkWriter(paragraphs);
        imprints = new ImprintWriter(flow.profile(), paragraphs);
        contents = new ContentsWriter(paragraphs);
        bookmarks = HeadingBookmarks.of(flow);
        rules = new RuleWriter();
        sections = new Sections(flow);
    }

    /** The part, with the numbers of its paragraphs at these places of lists; {@code footnotes} learns which notes it has. */
    static byte[] xml(Flow flow, List<Optional<ListPlace>> places, PictureWriter pictures, Footnotes footnotes) {
        DocumentPart part = new DocumentPart(flow, places, pictures, footnotes);
        part.write(flow.blocks());
        part.body.setSectPr(part.sections.last());
        Document document = new Document();
        document.setBody(part.body);
        boolean grouped = flow.blocks().stream().anyMatch(FlowChart.class::isInstance);
        return WmlContext.bytes(document, grouped ? Prefixes.with(Prefixes.WPG) : Prefixes.usual());
    }

    private void write(List<FlowBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean paragraphFollows = i + 1 < blocks.size()
                    && (blocks.get(i + 1) instanceof FlowParagraph
                            || blocks.get(i + 1) instanceof FlowFigure
                            || blocks.get(i + 1) instanceof FlowChart
                            || blocks.get(i + 1) instanceof FlowImprint
                            || blocks.get(i + 1) instanceof FlowContents);
            write(blocks.get(i), paragraphFollows);
        }
    }

    private void write(FlowBlock block, boolean paragraphFollows) {
        if (block instanceof FlowParagraph paragraph) {
            write(paragraph);
        } else if (block instanceof FlowTable table) {
            body.getContent().add(tables.write(table));
            closeTable(paragraphFollows);
        } else if (block instanceof FlowFigure figure) {
            body.getContent().addAll(figures.write(figure));
        } else if (block instanceof FlowChart chart) {
            body.getContent().addAll(charts.write(chart));
        } else if (block instanceof FlowJointMark mark) {
            body.getContent().addAll(jointMarks.write(mark));
            closeTable(paragraphFollows);
        } else if (block instanceof FlowLetterhead letterhead) {
            body.getContent().add(new LetterheadWriter(profile, paragraphs).write(letterhead));
            owed = owed.plus(Hairline.HEIGHT);
        } else if (block instanceof FlowContents table) {
            body.getContent().add(contents.write(table));
        } else if (block instanceof FlowImprint imprint) {
            if (imprint.isAloneOnEvenPage()) {
                sections.turnForImprint(body.getContent());
            }
            body.getContent().add(imprints.write(imprint));
        } else if (block instanceof FlowPageTurn turn) {
            sections.turn(turn, body.getContent());
        } else {
            throw new IllegalStateException("No such block is known: " + block);
        }
    }

    private void write(FlowParagraph paragraph) {
        GivingWay here = GivingWay.of(paragraph, owed);
        owed = here.owed();
        if (paragraph.rule().isEmpty()) {
            body.getContent().add(marked(here.paragraph()));
            return;
        }
        body.getContent().add(marked(RuleWriter.keptWithRule(here.paragraph())));
        P rule = rules.write(paragraph);
        body.getContent().add(rule);
        owed = owed.plus(rules.height(paragraph));
    }

    private P marked(FlowParagraph paragraph) {
        P written = paragraphs.write(paragraph);
        bookmarks.mark(paragraph, written);
        return written;
    }

    /** Tables that meet become one in Word, and a document must not end with one: a paragraph of a hair parts them. */
    private void closeTable(boolean paragraphFollows) {
        if (!paragraphFollows) {
            body.getContent().add(Hairline.belowTable());
        }
    }
}
