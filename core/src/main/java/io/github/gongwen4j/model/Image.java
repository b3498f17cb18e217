package io.github.gongwen4j.model;

import io.github.gongwen4j.svg.SvgDrawing;
import io.github.gongwen4j.svg.SvgException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** A picture (图片): a PNG, JPEG or SVG file, and what it shows said in words. Immutable. */
public final class Image {
    /** The largest file: 20 MiB. */
    public static final int MAX_BYTES = 20 << 20;

    /** The most pixels: 50 million. */
    public static final long MAX_PIXELS = 50_000_000;

    /** How fine a picture is that does not say it, as word processors take it. */
    private static final double USUAL_FINENESS = 96;

    private final byte[] bytes;
    private final ImageHeader header;
    private final Optional<SvgDrawing> drawing;
    private final Lazily<Optional<InkTone>> inkTone;
    private final String alternativeText;
    private final String digest;

    private Image(byte[] bytes, ImageHeader header, Optional<SvgDrawing> drawing, String alternativeText) {
        this.bytes = bytes;
        this.header = header;
        this.drawing = drawing;
        this.alternativeText = alternativeText;
        this.digest = HexFormat.of().formatHex(sha256().digest(bytes));
        this.inkTone = new Lazily<>(() -> drawing.map(shapes -> InkSample.of(shapes.pixels(InkSample.ENOUGH)))
                .or(() -> InkSample.of(bytes, header)));
    }

    private Image(Image same, String alternativeText) {
        this.bytes = same.bytes;
        this.header = same.header;
        this.drawing = same.drawing;
        this.alternativeText = alternativeText;
        this.digest = same.digest;
        this.inkTone = same.inkTone;
    }

    /**
     * A picture.
     *
     * @param file the content of a PNG, JPEG or SVG file; copied
     * @param alternativeText what it shows, for readers who cannot see it (替代文字)
     * @throws ModelException if it is no such file, a damaged one, one beyond {@link #MAX_BYTES} or {@link #MAX_PIXELS}, or a
     *     drawing that could not be drawn as it is meant; or if the text is blank
     */
    public static Image of(byte[] file, String alternativeText) {
        if (file.length > MAX_BYTES) {
            throw new ModelException(tooLarge());
        }
        byte[] copy = file.clone();
        String words = Wording.require(alternativeText, "替代文字", "alternative text");
        if (ImageHeader.isPixels(copy) || !SvgDrawing.begins(copy)) {
            return new Image(copy, pixels(copy), Optional.empty(), words);
        }
        SvgDrawing drawing = drawing(copy);
        return new Image(copy, ImageHeader.of(drawing), Optional.of(drawing), words);
    }

    private static ImageHeader pixels(byte[] file) {
        ImageHeader header = ImageHeader.of(file);
        if ((long) header.width() * header.height() > MAX_PIXELS) {
            throw new ModelException(new Bilingual(
                    "图片有 " + header.width() + " × " + header.height() + " 像素，超过 5000 万像素；请缩小",
                    "The picture of " + header.width() + " × " + header.height()
                            + " pixels has more than 50 million of them; make it smaller"));
        }
        return header;
    }

    private static SvgDrawing drawing(byte[] file) {
        try {
            return SvgDrawing.read(file);
        } catch (SvgException refused) {
            throw new ModelException(new Bilingual(refused.chinese(), refused.english()));
        }
    }

    /** What is said about a file beyond {@link #MAX_BYTES}. */
    public static Bilingual tooLarge() {
        int mebibytes = MAX_BYTES >> 20;
        return new Bilingual(
                "图片超过 " + mebibytes + " MB；请压缩", "The picture is larger than " + mebibytes + " MB; compress it");
    }

    /** The same picture with other words for what it shows. */
    public Image withAlternativeText(String words) {
        return new Image(this, Wording.require(words, "替代文字", "alternative text"));
    }

    /** The kind of file. */
    public ImageType type() {
        return header.type();
    }

    /** Its width in pixels; of a drawing in hundredths of a CSS pixel. */
    public int width() {
        return header.width();
    }

    /** Its height in pixels; of a drawing in hundredths of a CSS pixel. */
    public int height() {
        return header.height();
    }

    /** How fine it is, as its file says, otherwise 96; 10 to 10,000. */
    public double pixelsPerInch() {
        return header.pixelsPerInch().orElse(USUAL_FINENESS);
    }

    /** The drawing; empty where it is a picture of pixels. */
    public Optional<SvgDrawing> drawing() {
        return drawing;
    }

    /** What it is printed in, told by looking at it; empty where its pixels cannot be read. */
    public Optional<InkTone> inkTone() {
        return inkTone.get();
    }

    /** What it shows, in words. */
    public String alternativeText() {
        return alternativeText;
    }

    /** The content of the file; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the file in 64 hexadecimal digits: the same for the same file, whatever is said about it. */
    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image
                && alternativeText.equals(image.alternativeText)
                && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digest, alternativeText);
    }

    @Override
    public String toString() {
        return type() + " " + width() + " × " + height() + " " + alternativeText;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
