package io.github.gongwen4j.pdf;

import io.github.gongwen4j.compose.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** The source as an associated file (ISO 19005-3, 6.8): what PDF/A-3 has over PDF/A-2. */
final class SourceAttachment {
    private static final COSName FILES = Cos.name("AF");
    private static final COSName RELATIONSHIP = Cos.name("AFRelationship");
    private static final String SOURCE = "Source";
    private static final int MOST_BYTES = 16 << 20;

    private SourceAttachment() {}

    /** Attaches the source to the document whose catalogue this is. */
    static void add(COSDictionary catalog, SourceFile source, Streams streams) throws IOException {
        COSStream content = streams.compressed(source.bytes());
        content.setName(COSName.TYPE, "EmbeddedFile");
        content.setName(COSName.SUBTYPE, source.mediaType());
        COSDictionary parameters = Cos.inline();
        parameters.setInt(COSName.SIZE, source.bytes().length);
        content.setItem(COSName.PARAMS, parameters);
        COSDictionary embedded = Cos.inline();
        embedded.setItem(COSName.F, content);
        embedded.setItem(COSName.UF, content);
        COSDictionary file = Cos.object("Filespec");
        file.setString(COSName.F, source.name());
        file.setString(COSName.UF, source.name());
        file.setString(COSName.DESC, "gongwen4j source · 公文源文件");
        file.setName(RELATIONSHIP, SOURCE);
        file.setItem(COSName.EF, embedded);
        catalog.setItem(FILES, Cos.array(file));
        COSDictionary files = Cos.inline();
        files.setItem(COSName.NAMES, Cos.array(new COSString(source.name()), file));
        COSDictionary names = Cos.inline();
        names.setItem(COSName.EMBEDDED_FILES, files);
        catalog.setItem(COSName.NAMES, names);
    }

    /** The source attached to the document whose catalogue this is. */
    static Optional<SourceFile> read(COSDictionary catalog) throws IOException {
        COSArray files = catalog.getCOSArray(FILES);
        for (int i = 0; files != null && i < files.size(); i++) {
            if (files.getObject(i) instanceof COSDictionary file && SOURCE.equals(file.getNameAsString(RELATIONSHIP))) {
                return read(file, file.getCOSDictionary(COSName.EF));
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceFile> read(COSDictionary file, COSDictionary embedded) throws IOException {
        String name = file.getString(COSName.UF);
        COSStream stream = embedded == null ? null : embedded.getCOSStream(COSName.F);
        if (name == null || stream == null) {
            throw new IOException("The attached source is damaged · 附带的源文件已损坏");
        }
        try (InputStream in = stream.createInputStream()) {
            byte[] content = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw new IOException("The attached source is larger than 16 MB · 附带的源文件超过 16 MB");
            }
            // a name out of a file of unknown origin may lead nowhere else
            String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return Optional.of(new SourceFile(plain, new String(content, StandardCharsets.UTF_8)));
        }
    }
}
