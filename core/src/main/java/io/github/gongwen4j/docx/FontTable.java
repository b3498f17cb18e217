package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.StyleProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.docx4j.wml.CTUcharHexNumber;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.FontPitch;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.STPitch;

/** The faces a document asks for, and under which other names a machine may have the same design. */
final class FontTable {
    /** GB 2312, as Windows numbers character sets. */
    private static final String CHINESE_SIMPLIFIED = "86";

    private FontTable() {}

    static byte[] xml(StyleProfile profile) {
        Map<String, FaceRole> faces = new LinkedHashMap<>();
        for (FaceRole role : FaceRole.values()) {
            faces.putIfAbsent(profile.documentName(role), role);
        }
        Fonts fonts = new Fonts();
        faces.forEach((name, role) -> fonts.getFont().add(font(name, role)));
        return WmlContext.bytes(fonts);
    }

    private static Fonts.Font font(String name, FaceRole role) {
        Fonts.Font font = new Fonts.Font();
        font.setName(name);
        Fonts.Font.AltName others = new Fonts.Font.AltName();
        others.setVal(role.names().stream().filter(other -> !other.equals(name)).collect(Collectors.joining(",")));
        font.setAltName(others);
        CTUcharHexNumber charset = new CTUcharHexNumber();
        charset.setVal(CHINESE_SIMPLIFIED);
        font.setCharset(charset);
        FontFamily family = new FontFamily();
        family.setVal("auto");
        font.setFamily(family);
        FontPitch pitch = new FontPitch();
        pitch.setVal(STPitch.DEFAULT);
        font.setPitch(pitch);
        return font;
    }
}
