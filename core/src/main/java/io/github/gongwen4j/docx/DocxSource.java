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

    /** What all parts in front of it may have unpacked, against files made to keep a reader busy. */
    private static final long MOST_UNPACKED = 256L << 20;

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
        long unpacked = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (CUSTOM_XML.matcher(entry.getName()).matches()) {
                Optional<SourceFile> source = SourcePart.read(content(zip));
                if (source.isPresent()) {
                    return source;
                }
            }
            unpacked += passOver(zip, MOST_UNPACKED - unpacked);
        }
        return Optional.empty();
    }

    private static long passOver(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            passed += read;
            if (passed > most) {
                throw new IOException("The Word file is too large once unpacked · Word 文件解压后过大");
            }
        }
        return passed;
    }

    private static byte[] content(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(MOST_BYTES);
        if (zip.read() >= 0) {
            throw new IOException("The embedded source is larger than 16 MB · 内嵌源文件超过 16 MB");
        }
        return content;
    }
}
