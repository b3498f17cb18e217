package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import java.util.OptionalInt;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * The styles of a profile: a paragraph style for each role, linked with a character style for parts of a paragraph. They build
 * on nothing but the document's defaults, so changing 正文 in Word does not shift headings, signature or imprint.
 */
final class StylesPart {
    /** The id of the style for the paragraph that draws a rule. */
    static final String RULE_ID = "GwRule";

    private static final String RULE_NAME = "分隔线";
    private static final String CHINESE = "zh-CN";

    /**
     * The language the styles give digits and Latin letters, as Chinese Word does: were it Chinese, LibreOffice would break
     * lines inside numbers. The document's own language stays Chinese by its defaults.
     */
    private static final String OF_LATIN = "en-US";

    private final StyleProfile profile;
    private final Characters characters;
    private final ParagraphProperties paragraphs;

    private StylesPart(StyleProfile profile) {
        this.profile = profile;
        this.characters = new Characters(profile);
        this.paragraphs = new ParagraphProperties(profile);
    }

    static byte[] xml(StyleProfile profile) {
        return WmlContext.bytes(new StylesPart(profile).styles());
    }

    private Styles styles() {
        Styles styles = new Styles();
        styles.setDocDefaults(defaults());
        for (TextRole role : TextRole.values()) {
            styles.getStyle().add(paragraphStyle(role));
        }
        styles.getStyle().add(ruleStyle());
        styles.getStyle().addAll(BuiltInStyles.all());
        for (TextRole role : TextRole.values()) {
            styles.getStyle().add(characterStyle(role));
        }
        return styles;
    }

    private DocDefaults defaults() {
        TextStyle body = profile.style(TextRole.BODY);
        RPr letters = characters.whole(TextStyle.of(body.face(), body.size()));
        letters.setLang(language(CHINESE));
        DocDefaults.RPrDefault runs = new DocDefaults.RPrDefault();
        runs.setRPr(letters);
        DocDefaults.PPrDefault lines = new DocDefaults.PPrDefault();
        lines.setPPr(lineDefaults());
        DocDefaults defaults = new DocDefaults();
        defaults.setRPrDefault(runs);
        defaults.setPPrDefault(lines);
        return defaults;
    }

    /** No widow control and no snapping: either would leave lines of the 22 empty. No hanging punctuation either. */
    private PPr lineDefaults() {
        PPr lines = new PPr();
        lines.setWidowControl(Values.off());
        lines.setKinsoku(Values.on());
        lines.setOverflowPunct(Values.off());
        lines.setAdjustRightInd(Values.off());
        lines.setSnapToGrid(Values.off());
        lines.setSpacing(ParagraphProperties.spacing(Length.ZERO, profile.grid().lineHeight()));
        return lines;
    }

    private Style paragraphStyle(TextRole role) {
        Style style = BuiltInStyles.named("paragraph", StyleNames.paragraphId(role), StyleNames.name(role));
        StyleNames.alias(role)
                .ifPresentOrElse(
                        alias -> {
                            Style.Aliases aliases = new Style.Aliases();
                            aliases.setVal(alias);
                            style.setAliases(aliases);
                        },
                        () -> style.setCustomStyle(true));
        if (role == TextRole.BODY) {
            style.setDefault(true);
        } else {
            style.setNext(next(role));
            style.setLink(link(StyleNames.characterId(role)));
        }
        style.setQFormat(Values.on());
        ParagraphLook look = ParagraphLook.usual(role, profile);
        style.setPPr(paragraphs.ofStyle(look, StyleNames.outlineLevel(role)));
        if (isContentsEntry(role)) {
            style.getPPr().setTabs(ParagraphProperties.tabs(List.of(FlowContents.numberStop(profile.page()))));
        }
        style.setRPr(letters(role));
        return style;
    }

    private static boolean isContentsEntry(TextRole role) {
        return switch (role) {
            case CONTENTS_1, CONTENTS_2, CONTENTS_3, CONTENTS_4 -> true;
            default -> false;
        };
    }

    private Style characterStyle(TextRole role) {
        Style style = BuiltInStyles.named("character", StyleNames.characterId(role), StyleNames.characterName(role));
        style.setCustomStyle(true);
        if (role != TextRole.BODY) {
            style.setLink(link(StyleNames.paragraphId(role)));
        }
        style.setRPr(letters(role));
        return style;
    }

    private RPr letters(TextRole role) {
        RPr letters = characters.whole(profile.style(role));
        letters.setLang(language(OF_LATIN));
        return letters;
    }

    private static CTLanguage language(String ofLatin) {
        CTLanguage language = new CTLanguage();
        language.setVal(ofLatin);
        language.setEastAsia(CHINESE);
        return language;
    }

    private Style ruleStyle() {
        Style style = BuiltInStyles.named("paragraph", RULE_ID, RULE_NAME);
        style.setCustomStyle(true);
        Style.Next next = new Style.Next();
        next.setVal(StyleNames.paragraphId(TextRole.BODY));
        style.setNext(next);
        ParagraphLook look =
                new ParagraphLook(Alignment.START, Indents.NONE, profile.grid().lineHeight());
        style.setPPr(paragraphs.ofStyle(look, OptionalInt.empty()));
        return style;
    }

    /** What a paragraph becomes that someone begins in Word behind one of this role. */
    private static Style.Next next(TextRole role) {
        boolean goesOn =
                switch (role) {
                    case TITLE,
                            PART_HEADING,
                            HEADING_1,
                            HEADING_2,
                            HEADING_3,
                            HEADING_4,
                            SALUTATION,
                            ADDRESSEES -> false;
                    default -> true;
                };
        Style.Next next = new Style.Next();
        next.setVal(StyleNames.paragraphId(goesOn ? role : TextRole.BODY));
        return next;
    }

    private static Style.Link link(String id) {
        Style.Link link = new Style.Link();
        link.setVal(id);
        return link;
    }
}
