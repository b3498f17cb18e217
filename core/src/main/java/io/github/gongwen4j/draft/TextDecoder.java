package io.github.gongwen4j.draft;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Bytes to text, in the encodings Chinese drafts come in: UTF-8, UTF-16, GB 18030 (with GBK and GB 2312), Big5. */
final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';
    /** Of a text in any encoding more than half is common characters; of one read wrongly, a tenth. */
    private static final double LEAST_COMMON = 0.25;
    /** Beyond one lost place in a hundred characters a file is damaged past use, or no text. */
    private static final double MOST_DAMAGED = 0.01;

    private static final double MOST_CONTROLS = 0.001;
    private static final String USUAL_CONTROLS = "\t\n\r\f\u000B\u001A";

    private static final int SNIFFED = 4096;

    private TextDecoder() {}

    static DecodedText decode(byte[] bytes) {
        if (bytes.length == 0) {
            throw new DraftException("文件是空的", "the file is empty");
        }
        DecodedText decoded = marked(bytes).or(() -> strictUtf8(bytes)).orElseGet(() -> likeliest(bytes));
        if (holdsControls(decoded.text())) {
            throw notText();
        }
        return decoded;
    }

    private static Optional<DecodedText> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<DecodedText> strictUtf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new DecodedText(text, StandardCharsets.UTF_8, 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The encoding in which the text reads most like Chinese. */
    private static DecodedText likeliest(byte[] bytes) {
        return candidates(bytes)
                .map(charset -> lenient(bytes, 0, charset))
                .filter(TextDecoder::readable)
                .max(Comparator.comparingDouble(TextDecoder::likelihood))
                .orElseThrow(TextDecoder::notText);
    }

    private static Stream<Charset> candidates(byte[] bytes) {
        Stream<Charset> bytewise =
                Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));
        Stream<Charset> wide = Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return holdsNul(bytes) ? wide : bytes.length % 2 == 0 ? Stream.concat(bytewise, wide) : bytewise;
    }

    private static boolean holdsNul(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            String text = chars.toString();
            return new DecodedText(text, charset, (int)
                    text.chars().filter(c -> c == REPLACEMENT).count());
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("A decoder that replaces does not fail", e);
        }
    }

    private static boolean readable(DecodedText decoded) {
        return decoded.damaged() <= 1 + MOST_DAMAGED * decoded.text().length() && likelihood(decoded) >= LEAST_COMMON;
    }

    private static double likelihood(DecodedText decoded) {
        return CommonCharacters.share(decoded.text());
    }

    /** Whether there are more characters that no text has than a slip of a scanner leaves. */
    private static boolean holdsControls(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && USUAL_CONTROLS.indexOf(c) < 0)
                .count();
        return controls > 1 + MOST_CONTROLS * text.length();
    }

    private static DraftException notText() {
        return new DraftException(
                "文件不是纯文本（UTF-8、GB 18030、GBK、UTF-16、Big5 都读不通）；图片、Word 文件请先另存为文本",
                "the file is no plain text (it reads in none of UTF-8, GB 18030, GBK, UTF-16, Big5); save a picture's or a Word file's"
                        + " words as text first");
    }
}
