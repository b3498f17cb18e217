package io.github.gongwen4j.pdf;

import io.github.gongwen4j.model.Image;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/** The identifier of a file, taken from what is in it: the same content has the same on every machine and day. */
final class DocumentId {
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    DocumentId() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    void add(byte[] content) {
        digest.update(content);
    }

    void add(Image image) {
        digest.update(image.digest().getBytes(StandardCharsets.US_ASCII));
    }

    void add(CidFont font) {
        CRC32 sum = new CRC32();
        sum.update(font.bytes());
        digest.update((font.name() + sum.getValue()).getBytes(StandardCharsets.UTF_8));
    }

    COSArray write() {
        COSString id = new COSString(Arrays.copyOf(digest.digest(), LENGTH), true);
        return Cos.array(id, id);
    }
}
