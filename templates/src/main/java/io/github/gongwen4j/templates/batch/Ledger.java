package io.github.gongwen4j.templates.batch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made in a folder and of what (台账): a line for each file with the digest of its source and of its content. A line is written just before its
 * file takes its name: whenever a run breaks off, files that are there whole and up to date are known as such and no others. While it is open no
 * other run may work in the folder.
 */
final class Ledger implements Closeable {
    static final String NAME = ".gongwen-batch";

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Ledger(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    private record Entry(String source, String content) {}

    /**
     * The ledger of a folder, which is made where there is none. What a run left half written is removed.
     *
     * @throws FileSystemException if another run is at work there
     */
    static Ledger open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        try {
            Ledger ledger = new Ledger(folder, channel, lock(channel, folder));
            ledger.read(file);
            ledger.removeStrays();
            return ledger;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel, Path folder) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException sameProgram) {
            // told below
        }
        throw new FileSystemException(
                folder.toString(), null, "另一次批量生成正在使用这个文件夹 / another batch is at work in this folder");
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields =
                        new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).split("\t");
                // a line that a broken run left unfinished says nothing
                if (fields.length == 4 && fields[3].equals(".")) {
                    entries.put(fields[2], new Entry(fields[0], fields[1]));
                }
            }
        }
        if (channel.size() > 0) {
            append("\n");
        }
    }

    private void removeStrays() throws IOException {
        try (DirectoryStream<Path> strays = Files.newDirectoryStream(folder, ".gongwen-*.tmp*")) {
            for (Path stray : strays) {
                Files.deleteIfExists(stray);
            }
        }
    }

    /** Whether this file is there, made of this source, and as it was made. */
    boolean holds(String name, String source) throws IOException {
        Optional<Entry> entry = Optional.ofNullable(entries.get(name)).filter(known -> known.source.equals(source));
        Path file = folder.resolve(name);
        return entry.isPresent()
                && Files.isRegularFile(file)
                && Digests.of(file).equals(entry.get().content);
    }

    /** This file, made of this source, is about to take its name. */
    void add(String name, String source, String content) throws IOException {
        append(source + "\t" + content + "\t" + name + "\t.\n");
        entries.put(name, new Entry(source, content));
    }

    private synchronized void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
        } finally {
            channel.close();
        }
    }
}
