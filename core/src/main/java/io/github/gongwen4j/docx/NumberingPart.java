package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.StyleProfile;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.docx4j.wml.CTLongHexNumber;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.RPr;

/**
 * The part that defines the lists. Levels name no paragraph style and styles no list: LibreOffice would put every paragraph of
 * such a level into the bookmarks, run-in headings with all their text.
 */
final class NumberingPart {
    /** Word tells lists apart by this when text is pasted; any number will do that differs. */
    private static final int FIRST_NSID = 0x20120701;

    private final Characters characters;
    private final ParagraphProperties properties;

    private NumberingPart(StyleProfile profile) {
        characters = new Characters(profile);
        properties = new ParagraphProperties(profile);
    }

    static byte[] xml(List<CountedList> lists, StyleProfile profile) {
        NumberingPart part = new NumberingPart(profile);
        Numbering numbering = new Numbering();
        for (CountedList list : lists) {
            numbering.getAbstractNum().add(part.definition(list));
            numbering.getNum().add(instance(list));
        }
        return WmlContext.bytes(numbering);
    }

    private Numbering.AbstractNum definition(CountedList list) {
        Numbering.AbstractNum definition = new Numbering.AbstractNum();
        definition.setAbstractNumId(Values.number(list.id()));
        CTLongHexNumber nsid = new CTLongHexNumber();
        nsid.setVal(String.format(Locale.ROOT, "%08X", FIRST_NSID + list.id()));
        definition.setNsid(nsid);
        Numbering.AbstractNum.MultiLevelType type = new Numbering.AbstractNum.MultiLevelType();
        type.setVal(list.levels().size() == 1 ? "singleLevel" : "multilevel");
        definition.setMultiLevelType(type);
        for (int level = 0; level < list.levels().size(); level++) {
            definition.getLvl().add(level(list.levels().get(level), level));
        }
        return definition;
    }

    private static Numbering.Num instance(CountedList list) {
        Numbering.Num num = new Numbering.Num();
        num.setNumId(Values.number(list.id()));
        Numbering.Num.AbstractNumId id = new Numbering.Num.AbstractNumId();
        id.setVal(Values.number(list.id()));
        num.setAbstractNumId(id);
        return num;
    }

    private Lvl level(CountedList.Level level, int index) {
        LevelFormat format = LevelFormat.of(level.scheme());
        Lvl lvl = new Lvl();
        lvl.setIlvl(BigInteger.valueOf(index));
        Lvl.Start start = new Lvl.Start();
        start.setVal(Values.number(level.start()));
        lvl.setStart(start);
        NumFmt numeral = new NumFmt();
        numeral.setVal(format.numeral());
        lvl.setNumFmt(numeral);
        Lvl.Suff nothing = new Lvl.Suff();
        nothing.setVal("nothing");
        lvl.setSuff(nothing);
        Lvl.LvlText text = new Lvl.LvlText();
        text.setVal(format.pattern(index));
        lvl.setLvlText(text);
        Jc left = new Jc();
        left.setVal(JcEnumeration.LEFT);
        lvl.setLvlJc(left);
        lvl.setPPr(properties.ofLevel(level.indents()));
        RPr look = characters.whole(level.style());
        Characters.hintEastAsia(look);
        lvl.setRPr(look);
        return lvl;
    }
}
