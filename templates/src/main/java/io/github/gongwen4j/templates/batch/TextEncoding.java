package io.github.gongwen4j.templates.batch;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file (编码): UTF-8 or UTF-16 by its mark; without one UTF-8, or GB 18030, as spreadsheets in China save, where the
 * bytes are no UTF-8. Bytes that mean nothing in it become U+FFFD, so that only their rows are lost.
 */
final class TextEncoding {
    /** What stands for bytes that mean nothing. */
    static final char UNREADABLE = '\uFFFD';

    /** So much more good than bad must be there for the bad to be damage and not another encoding. */
    private static final int DAMAGE = 20;

    private static final int BUFFER = 1 << 16;

    private TextEncoding() {}

    /** The text of a file, without its mark. */
    static BufferedReader open(Path file) throws IOException {
        Charset charset = of(file);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    static Charset of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            in.mark(2);
            int first = in.read();
            int second = in.read();
            if (first == 0xFF && second == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (first == 0xFE && second == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
            in.reset();
            return new Utf8Count().over(in) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        }
    }

    /** Counts what is UTF-8 beyond ASCII and what is not. */
    private static final class Utf8Count {
        private long good;
        private long bad;
        private int due;

        boolean over(InputStream in) throws IOException {
            byte[] bytes = new byte[BUFFER];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    take(bytes[i] & 0xFF);
                }
            }
            bad += due > 0 ? 1 : 0;
            return bad == 0 || good > bad * DAMAGE;
        }

        private void take(int octet) {
            boolean follows = (octet & 0xC0) == 0x80;
            if (due > 0 && follows) {
                due--;
                good += due == 0 ? 1 : 0;
                return;
            }
            bad += due > 0 || follows ? 1 : 0;
            due = 0;
            if (octet >= 0xC2 && octet <= 0xDF) {
                due = 1;
            } else if (octet >= 0xE0 && octet <= 0xEF) {
                due = 2;
            } else if (octet >= 0xF0 && octet <= 0xF4) {
                due = 3;
            } else if (octet >= 0x80 && !follows) {
                bad++;
            }
        }
    }
}
