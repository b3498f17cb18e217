package io.github.gongwen4j.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8 and nothing else, a byte order mark at the beginning allowed. */
final class Decoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoder() {}

    /** The text; empty when it is no UTF-8, which is reported. */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (looksLikeUtf16(bytes)) {
            problems.add(
                    Place.START,
                    NodePath.ROOT,
                    ProblemKind.SYNTAX,
                    "文件不是 UTF-8 编码（看来是 UTF-16），请另存为 UTF-8",
                    "the file is not UTF-8 (it looks like UTF-16); save it as UTF-8");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = withoutMark(decoded.flip().toString());
        if (result.isError()) {
            SourceText before = new SourceText(text);
            problems.add(
                    before.placeAt(text.length()),
                    NodePath.ROOT,
                    ProblemKind.SYNTAX,
                    "文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8",
                    "the file is not UTF-8 (it may be GBK); save it as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** By its byte order mark, or by a NUL in the first two bytes: every document begins with an ASCII character. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || (first == 0) != (second == 0);
    }
}
