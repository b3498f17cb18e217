package io.github.gongwen4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A temporary file is its maker's alone; what becomes of it gets the rights that any other new file has. */
final class FileRights {
    private static final String POSIX = "posix";

    private FileRights() {}

    /** Gives the temporary file the rights of the file it is to replace, or those of a new file in the same folder. */
    static void asFor(Path target, Path temporary) throws IOException {
        if (!target.getFileSystem().supportedFileAttributeViews().contains(POSIX)) {
            return;
        }
        Files.setPosixFilePermissions(
                temporary, Files.exists(target) ? Files.getPosixFilePermissions(target) : ofNewFile(temporary));
    }

    /** The rights the process gives to a new file, found by making one. */
    private static Set<PosixFilePermission> ofNewFile(Path sibling) throws IOException {
        Path probe = sibling.resolveSibling(sibling.getFileName() + ".new");
        Files.createFile(probe, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-")));
        try {
            return Files.getPosixFilePermissions(probe);
        } finally {
            Files.delete(probe);
        }
    }
}
