package io.github.gongwen4j.model;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {
    /**
     * Words.
     *
     * @param text the words; never empty
     */
    record Words(String text) implements Inline {
        public Words {
            Wording.printable(text, "文字", "text");
        }
    }

    /**
     * Words that stand out, in bold.
     *
     * @param text the words
     */
    record Strong(String text) implements Inline {
        public Strong {
            Wording.require(text, "着重文字", "emphasised text");
        }
    }

    /**
     * Who does it (责任单位), printed in brackets as 「（甲牵头，乙、丙配合）」.
     *
     * @param lead the units that lead (牵头单位), at least one
     * @param support the units that help (配合单位)
     */
    record Duty(List<String> lead, List<String> support) implements Inline {
        public Duty {
            lead = Names.of(lead, "牵头单位", "leading unit");
            support = Names.of(support, "配合单位", "supporting unit");
            if (lead.isEmpty()) {
                throw new ModelException(new Bilingual("责任分工至少要有一个牵头单位", "A duty names at least one leading unit"));
            }
        }
    }

    /**
     * A footnote (脚注) to the words before it. Its number stands raised behind them, its text at the foot of their page; the
     * pages count their notes anew, as ①, ②, ③.
     *
     * @param text what it says: words, and words that stand out
     */
    record Note(Text text) implements Inline {
        public Note {
            if (!text.parts().stream().allMatch(part -> part instanceof Words || part instanceof Strong)) {
                throw new ModelException(new Bilingual(
                        "脚注里只能有文字和着重的文字，不能再有脚注或责任分工",
                        "A footnote holds words and words that stand out, and neither footnotes nor duties"));
            }
        }

        /** A note of plain words. */
        public static Note of(String words) {
            return new Note(new Text(List.of(new Words(Wording.require(words, "脚注", "footnote")))));
        }
    }
}
