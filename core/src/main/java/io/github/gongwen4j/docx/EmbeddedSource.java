package io.github.gongwen4j.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The source a document was made from, kept inside the Word file so that next year's can be made from it again. Whoever gets
 * the file gets the source with it: leave it out of what leaves the house.
 *
 * @param name the name of the source file, which tells its format, as {@code speech.yaml}; no folders
 * @param text its content; line ends come back as line feeds
 */
public record EmbeddedSource(String name, String text) {
    /** More than any document written by people, and little enough to be read from a file of unknown origin. */
    private static final int MOST_BYTES = 16 << 20;

    /** Word numbers such parts anew when it saves. */
    private static final Pattern CUSTOM_XML = Pattern.compile("customXml/item\\d+\\.xml");

    public EmbeddedSource {
        Objects.requireNonNull(text);
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("A source has a plain file name, not \"" + name + "\" · 源文件名不能带文件夹");
        }
    }

    /**
     * The source inside a Word document, if there is one. Reads the stream and does not close it.
     *
     * @throws IOException if it cannot be read, or what it holds is damaged or larger than 16 MB
     */
    public static Optional<EmbeddedSource> in(InputStream docx) throws IOException {
        ZipInputStream zip = new ZipInputStream(docx);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (CUSTOM_XML.matcher(entry.getName()).matches()) {
                Optional<EmbeddedSource> source = SourcePart.read(content(zip));
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] content(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(MOST_BYTES);
        if (zip.read() >= 0) {
            throw new IOException("The embedded source is larger than 16 MB · 内嵌源文件超过 16 MB");
        }
        return content;
    }
}
