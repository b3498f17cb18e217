package io.github.gongwen4j.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** A picture (图片): a PNG or JPEG file, and what it shows said in words. Immutable. */
public final class Image {
    /** The largest file: 20 MiB. */
    public static final int MAX_BYTES = 20 << 20;

    /** The most pixels: 50 million. */
    public static final long MAX_PIXELS = 50_000_000;

    /** How fine a picture is that does not say it, as word processors take it. */
    private static final double USUAL_FINENESS = 96;

    private final byte[] bytes;
    private final ImageHeader header;
    private final String alternativeText;
    private final String digest;

    private Image(byte[] bytes, ImageHeader header, String alternativeText) {
        this.bytes = bytes;
        this.header = header;
        this.alternativeText = alternativeText;
        this.digest = HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /**
     * A picture.
     *
     * @param file the content of a PNG or JPEG file; copied
     * @param alternativeText what it shows, for readers who cannot see it (替代文字)
     * @throws ModelException if it is no such file, a damaged one, or one beyond {@link #MAX_BYTES} or {@link #MAX_PIXELS}, or
     *     if the text is blank
     */
    public static Image of(byte[] file, String alternativeText) {
        if (file.length > MAX_BYTES) {
            throw new ModelException(tooLarge());
        }
        byte[] copy = file.clone();
        ImageHeader header = ImageHeader.of(copy);
        if ((long) header.width() * header.height() > MAX_PIXELS) {
            throw new ModelException(new Bilingual(
                    "图片有 " + header.width() + " × " + header.height() + " 像素，超过 5000 万像素；请缩小",
                    "The picture of " + header.width() + " × " + header.height()
                            + " pixels has more than 50 million of them; make it smaller"));
        }
        return new Image(copy, header, Wording.require(alternativeText, "替代文字", "alternative text"));
    }

    /** What is said about a file beyond {@link #MAX_BYTES}. */
    public static Bilingual tooLarge() {
        int mebibytes = MAX_BYTES >> 20;
        return new Bilingual(
                "图片超过 " + mebibytes + " MB；请压缩", "The picture is larger than " + mebibytes + " MB; compress it");
    }

    /** The same picture with other words for what it shows. */
    public Image withAlternativeText(String words) {
        return new Image(bytes, header, Wording.require(words, "替代文字", "alternative text"));
    }

    /** The kind of file. */
    public ImageType type() {
        return header.type();
    }

    /** Its width in pixels. */
    public int width() {
        return header.width();
    }

    /** Its height in pixels. */
    public int height() {
        return header.height();
    }

    /** How fine it is, as its file says, otherwise 96; 10 to 10,000. */
    public double pixelsPerInch() {
        return header.pixelsPerInch().orElse(USUAL_FINENESS);
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
