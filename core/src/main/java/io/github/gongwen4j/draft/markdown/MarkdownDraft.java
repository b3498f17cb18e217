package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.DecodedText;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.read.BlockReader;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads drafts in Markdown. Blanks at the beginning of a line indent a paragraph and make no code of it. A line that ends a sentence, or is followed by a number,
 * ends its paragraph, as people type who press Enter once.
 */
public final class MarkdownDraft {
    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    HtmlBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private MarkdownDraft() {}

    /**
     * A draft as paragraphs and blocks.
     *
     * @param name what faults call the draft
     * @param blocks reads the blocks in it, and knows where its pictures are
     * @throws io.github.gongwen4j.read.DocumentException if its front matter or a block of YAML is at fault
     */
    public static Manuscript manuscript(DecodedText source, String name, BlockReader blocks) {
        FrontMatter front = FrontMatter.of(source.text(), name);
        Node document = PARSER.parse(source.text().substring(front.end()));
        MarkdownSource markdown = new MarkdownSource(source.text(), name, front.end());
        return new BlockWalk(markdown, new BlockForms(markdown, blocks)).manuscript(document, source, front);
    }
}
