package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.PageOrientation;
import io.github.gongwen4j.schedule.PlanConventions;
import io.github.gongwen4j.schedule.PlanYears;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import io.github.gongwen4j.time.DateConventionChanges;
import io.github.gongwen4j.time.DateConventions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A flow in the making: the blocks set so far, and what every composer asks of the profile. Lives for one call. */
final class Composition {
    /** The first line of a paragraph is set in by two characters (clause 7.3.3). */
    private static final int PARAGRAPH_INDENT = 2;

    private final StyleProfile profile;
    private final TextMeasure measure;
    private final List<FlowBlock> blocks = new ArrayList<>();
    private Optional<FlowParagraph.Builder> open = Optional.empty();
    private PageGeometry page;
    private PageGeometry pageWanted;
    private int outlineBase;
    private boolean breakPending;
    private int figures;
    private Optional<Document> document = Optional.empty();
    private Optional<PlanYears> years = Optional.empty();
    private DateConventions conventions = DateConventions.DEFAULTS;

    Composition(StyleProfile profile, TextMeasure measure) {
        this.profile = profile;
        this.measure = measure;
        page = profile.page();
        pageWanted = page;
    }

    StyleProfile profile() {
        return profile;
    }

    /** The page on which the next block stands. */
    PageGeometry page() {
        return pageWanted;
    }

    /** Composes something on pages held this way: pages to itself, unless it stands on such pages already. */
    void on(PageOrientation orientation, Runnable content) {
        if (orientation == PageOrientation.PORTRAIT || pageWanted.landscape()) {
            content.run();
            return;
        }
        close();
        PageGeometry around = pageWanted;
        pageWanted = around.toLandscape();
        content.run();
        close();
        pageWanted = around;
    }

    /** Turns the pages where a block is to stand on other ones than the block before it; that begins a page too. */
    private void turnPages() {
        if (!page.equals(pageWanted)) {
            page = pageWanted;
            breakPending = false;
            blocks.add(new FlowPageTurn(page));
        }
    }

    Grid grid() {
        return profile.grid();
    }

    TextStyle style(TextRole role) {
        return profile.style(role);
    }

    /** The width of a text on one line. */
    Length width(String text, TextRole role) {
        return measure.width(text, style(role));
    }

    /** How far the ink of the issuer mark rises above its baseline, in em; as the profile says where no face is known. */
    double markInkTop(String text, TextStyle style) {
        return measure.inkTop(text, style).orElse(profile.markAscent());
    }

    /** How far the ink of the issuer mark falls below its baseline, in em; as the profile says where no face is known. */
    double markInkBottom(String text, TextStyle style) {
        return measure.inkBottom(text, style).orElse(profile.markDescent());
    }

    /** The width of a text as a number of cells of the grid. */
    double cells(String text, TextRole role) {
        return width(text, role).points() / grid().cell().points();
    }

    List<FlowBlock> blocks() {
        close();
        return List.copyOf(blocks);
    }

    /** The number of outline levels above the document that is being composed. */
    int outlineBase() {
        return outlineBase;
    }

    /** Composes something whose headings lie so many levels deeper in the outline. */
    void deeper(int levels, Runnable content) {
        outlineBase += levels;
        content.run();
        outlineBase -= levels;
    }

    /** The next paragraph begins a new page. */
    void newPage() {
        close();
        breakPending = !blocks.isEmpty();
    }

    /** A paragraph of this role on the grid of the body, on a new page where one is due. */
    FlowParagraph.Builder paragraph(TextRole role) {
        return paragraph(role, grid().lineHeight());
    }

    /** A paragraph of this role and line height, on a new page where one is due. */
    FlowParagraph.Builder paragraph(TextRole role, Length lineHeight) {
        FlowParagraph.Builder paragraph = FlowParagraph.of(role, lineHeight);
        due().forEach(paragraph::keep);
        return paragraph;
    }

    /** What the block that comes next must respect: a new page where one is due. */
    Set<Keep> due() {
        turnPages();
        Set<Keep> due = breakPending ? Set.of(Keep.PAGE_BREAK_BEFORE) : Set.of();
        breakPending = false;
        return due;
    }

    /** The number of the next figure with a caption. */
    int nextFigure() {
        return ++figures;
    }

    /** The document that is being composed: the innermost where it stands in another. */
    Document document() {
        return document.orElseThrow();
    }

    /** The years that the document plans for, or the one around it. */
    Optional<PlanYears> years() {
        return years;
    }

    /** How fuzzy dates are read where the next block stands. */
    DateConventions conventions() {
        return conventions;
    }

    /** Composes something whose dates are read so. */
    void reading(DateConventionChanges changes, Runnable content) {
        DateConventions around = conventions;
        conventions = changes.over(around);
        content.run();
        conventions = around;
    }

    /** Composes a document within the document, whose figures are counted by themselves and which may plan for other years. */
    void within(Document inner, Runnable content) {
        int outside = figures;
        Optional<Document> outer = document;
        Optional<PlanYears> around = years;
        figures = 0;
        document = Optional.of(inner);
        years = PlanYears.of(inner).or(() -> around);
        reading(PlanConventions.of(inner), content);
        figures = outside;
        document = outer;
        years = around;
    }

    /** A paragraph of this role on the grid of the body, whose page somebody else decides. */
    FlowParagraph.Builder plain(TextRole role) {
        return FlowParagraph.of(role, grid().lineHeight());
    }

    /** A paragraph of body text: first line set in by two characters, both edges flush. */
    FlowParagraph.Builder bodyParagraph(TextRole role) {
        return paragraph(role).align(Alignment.JUSTIFIED).indents(Indents.firstLine(grid().cells(PARAGRAPH_INDENT)));
    }

    /** Adds a block. One that cannot begin a page by itself has a blank line above it where a page is to begin. */
    void add(FlowBlock block) {
        close();
        turnPages();
        if (breakPending && !(block instanceof FlowParagraph)) {
            blocks.add(paragraph(TextRole.BODY).build());
        }
        blocks.add(block);
    }

    /** Adds a paragraph that inline points may still go on with, until something else is added. */
    void addOpen(FlowParagraph.Builder paragraph) {
        close();
        open = Optional.of(paragraph);
    }

    /** The paragraph that inline points go on with; a new one where the last thing added was no running text. */
    FlowParagraph.Builder openParagraph() {
        if (open.isEmpty()) {
            addOpen(bodyParagraph(TextRole.BODY));
        }
        return open.orElseThrow();
    }

    private void close() {
        open.ifPresent(paragraph -> blocks.add(paragraph.build()));
        open = Optional.empty();
    }

    /** How many blocks there are so far. */
    int size() {
        close();
        return blocks.size();
    }

    /** The blocks from this one on. */
    List<FlowBlock> blocksFrom(int block) {
        close();
        return List.copyOf(blocks.subList(block, blocks.size()));
    }

    /** Puts something in before this block, which only what follows could tell. */
    void insert(int block, FlowBlock inserted) {
        close();
        blocks.add(block, inserted);
    }

    /** Takes back the new page that the first paragraph from this block on begins. */
    void stayOnPage(int block) {
        close();
        for (int i = block; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof FlowParagraph paragraph) {
                blocks.set(
                        i, paragraph.toBuilder().release(Keep.PAGE_BREAK_BEFORE).build());
                return;
            }
        }
    }

    /**
     * Keeps the paragraph before this block, the block and all that follow on one page, as far as they are paragraphs or figures;
     * a layout may yet leave part of that paragraph on the page before.
     */
    void keepWithParagraphBefore(int block) {
        close();
        if (block < blocks.size() && blocks.get(block) instanceof FlowParagraph first) {
            blocks.set(block, first.toBuilder().keep(Keep.BESIDE_TEXT).build());
        }
        for (int i = Math.max(0, block - 1); i < blocks.size() - 1; i++) {
            if (blocks.get(i) instanceof FlowParagraph paragraph) {
                blocks.set(i, paragraph.toBuilder().keep(Keep.WITH_NEXT).build());
            } else if (blocks.get(i) instanceof FlowFigure figure) {
                blocks.set(i, figure.keeping(Keep.WITH_NEXT));
            }
        }
    }

    /** The height of all blocks so far, a paragraph being as many lines as its turns make. */
    Length height() {
        close();
        Length height = Length.ZERO;
        for (FlowBlock block : blocks) {
            height = height.plus(BlockHeight.of(block));
        }
        return height;
    }

    /** Blank lines of the grid. */
    void blankLines(int count) {
        for (int i = 0; i < count; i++) {
            add(paragraph(TextRole.BODY).build());
        }
    }

    /** A line of one role, aligned as told. */
    void line(TextRole role, Alignment alignment, String text) {
        add(paragraph(role).align(alignment).run(text, style(role)).build());
    }
}
