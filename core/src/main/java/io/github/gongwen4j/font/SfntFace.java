package io.github.gongwen4j.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/** A face of a TrueType or OpenType file. Characters and widths are held; outlines are read from the file when asked for. */
final class SfntFace implements Face {
    private final FaceHeader header;
    private final FaceMeasures measures;
    private final CharacterMap characters;
    private final HorizontalMetrics widths;
    private final Consumer<FontProblem> problems;
    private final Lazy<Optional<GlyphStore>> glyphs = new Lazy<>(this::openGlyphs);
    private final Lazy<FontDescription> description = new Lazy<>(this::describe);

    private SfntFace(
            FaceHeader header,
            FaceMeasures measures,
            CharacterMap characters,
            HorizontalMetrics widths,
            Consumer<FontProblem> problems) {
        this.header = header;
        this.measures = measures;
        this.characters = characters;
        this.widths = widths;
        this.problems = problems;
    }

    /** Reads what a layout needs; problems with outlines, which are read later, go to the consumer. */
    static SfntFace open(FaceHeader header, Consumer<FontProblem> problems) throws IOException {
        try (FontBytes bytes = header.source().open()) {
            FaceMeasures measures = FaceMeasures.read(header, bytes);
            CharacterMap characters = CharacterMap.read(header.table("cmap").read(bytes), measures.glyphCount());
            ByteBuffer hmtx = header.table("hmtx").read(bytes);
            HorizontalMetrics widths = new HorizontalMetrics(measures.glyphCount(), measures.fullMetrics(), hmtx);
            return new SfntFace(header, measures, characters, widths, problems);
        }
    }

    private Optional<GlyphStore> openGlyphs() {
        try {
            return Optional.of(GlyphStore.open(header, measures));
        } catch (IOException | RuntimeException wrong) {
            problems.accept(DamagedFontException.problem(header.description(), wrong));
            return Optional.empty();
        }
    }

    FaceHeader header() {
        return header;
    }

    FaceMeasures measures() {
        return measures;
    }

    HorizontalMetrics widths() {
        return widths;
    }

    /** Whether the face has the Han characters of plain mainland text. */
    boolean writesChinese() {
        return has('的') && has('国');
    }

    /** Whether the outlines of the face can be read, as far as one can tell without reading all of them. */
    boolean draws() {
        try {
            if (ink('国').isPresent()) {
                return true;
            }
            problems.accept(
                    new FontProblem(source(), "字形轮廓无法读取，请重新安装", "its outlines cannot be read; install it again"));
        } catch (UncheckedIOException wrong) {
            problems.accept(DamagedFontException.problem(source(), wrong.getCause()));
        }
        return false;
    }

    @Override
    public String family() {
        return header.names().family();
    }

    @Override
    public String fullName() {
        return header.names().fullName();
    }

    @Override
    public String postScriptName() {
        return header.names().postScriptName();
    }

    @Override
    public String source() {
        return header.description();
    }

    @Override
    public boolean bold() {
        return header.bold();
    }

    @Override
    public boolean embeddable() {
        return header.embeddable();
    }

    @Override
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    @Override
    public int advance(int codePoint) {
        return measures.perMille(widths.advance(characters.glyph(codePoint)));
    }

    @Override
    public double ascent() {
        return measures.exactPerMille(measures.ascent());
    }

    @Override
    public double descent() {
        return measures.exactPerMille(measures.descent());
    }

    @Override
    public Optional<InkBox> ink(int codePoint) {
        int glyph = glyph(codePoint);
        if (glyph == 0 || glyphs.get().isEmpty()) {
            return Optional.empty();
        }
        try (GlyphStore.Reading reading = glyphs.get().get().reading()) {
            byte[] entry = reading.glyph(glyph);
            if (entry.length == 0) {
                return Optional.empty();
            }
            int shift = reading.statesBearings() ? widths.bearing(glyph) - GlyfEntry.left(entry) : 0;
            return Optional.of(measures.perMille(inkBox(entry), shift));
        } catch (DamagedFontException damaged) {
            return Optional.empty();
        } catch (IOException wrong) {
            throw unreadable(wrong);
        }
    }

    /** The makers of TrueType fonts state the box of a glyph roughly; composed glyphs must make do with that. */
    private static InkBox inkBox(byte[] entry) {
        if (GlyfEntry.isComposed(entry)) {
            return GlyfEntry.box(entry);
        }
        try {
            InkBounds bounds = new InkBounds();
            GlyfContours.read(entry).forEach(bounds::add);
            return bounds.box();
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            return GlyfEntry.box(entry);
        }
    }

    @Override
    public FontProgram subset(SortedSet<Integer> codePoints) {
        GlyphStore store =
                glyphs.get().orElseThrow(() -> unreadable(new IOException("outlines of " + header.description())));
        try (GlyphStore.Reading reading = store.reading()) {
            return new Subsetter(this, reading).subset(codePoints);
        } catch (IOException wrong) {
            throw unreadable(wrong);
        }
    }

    private UncheckedIOException unreadable(IOException wrong) {
        String message = "无法读取字体 " + header.description() + "（文件是否已被移动或删除？） / cannot read the font "
                + header.description() + " (was the file moved or removed?): " + wrong.getMessage();
        return new UncheckedIOException(message, wrong);
    }

    /** What a descriptor says of the face. */
    FontDescription description() {
        return description.get();
    }

    private FontDescription describe() {
        int ofCapitals = measures.capHeight() > 0 ? measures.perMille(measures.capHeight()) : inkTop('H');
        return new FontDescription(
                postScriptName(),
                measures.perMille(measures.box(), 0),
                measures.perMille(measures.ascent()),
                measures.perMille(measures.descent()),
                ofCapitals > 0 ? ofCapitals : measures.perMille(measures.ascent()),
                measures.italicAngle(),
                stemWidth(header.weight()));
    }

    /** Regular designs have stems of some 88/1000, bold ones of some 166/1000; the usual guess from the weight. */
    private static int stemWidth(int weight) {
        return (int) Math.round(50 + Math.pow(weight / 65.0, 2));
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
