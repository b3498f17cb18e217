package io.github.gongwen4j.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The compiled classes of the library, for tests that load them where a library is missing. */
final class Rooms {
    private static final Path CLASSES = Path.of("target", "classes");

    private Rooms() {}

    /** The names of all classes but those of the given rooms, in order. */
    static List<String> classesOutside(Set<String> rooms) {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(CLASSES::relativize)
                    .map(file -> file.toString().replace('\\', '.').replace('/', '.'))
                    .filter(file -> file.startsWith(Room.ROOT) && file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(name -> rooms.stream().noneMatch(room -> name.startsWith(Room.ROOT + "." + room + ".")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a class, runs its static initialiser, and resolves every type that its members name. */
    static List<Member> members(String name) throws ClassNotFoundException {
        Class<?> type = Class.forName(name);
        return Stream.<Member[]>of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Stream::of)
                .toList();
    }
}
