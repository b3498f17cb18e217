package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.compose.OutlineEntry;
import io.github.gongwen4j.compose.TabStop;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.Tabs;

/** The properties of a paragraph: its style, and what it has beyond the style. */
final class ParagraphProperties {
    /** What WordprocessingML writes for a paragraph that is not in the outline. */
    private static final int BODY_LEVEL = 9;

    private final StyleProfile profile;
    private final IndentWriter indents;

    ParagraphProperties(StyleProfile profile) {
        this.profile = profile;
        this.indents = new IndentWriter(profile);
    }

    /** The properties; none when the paragraph is plain 正文. */
    Optional<PPr> of(FlowParagraph paragraph, Optional<ListPlace> place) {
        PPr properties = new PPr();
        TextRole role = paragraph.role();
        ParagraphLook base = ParagraphLook.usual(role, profile);
        if (role != TextRole.BODY) {
            properties.setPStyle(style(StyleNames.paragraphId(role)));
        }
        setKeeps(properties, paragraph);
        place.ifPresent(list -> properties.setNumPr(number(list)));
        if (!paragraph.tabs().isEmpty()) {
            properties.setTabs(tabs(paragraph.tabs()));
        }
        setSpacing(properties, paragraph, base);
        if (!paragraph.blank()) {
            setStand(properties, paragraph, place.map(ListPlace::indents).orElse(base.indents()), base.alignment());
        }
        setOutline(properties, paragraph);
        return isEmpty(properties) ? Optional.empty() : Optional.of(properties);
    }

    /** The look of a paragraph style. */
    PPr ofStyle(ParagraphLook look, OptionalInt outlineLevel) {
        PPr properties = new PPr();
        properties.setSpacing(spacing(Length.ZERO, look.lineHeight()));
        properties.setInd(indents.complete(look.indents()));
        properties.setJc(alignment(look.alignment()));
        outlineLevel.ifPresent(level -> properties.setOutlineLvl(outline(level)));
        return properties;
    }

    /** The look of a level of a list: its indents, which go before those of the paragraph's style. */
    PPr ofLevel(Indents levelIndents) {
        PPr properties = new PPr();
        properties.setInd(indents.complete(levelIndents));
        return properties;
    }

    static PPrBase.PStyle style(String id) {
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(id);
        return style;
    }

    static PPrBase.Spacing spacing(Length before, Length lineHeight) {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(Values.twips(before));
        spacing.setAfter(Values.number(0));
        spacing.setLine(Values.twips(lineHeight));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return spacing;
    }

    static Jc alignment(Alignment alignment) {
        Jc jc = new Jc();
        jc.setVal(
                switch (alignment) {
                    case START -> JcEnumeration.LEFT;
                    case CENTER -> JcEnumeration.CENTER;
                    case END -> JcEnumeration.RIGHT;
                    case JUSTIFIED -> JcEnumeration.BOTH;
                    case DISTRIBUTED -> JcEnumeration.DISTRIBUTE;
                });
        return jc;
    }

    /** Where lines with text in them stand; of a blank line nobody sees it. */
    private void setStand(PPr properties, FlowParagraph paragraph, Indents inherited, Alignment inheritedAlignment) {
        indents.difference(paragraph.indents(), inherited).ifPresent(properties::setInd);
        if (paragraph.alignment() != inheritedAlignment) {
            properties.setJc(alignment(paragraph.alignment()));
        }
    }

    private static void setKeeps(PPr properties, FlowParagraph paragraph) {
        if (paragraph.keeps(Keep.WITH_NEXT)) {
            properties.setKeepNext(Values.on());
        }
        if (paragraph.keeps(Keep.TOGETHER)) {
            properties.setKeepLines(Values.on());
        }
        if (paragraph.keeps(Keep.PAGE_BREAK_BEFORE)) {
            properties.setPageBreakBefore(Values.on());
        }
    }

    private static PPrBase.NumPr number(ListPlace place) {
        PPrBase.NumPr number = new PPrBase.NumPr();
        PPrBase.NumPr.Ilvl level = new PPrBase.NumPr.Ilvl();
        level.setVal(Values.number(place.level()));
        number.setIlvl(level);
        PPrBase.NumPr.NumId id = new PPrBase.NumPr.NumId();
        id.setVal(Values.number(place.list()));
        number.setNumId(id);
        return number;
    }

    static Tabs tabs(List<TabStop> stops) {
        Tabs tabs = new Tabs();
        for (TabStop stop : stops) {
            CTTabStop tab = new CTTabStop();
            tab.setVal(
                    switch (stop.alignment()) {
                        case CENTER -> STTabJc.CENTER;
                        case END -> STTabJc.RIGHT;
                        default -> STTabJc.LEFT;
                    });
            if (stop.leader() == TabStop.Leader.DOTS) {
                tab.setLeader(STTabTlc.DOT);
            }
            tab.setPos(Values.twips(stop.position()));
            tabs.getTab().add(tab);
        }
        return tabs;
    }

    private static void setSpacing(PPr properties, FlowParagraph paragraph, ParagraphLook base) {
        boolean sameLine = paragraph.lineHeight().twips() == base.lineHeight().twips();
        boolean sameBefore = paragraph.before().twips() == 0;
        if (sameLine && sameBefore) {
            return;
        }
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        if (!sameBefore) {
            spacing.setBefore(Values.twips(paragraph.before()));
        }
        if (!sameLine) {
            spacing.setLine(Values.twips(paragraph.lineHeight()));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        properties.setSpacing(spacing);
    }

    /**
     * A run-in heading (段首句标题) stays out of Word's outline: its entry there would be the whole paragraph, body text and all.
     */
    private static void setOutline(PPr properties, FlowParagraph paragraph) {
        OptionalInt inherited = StyleNames.outlineLevel(paragraph.role());
        int wanted = paragraph
                .outline()
                .filter(OutlineEntry::wholeParagraph)
                .map(OutlineEntry::level)
                .orElse(0);
        if (wanted > 0 && wanted <= BODY_LEVEL) {
            if (inherited.isEmpty() || inherited.getAsInt() != wanted - 1) {
                properties.setOutlineLvl(outline(wanted - 1));
            }
        } else if (inherited.isPresent()) {
            properties.setOutlineLvl(outline(BODY_LEVEL));
        }
    }

    private static PPrBase.OutlineLvl outline(int level) {
        PPrBase.OutlineLvl outline = new PPrBase.OutlineLvl();
        outline.setVal(Values.number(level));
        return outline;
    }

    /** Whether none of the properties that are set here is there. */
    private static boolean isEmpty(PPr properties) {
        return Stream.of(
                        properties.getPStyle(),
                        properties.getKeepNext(),
                        properties.getKeepLines(),
                        properties.getPageBreakBefore(),
                        properties.getNumPr(),
                        properties.getTabs(),
                        properties.getSpacing(),
                        properties.getInd(),
                        properties.getJc(),
                        properties.getOutlineLvl())
                .allMatch(Objects::isNull);
    }
}
