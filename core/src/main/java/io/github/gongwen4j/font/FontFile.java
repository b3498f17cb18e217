package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the headers of every face in one font file, a single font or a collection. */
final class FontFile {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = tag("true");
    private static final int OPEN_TYPE_CFF = tag("OTTO");
    private static final int COLLECTION = tag("ttcf");
    private static final int MOST_FACES = 256;
    private static final int MOST_TABLES = 256;

    private final FontSource source;
    private final List<FaceHeader> faces = new ArrayList<>();
    private final List<FontProblem> problems = new ArrayList<>();

    private FontFile(FontSource source) {
        this.source = source;
    }

    /** Reads one file; whatever is wrong with it becomes a problem, never an exception. */
    static FontFile read(FontSource source) {
        FontFile file = new FontFile(source);
        try (FontBytes bytes = source.open()) {
            file.readAll(bytes);
        } catch (IOException | RuntimeException wrong) {
            file.problems.add(DamagedFontException.problem(source.description(), wrong));
        }
        return file;
    }

    private void readAll(FontBytes bytes) throws IOException {
        ByteBuffer start = bytes.read(0, 12);
        if (start.getInt(0) != COLLECTION) {
            readFace(bytes, 0, source.description());
            return;
        }
        int count = start.getInt(8);
        if (count < 1 || count > MOST_FACES) {
            throw new DamagedFontException("字体集的字体数不合理：" + count, "a collection of " + count + " fonts");
        }
        ByteBuffer offsets = bytes.read(12, 4 * count);
        for (int i = 0; i < count; i++) {
            readFace(bytes, offsets.getInt(4 * i) & 0xFFFFFFFFL, source.description() + "#" + i);
        }
    }

    private void readFace(FontBytes bytes, long offset, String description) {
        try {
            faces.add(FaceHeader.read(source, description, bytes, tables(bytes, offset)));
        } catch (IOException | RuntimeException wrong) {
            problems.add(DamagedFontException.problem(description, wrong));
        }
    }

    private static Map<String, TableRange> tables(FontBytes bytes, long offset) throws IOException {
        ByteBuffer start = bytes.read(offset, 12);
        int version = start.getInt(0);
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE && version != OPEN_TYPE_CFF) {
            throw new DamagedFontException("不是 TrueType 或 OpenType 字体", "not a TrueType or OpenType font");
        }
        int count = start.getShort(4) & 0xFFFF;
        if (count > MOST_TABLES) {
            throw new DamagedFontException("字体的表数不合理：" + count, "a font of " + count + " tables");
        }
        ByteBuffer directory = bytes.read(offset + 12, 16 * count);
        Map<String, TableRange> tables = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            directory.get(16 * i, tag);
            long place = directory.getInt(16 * i + 8) & 0xFFFFFFFFL;
            int length = directory.getInt(16 * i + 12);
            if (length >= 0 && place + length <= bytes.size()) {
                tables.put(new String(tag, StandardCharsets.ISO_8859_1), new TableRange(place, length));
            }
        }
        return tables;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }

    List<FaceHeader> faces() {
        return faces;
    }

    List<FontProblem> problems() {
        return problems;
    }
}
