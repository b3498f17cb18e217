package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.TextRole;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the styles of a document are called.
 *
 * <p>Word shows its built-in styles under names of the reader's language: {@code Normal} is 正文 in Chinese Word, {@code Title}
 * is 标题. Of several styles that come to one name it keeps one. Every document has a {@code Normal}, so a second style called
 * 正文 would compete with it; the role 正文 is therefore {@code Normal} itself, as 标题 is {@code Title}, both with the Chinese
 * name as an alias for Word in other languages. The entries of a table of contents are Word's own {@code toc 1} and so on: it
 * takes these and no others when it makes the table anew. So are the styles of footnotes, for those that are added in Word. Every other role has a style of its own under its Chinese name. A heading is a
 * heading by its outline level, which is what the navigation pane, tables of contents and bookmarks go by.
 */
final class StyleNames {
    private StyleNames() {}

    /** The id of a role's paragraph style: ASCII, so that no tool trips over it. */
    static String paragraphId(TextRole role) {
        return switch (role) {
            case BODY -> "Normal";
            case TITLE -> "Title";
            case FOOTNOTE -> "FootnoteText";
            case CONTENTS_TITLE -> "TOCHeading";
            case CONTENTS_1 -> "TOC1";
            case CONTENTS_2 -> "TOC2";
            case CONTENTS_3 -> "TOC3";
            case CONTENTS_4 -> "TOC4";
            default -> ownId(role);
        };
    }

    /** The id of the character style for a part of a paragraph that plays this role. */
    static String characterId(TextRole role) {
        return ownId(role) + "Char";
    }

    /** The name written into the file. */
    static String name(TextRole role) {
        return builtInName(role).orElse(role.chineseName());
    }

    /** The second name of a style whose first is a built-in one. */
    static Optional<String> alias(TextRole role) {
        return builtInName(role).map(name -> role.chineseName());
    }

    /** The name of the character style, after the manner of Chinese Word. */
    static String characterName(TextRole role) {
        return role.chineseName() + " 字符";
    }

    /** The level in the outline a heading style stands for, 0 for the outermost as WordprocessingML counts. */
    static OptionalInt outlineLevel(TextRole role) {
        return switch (role) {
            case HEADING_1 -> OptionalInt.of(0);
            case HEADING_2 -> OptionalInt.of(1);
            case HEADING_3 -> OptionalInt.of(2);
            case HEADING_4 -> OptionalInt.of(3);
            default -> OptionalInt.empty();
        };
    }

    private static Optional<String> builtInName(TextRole role) {
        return switch (role) {
            case BODY -> Optional.of("Normal");
            case TITLE -> Optional.of("Title");
            case FOOTNOTE -> Optional.of("footnote text");
            case CONTENTS_TITLE -> Optional.of("TOC Heading");
            case CONTENTS_1 -> Optional.of("toc 1");
            case CONTENTS_2 -> Optional.of("toc 2");
            case CONTENTS_3 -> Optional.of("toc 3");
            case CONTENTS_4 -> Optional.of("toc 4");
            default -> Optional.empty();
        };
    }

    /** {@code GwTitleNote} for {@code TITLE_NOTE}. */
    private static String ownId(TextRole role) {
        StringBuilder id = new StringBuilder("Gw");
        boolean wordStart = true;
        for (char c : role.name().toCharArray()) {
            if (c == '_') {
                wordStart = true;
            } else {
                id.append(wordStart ? c : Character.toLowerCase(c));
                wordStart = false;
            }
        }
        return id.toString();
    }
}
