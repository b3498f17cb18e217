package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.DraftLimits;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.PieceKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads Word files (.docx, .docm, .dotx, .dotm, in the transitional and the strict form of ISO/IEC 29500) as manuscripts. Immutable and safe for use by several threads.
 *
 * <p>The text of the manuscript is made: the words of the file, a line for each paragraph, the numbers Word counts in front of them; behind them the notes, then what is
 * printed in the margins, then comments. Tracked changes are taken as accepted. Macros are never run, and nothing that lies outside the file is fetched.
 */
public final class WordReader {
    private final DraftLimits limits;

    private WordReader(DraftLimits limits) {
        this.limits = limits;
    }

    /** A reader with the limits of {@link DraftLimits#DEFAULTS}. */
    public static WordReader create() {
        return new WordReader(DraftLimits.DEFAULTS);
    }

    /**
     * A reader with limits of its own.
     *
     * @param own the limit of bytes holds for the characters of the text; the file itself may have 64 MiB
     */
    public WordReader withLimits(DraftLimits own) {
        return new WordReader(Objects.requireNonNull(own));
    }

    /**
     * Whether a file is one for this reader, told from its content: a Word file, or a file of another program of which it can say more than that it is no text.
     *
     * @param file the content of the file
     */
    public static boolean reads(byte[] file) {
        return FileKind.isKnown(file);
    }

    /**
     * Reads a Word file.
     *
     * @throws io.github.gongwen4j.draft.DraftException if it is no Word file, is damaged, locked by a password or exceeds a limit
     * @throws IOException if it cannot be read
     */
    public Manuscript read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(WordLimits.DEFAULTS.fileBytes() + 1));
        }
    }

    /**
     * Reads the content of a Word file, as {@link #read(Path)} does.
     *
     * @throws io.github.gongwen4j.draft.DraftException if it is no Word file, is damaged, locked by a password or exceeds a limit
     */
    public Manuscript read(byte[] file) {
        WordPackage parts = WordPackage.of(file, WordLimits.DEFAULTS);
        XmlElement document = parts.document();
        XmlElement body = document.child("w:body").orElseThrow(() -> WordFaults.missing("w:body"));
        WordStyles styles = new WordStyles(parts.part("styles"));
        WordSource source = new WordSource(parts, document, styles, WordLimits.DEFAULTS);
        Transcript transcript = new Transcript(limits);
        Notes notes = new Notes(parts, styles);
        Remarks remarks = new Remarks(parts.part("comments"));
        new BodyReader(source, transcript, new ParagraphScribe(transcript, notes, remarks)).read(body);
        notes.writeTo(transcript);
        margins(source, transcript);
        remarks.writeTo(transcript);
        return transcript.manuscript();
    }

    private static void margins(WordSource source, Transcript transcript) {
        for (String part : source.marginParts()) {
            source.file().tree(part).ifPresent(margin -> PlainWords.lines(margin)
                    .forEach(words -> transcript.line(PieceKind.PAGE_FURNITURE, words)));
        }
    }
}
