package io.github.gongwen4j.font;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a font file lies. It is opened for each use: no handle outlives a call, so a file may be replaced or removed. */
interface FontSource {
    /** The place, for people to read. */
    String description();

    /** Opens the file for reading. */
    FontBytes open() throws IOException;

    /** A file on disk. */
    static FontSource of(Path file) {
        return new FontSource() {
            @Override
            public String description() {
                return file.toString();
            }

            @Override
            public FontBytes open() throws IOException {
                return new ChannelBytes(FileChannel.open(file, StandardOpenOption.READ));
            }
        };
    }

    /** A font held in memory. */
    static FontSource of(String description, byte[] bytes) {
        return new FontSource() {
            @Override
            public String description() {
                return description;
            }

            @Override
            public FontBytes open() {
                return new ArrayBytes(bytes);
            }
        };
    }

    /** A resource of the class path; it cannot be read piece by piece, so it is kept while memory allows. */
    static FontSource of(URL resource) {
        return new FontSource() {
            private SoftReference<byte[]> kept = new SoftReference<>(null);

            @Override
            public String description() {
                return resource.toString();
            }

            @Override
            public synchronized FontBytes open() throws IOException {
                byte[] bytes = kept.get();
                if (bytes == null) {
                    try (InputStream in = resource.openStream()) {
                        bytes = in.readAllBytes();
                    }
                    kept = new SoftReference<>(bytes);
                }
                return new ArrayBytes(bytes);
            }
        };
    }

    /** A font read from its file. */
    record ChannelBytes(FileChannel channel) implements FontBytes {
        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void readFully(long offset, ByteBuffer into) throws IOException {
            long at = offset;
            while (into.hasRemaining()) {
                int read = channel.read(into, at);
                if (read < 0) {
                    throw new EOFException("the file ends at byte " + at);
                }
                at += read;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** A font read from memory. */
    record ArrayBytes(byte[] bytes) implements FontBytes {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void readFully(long offset, ByteBuffer into) {
            into.put(bytes, (int) offset, into.remaining());
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
