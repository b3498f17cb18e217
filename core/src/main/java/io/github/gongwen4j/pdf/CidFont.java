package io.github.gongwen4j.pdf;

import io.github.gongwen4j.font.FontDescription;
import io.github.gongwen4j.font.FontProgram;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * An embedded face: a composite font over a TrueType program. Its codes are the characters themselves, so that the content of a
 * page does not depend on what else the document holds and no two characters that share a glyph are mixed up when text is copied.
 */
final class CidFont {
    private static final int DEFAULT_WIDTH = 1000;
    /** The flag of fonts with characters beyond the Latin ones. */
    private static final int SYMBOLIC = 4;

    private final FaceUse use;
    private final FontProgram program;
    private final byte[] bytes;
    private final String name;
    /** The characters by their codes. */
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();

    CidFont(FaceUse use) {
        this.use = use;
        this.program = use.face().subset(new TreeSet<>(use.drawn().values()));
        this.bytes = program.bytes();
        this.name =
                SubsetTag.of(use.drawn().keySet()) + "+" + program.description().postScriptName();
        use.drawn().forEach((character, drawn) -> characters.put(use.cids().of(character), drawn));
    }

    /** The embedded program; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** The name in the file, with the tag that every subset bears. */
    String name() {
        return name;
    }

    /**
     * The font object.
     *
     * @param streams makes streams
     * @param identity the map back to characters, for faces all of whose codes are the characters
     */
    COSDictionary write(Streams streams, COSStream identity) throws IOException {
        Map<Integer, Integer> others = use.cids().others();
        COSDictionary font = Cos.object("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(streams)));
        font.setItem(COSName.TO_UNICODE, others.isEmpty() ? identity : streams.compressed(ToUnicode.of(others)));
        return font;
    }

    private COSDictionary descendant(Streams streams) throws IOException {
        COSDictionary font = Cos.object("Font");
        font.setName(COSName.SUBTYPE, "CIDFontType2");
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = Cos.inline();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "Identity");
        system.setInt("Supplement", 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(streams));
        font.setInt(COSName.DW, DEFAULT_WIDTH);
        COSArray widths = widths();
        if (widths.size() > 0) {
            font.setItem(COSName.W, widths);
        }
        font.setItem(COSName.CID_TO_GID_MAP, streams.compressed(glyphs()));
        return font;
    }

    private COSDictionary descriptor(Streams streams) throws IOException {
        FontDescription face = program.description();
        COSDictionary descriptor = Cos.object("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                Cos.integers(
                        face.box().left(),
                        face.box().bottom(),
                        face.box().right(),
                        face.box().top()));
        descriptor.setInt(COSName.ITALIC_ANGLE, (int) Math.round(face.italicAngle()));
        descriptor.setInt(COSName.ASCENT, face.ascent());
        descriptor.setInt(COSName.DESCENT, face.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, face.capHeight());
        descriptor.setInt(COSName.STEM_V, face.stemWidth());
        COSStream file = streams.program(bytes);
        file.setInt(COSName.LENGTH1, bytes.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    /** The widths other than the default one; neighbouring codes share an array. */
    private COSArray widths() {
        COSArray widths = new COSArray();
        COSArray run = new COSArray();
        int next = -1;
        for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
            int width = program.advances().get(entry.getValue());
            if (width == DEFAULT_WIDTH) {
                continue;
            }
            if (entry.getKey() != next) {
                run = new COSArray();
                widths.add(COSInteger.get(entry.getKey()));
                widths.add(run);
            }
            run.add(COSInteger.get(width));
            next = entry.getKey() + 1;
        }
        return widths;
    }

    /** The glyph of each code, two bytes for every code up to the last. */
    private byte[] glyphs() {
        byte[] map = new byte[2 * (characters.lastKey() + 1)];
        characters.forEach((code, drawn) -> {
            int glyph = program.glyphs().get(drawn);
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
        });
        return map;
    }
}
