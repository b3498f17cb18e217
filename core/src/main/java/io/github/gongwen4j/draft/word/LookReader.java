package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.Alignment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a paragraph's format says of it: outline level, style, alignment, and the looks that titles have (clause 7.3.1). */
final class LookReader {
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录|contents) ?(?:[1-9]|heading|标题)");
    private static final Set<String> TITLES = Set.of("title", "标题", "公文标题", "文件标题", "大标题", "主标题");
    private static final int LAST_OUTLINE_LEVEL = 8;

    /** Titles are of 22 pt (2 号); from 20 pt on text that is centred is nothing else. */
    private static final int TITLE_HALF_POINTS = 40;

    private static final int TWIPS_A_CHARACTER = 320;
    private static final int LONGEST_TITLE = 100;

    private final WordStyles styles;
    private final int typeWidth;

    /**
     * Of a file.
     *
     * @param typeWidth the width of its type area, in twips
     */
    LookReader(WordStyles styles, int typeWidth) {
        this.styles = styles;
        this.typeWidth = typeWidth;
    }

    /** Whether a paragraph is a line of a table of contents by its style. */
    boolean isContents(XmlElement properties) {
        return styles.names(properties).stream()
                .anyMatch(name -> CONTENTS.matcher(name).matches());
    }

    /** How a paragraph looks. */
    ParagraphLook of(XmlElement paragraph, XmlElement properties, String words) {
        List<XmlElement> said = styles.ofParagraph(properties);
        Alignment alignment = words.startsWith("\t") && hasFarTab(said) ? Alignment.RIGHT : alignment(said);
        List<String> names = styles.names(properties);
        boolean title = words.strip().length() <= LONGEST_TITLE
                && (names.stream().limit(1).anyMatch(TITLES::contains)
                        || (alignment == Alignment.CENTRE && isSetAsTitle(paragraph, properties)));
        OptionalInt heading = title || words.isBlank() ? OptionalInt.empty() : heading(said, names);
        return new ParagraphLook(heading, title, alignment, WordStyles.marks(said, "w:pageBreakBefore"));
    }

    private static OptionalInt heading(List<XmlElement> said, List<String> names) {
        Optional<XmlElement> outline = WordStyles.first(said, "w:outlineLvl");
        if (outline.isPresent()) {
            OptionalInt level = outline.get().number("w:val");
            return level.isPresent() && level.getAsInt() >= 0 && level.getAsInt() <= LAST_OUTLINE_LEVEL
                    ? OptionalInt.of(level.getAsInt() + 1)
                    : OptionalInt.empty();
        }
        for (String name : names) {
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return OptionalInt.of(Integer.parseInt(heading.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private Alignment alignment(List<XmlElement> said) {
        return switch (WordStyles.first(said, "w:jc").flatMap(XmlElement::val).orElse("")) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.RIGHT;
            default -> isFarIn(said) ? Alignment.RIGHT : Alignment.PLAIN;
        };
    }

    /** Whether indents put its first line at the right, where signatures stand. */
    private boolean isFarIn(List<XmlElement> said) {
        int left = indent(said, "w:leftChars", TWIPS_A_CHARACTER / 100.0)
                .orElse(indent(said, "w:left", 1)
                        .orElse(indent(said, "w:start", 1).orElse(0)));
        int firstLine = indent(said, "w:firstLineChars", TWIPS_A_CHARACTER / 100.0)
                .orElse(indent(said, "w:firstLine", 1).orElse(0));
        return left + firstLine > typeWidth / 4;
    }

    /** Whether a tab in front leads to where signatures stand. */
    private boolean hasFarTab(List<XmlElement> said) {
        return WordStyles.first(said, "w:tabs").stream()
                .flatMap(tabs -> tabs.children("w:tab"))
                .filter(tab -> !tab.val().orElse("").equals("clear"))
                .limit(1)
                .anyMatch(tab -> tab.number("w:pos").orElse(0) > typeWidth / 4);
    }

    private static OptionalInt indent(List<XmlElement> said, String name, double twips) {
        return said.stream()
                .flatMap(each -> each.child("w:ind").stream())
                .map(each -> each.number(name))
                .filter(OptionalInt::isPresent)
                .mapToInt(value -> (int) (value.getAsInt() * twips))
                .findFirst();
    }

    private boolean isSetAsTitle(XmlElement paragraph, XmlElement properties) {
        Optional<XmlElement> run = firstRun(paragraph);
        if (run.isEmpty()) {
            return false;
        }
        List<XmlElement> said = styles.ofRun(run.get().child("w:rPr"), properties);
        String faces = WordStyles.first(said, "w:rFonts")
                .map(fonts -> String.join(" ", fonts.attributes()))
                .orElse("");
        int size = WordStyles.first(said, "w:sz")
                .map(each -> each.number("w:val").orElse(0))
                .orElse(0);
        return (size >= TITLE_HALF_POINTS || isSmallStandardSong(faces)) && !isRed(said);
    }

    private static boolean isSmallStandardSong(String faces) {
        return faces.contains("小标宋") || faces.toLowerCase(Locale.ROOT).contains("xiaobiaosong");
    }

    /** Red and large is the mark of the issuer (发文机关标志). */
    private static boolean isRed(List<XmlElement> said) {
        String color =
                WordStyles.first(said, "w:color").flatMap(XmlElement::val).orElse("");
        if (!color.matches("[0-9A-Fa-f]{6}")) {
            return color.equalsIgnoreCase("red");
        }
        int rgb = Integer.parseInt(color, 16);
        return rgb >> 16 >= 0xB0 && (rgb >> 8 & 0xFF) <= 0x60 && (rgb & 0xFF) <= 0x60;
    }

    /** The first run with words, not looking into drawings. */
    private static Optional<XmlElement> firstRun(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.is("w:r")
                    && child.children("w:t").anyMatch(words -> !words.text().isBlank())) {
                return Optional.of(child);
            }
            if (!child.is("w:r") && !child.is("w:pPr")) {
                Optional<XmlElement> inside = firstRun(child);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }
}
