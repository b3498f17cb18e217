package io.github.gongwen4j.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads drafts in plain text. Immutable and safe for use by several threads. */
public final class DraftReader {
    private final DraftOptions options;

    private DraftReader(DraftOptions options) {
        this.options = options;
    }

    /** A reader with the limits of {@link DraftLimits#DEFAULTS} that makes every repair. */
    public static DraftReader create() {
        return new DraftReader(DraftOptions.DEFAULTS);
    }

    /** A reader with limits of its own. */
    public DraftReader withLimits(DraftLimits own) {
        return with(options.withLimits(own));
    }

    /** A reader that leaves these kinds of repairs out as well: what they would change stays as it is and is part of the document. */
    public DraftReader without(RepairKind... kinds) {
        return with(options.without(kinds));
    }

    /** A reader with other options. */
    public DraftReader with(DraftOptions own) {
        return new DraftReader(Objects.requireNonNull(own));
    }

    /**
     * Reads a file in UTF-8, GB 18030, GBK, GB 2312, UTF-16 or Big5; the encoding is told from the bytes.
     *
     * @throws DraftException if it is no text, is empty or exceeds a limit
     * @throws IOException if it cannot be read
     */
    public Draft read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(options.limits().bytes() + 1));
        }
    }

    /**
     * Reads the bytes of a file, as {@link #read(Path)} does.
     *
     * @throws DraftException if they are no text, are empty or exceed a limit
     */
    public Draft read(byte[] bytes) {
        checkSize(bytes.length);
        return recognise(TextDecoder.decode(bytes));
    }

    /**
     * Recognises a text.
     *
     * @throws DraftException if it exceeds a limit
     */
    public Draft parse(String text) {
        checkSize(text.length());
        return recognise(new DecodedText(text, StandardCharsets.UTF_8, 0));
    }

    /**
     * Cleans a manuscript, whatever it was written in, and recognises what it holds.
     *
     * @throws DraftException if it exceeds a limit
     */
    public Draft recognise(Manuscript manuscript) {
        return Recogniser.recognise(Cleaning.clean(manuscript, options), options.limits());
    }

    private Draft recognise(DecodedText source) {
        return recognise(PlainText.manuscript(source, options));
    }

    private void checkSize(int size) {
        if (size > options.limits().bytes()) {
            throw new DraftException(
                    "文稿过大，超过 " + options.limits().bytes() + " 字节；请分成几个文件",
                    "the draft is larger than " + options.limits().bytes() + " bytes; divide it into several files");
        }
    }
}
