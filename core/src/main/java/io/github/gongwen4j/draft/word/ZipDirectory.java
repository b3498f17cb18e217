package io.github.gongwen4j.draft.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The directory of a zip file. Only what is asked for is unpacked, and never more than its bounds, whatever the file says of itself. Names are told apart as a
 * package of Office tells them: without regard to upper and lower case.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer zip;
    private final Map<String, Entry> entries;
    private final WordLimits limits;
    private long unpacked;

    private ZipDirectory(ByteBuffer zip, Map<String, Entry> entries, WordLimits limits) {
        this.zip = zip;
        this.entries = entries;
        this.limits = limits;
    }

    private record Entry(String name, int flags, int method, int crc, int packed, int size, int offset) {}

    /** The directory of a file. */
    static ZipDirectory of(byte[] file, WordLimits limits) {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(zip);
            int count = zip.getShort(end + 10) & 0xFFFF;
            if (count > limits.parts()) {
                throw WordFaults.tooManyParts(limits.parts());
            }
            return new ZipDirectory(zip, entries(zip, count, zip.getInt(end + 16)), limits);
        } catch (IndexOutOfBoundsException e) {
            throw WordFaults.damaged("ZIP");
        }
    }

    private static int end(ByteBuffer zip) {
        int least = Math.max(0, zip.limit() - END_LENGTH - LONGEST_REMARK);
        for (int at = zip.limit() - END_LENGTH; at >= least; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw WordFaults.damaged("ZIP");
    }

    private static Map<String, Entry> entries(ByteBuffer zip, int count, int from) {
        Map<String, Entry> entries = new HashMap<>();
        int at = from;
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != CENTRAL) {
                throw WordFaults.damaged("ZIP");
            }
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            zip.get(at + 46, name);
            Entry entry = new Entry(
                    new String(name, UTF_8),
                    zip.getShort(at + 8),
                    zip.getShort(at + 10),
                    zip.getInt(at + 16),
                    zip.getInt(at + 20),
                    zip.getInt(at + 24),
                    zip.getInt(at + 42));
            if (entries.put(key(entry.name()), entry) != null) {
                throw WordFaults.doubled(entry.name());
            }
            at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        return entries;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** The names of all entries, in lower case. */
    Set<String> names() {
        return entries.keySet();
    }

    /** What stands under a name, unpacked. */
    Optional<byte[]> content(String name) {
        Entry entry = entries.get(key(name));
        try {
            return entry == null ? Optional.empty() : Optional.of(content(entry));
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw WordFaults.damaged(name);
        }
    }

    private byte[] content(Entry entry) throws DataFormatException {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw WordFaults.encrypted();
        }
        unpacked += Integer.toUnsignedLong(entry.size());
        if (Integer.toUnsignedLong(entry.size()) > limits.partBytes() || unpacked > limits.allBytes()) {
            throw WordFaults.tooLarge(entry.name());
        }
        if (zip.getInt(entry.offset()) != LOCAL) {
            throw WordFaults.damaged(entry.name());
        }
        int from = entry.offset()
                + 30
                + (zip.getShort(entry.offset() + 26) & 0xFFFF)
                + (zip.getShort(entry.offset() + 28) & 0xFFFF);
        byte[] content = unpack(entry, zip.slice(from, entry.packed()));
        CRC32 crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != entry.crc()) {
            throw WordFaults.damaged(entry.name());
        }
        return content;
    }

    private static byte[] unpack(Entry entry, ByteBuffer packed) throws DataFormatException {
        byte[] content = new byte[entry.size()];
        if (entry.method() == STORED && entry.packed() == entry.size()) {
            packed.get(content);
            return content;
        }
        if (entry.method() != DEFLATED) {
            throw WordFaults.damaged(entry.name());
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int filled = 0;
            while (filled < content.length) {
                int more = inflater.inflate(content, filled, content.length - filled);
                if (more == 0) {
                    throw WordFaults.damaged(entry.name());
                }
                filled += more;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw WordFaults.tooLarge(entry.name());
            }
            return content;
        } finally {
            inflater.end();
        }
    }
}
