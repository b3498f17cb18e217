package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.ModelException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Pictures of a Word file to figures: PNG and JPEG files, as wide as they were. */
final class Pictures {
    static final Bilingual LOOSE = new Bilingual(
            "浮于文字上方或下方的图片（如印章）未收入", "a picture over or under the text, such as a seal, was not taken over");
    static final Bilingual OBJECT = new Bilingual("图表或嵌入对象未收入", "a chart or embedded object was not taken over");

    /** What stands for a picture in the text. */
    static final String SIGN = "￼";

    private static final double EMU_PER_MM = 36_000;

    private final WordPackage file;
    private final Transcript transcript;

    Pictures(WordPackage file, Transcript transcript) {
        this.file = file;
        this.transcript = transcript;
    }

    /** Writes a picture where it stands, or that it is left out. */
    void place(Floating picture) {
        Optional<String> part = picture.element()
                .attribute("r:embed")
                .or(() -> picture.element().attribute("r:id"))
                .flatMap(id -> file.target(file.main(), id));
        Optional<byte[]> bytes = part.flatMap(file::bytes);
        if (bytes.isEmpty()) {
            leaveOut(new Bilingual(
                    "图片不在文件中（链接的图片），未收入", "a picture is linked and not in the file; it was not taken over"));
            return;
        }
        try {
            Image image = Image.of(bytes.get(), Drawings.description(picture.frame()));
            transcript.block(SIGN, Figure.of(image).withWidth(width(picture.frame())));
        } catch (ModelException refused) {
            String ending = part.get().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
            leaveOut(new Bilingual(
                    "图片（" + ending + "）未收入；请另存为 PNG 或 JPEG",
                    "a picture (" + ending + ") was not taken over; save it as PNG or JPEG"));
        }
    }

    private void leaveOut(Bilingual reason) {
        transcript.suspect(SuspicionKind.PICTURE, transcript.line(PieceKind.LEFT_OUT, SIGN), reason);
    }

    private static FigureWidth width(XmlElement frame) {
        OptionalInt emu =
                frame.child("wp:extent").map(extent -> extent.number("cx")).orElse(OptionalInt.empty());
        double mm = Math.round(emu.orElse(0) / EMU_PER_MM * 10) / 10.0;
        return mm >= 1 && mm <= 10_000 ? FigureWidth.mm(mm) : FigureWidth.NATURAL;
    }
}
