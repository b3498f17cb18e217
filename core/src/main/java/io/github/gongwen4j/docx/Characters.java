package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextStyle;
import java.util.Optional;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.Color;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STHint;

/** How characters look, as run properties. */
final class Characters {
    private final StyleProfile profile;

    Characters(StyleProfile profile) {
        this.profile = profile;
    }

    /** All that makes the look, for a style or the number of a list. */
    RPr whole(TextStyle style) {
        RPr properties = new RPr();
        properties.setRFonts(fonts(style.face()));
        if (style.bold()) {
            properties.setB(Values.on());
            properties.setBCs(Values.on());
        }
        properties.setColor(color(style));
        properties.setSpacing(tracking(style.tracking()));
        properties.setSz(size(style));
        properties.setSzCs(size(style));
        return properties;
    }

    /** What makes {@code wanted} of {@code base}; empty when they look alike. */
    Optional<RPr> difference(TextStyle wanted, TextStyle base) {
        if (wanted.equals(base)) {
            return Optional.empty();
        }
        RPr properties = new RPr();
        if (wanted.face() != base.face()) {
            properties.setRFonts(fonts(wanted.face()));
        }
        if (wanted.bold() != base.bold()) {
            setBold(properties, wanted.bold());
        }
        if (!wanted.color().equals(base.color())) {
            properties.setColor(color(wanted));
        }
        if (!wanted.tracking().equals(base.tracking())) {
            properties.setSpacing(tracking(wanted.tracking()));
        }
        if (!wanted.size().equals(base.size())) {
            properties.setSz(size(wanted));
            properties.setSzCs(size(wanted));
        }
        return Optional.of(properties);
    }

    /** Says the weight outright: bold in a paragraph style and in a character style would cancel each other. */
    static void setBold(RPr properties, boolean bold) {
        properties.setB(bold ? Values.on() : Values.off());
        properties.setBCs(bold ? Values.on() : Values.off());
    }

    /** Has quotation marks, dashes and the like taken from the Chinese face and set full width. */
    static void hintEastAsia(RPr properties) {
        if (properties.getRFonts() == null) {
            properties.setRFonts(new RFonts());
        }
        properties.getRFonts().setHint(STHint.EAST_ASIA);
    }

    /** One face for every script, and never one by way of a theme: a theme's Latin face would take the quotation marks. */
    private RFonts fonts(FaceRole face) {
        String name = profile.documentName(face);
        RFonts fonts = new RFonts();
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        fonts.setCs(name);
        return fonts;
    }

    private static Color color(TextStyle style) {
        Color color = new Color();
        color.setVal(style.color().hex());
        return color;
    }

    private static CTSignedTwipsMeasure tracking(Length tracking) {
        CTSignedTwipsMeasure measure = new CTSignedTwipsMeasure();
        measure.setVal(Values.twips(tracking));
        return measure;
    }

    private static HpsMeasure size(TextStyle style) {
        HpsMeasure measure = new HpsMeasure();
        measure.setVal(Values.number(style.size().halfPoints()));
        return measure;
    }
}
