package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds the source that was kept inside a Word document. */
public final class DocxSource {
    /** More than any document written by people, and little enough to be read from a file of unknown origin. */
    private static final int MOST_BYTES = 16 << 20;

    /** Word numbers such parts anew when it saves. */
    private static final Pattern CUSTOM_XML = Pattern.compile("customXml/item\\d+\\.xml");

    private DocxSource() {}

    /**
     * The source inside a Word document, if there is one. Reads the stream and does not close it.
     *
     * @throws IOException if it cannot be read, or what it holds is damaged or larger than 16 MB
     */
    public static Optional<SourceFile> in(InputStream docx) throws IOException {
        ZipInputStream zip = new ZipInputStream(docx);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (CUSTOM_XML.matcher(entry.getName()).matches()) {
                Optional<SourceFile> source = SourcePart.read(content(zip));
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
