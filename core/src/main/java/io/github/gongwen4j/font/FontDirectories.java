package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Font files in directories: the ones an application names and the ones each operating system uses. */
final class FontDirectories {
    private static final int DEEPEST = 12;
    private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc");

    private FontDirectories() {}

    /** A directory, or a single font file, that must be there. */
    static FontPlace given(Path path) {
        return new FontPlace(problems -> {
            if (!Files.exists(path)) {
                problems.add(new FontProblem(
                        path.toString(), "字体目录不存在，请检查路径", "the font directory does not exist; check the path"));
                return List.of();
            }
            List<FontSource> sources = files(path, problems);
            if (sources.isEmpty()) {
                problems.add(new FontProblem(
                        path.toString(),
                        "其中没有字体文件（.ttf .otf .ttc .otc）",
                        "no font file in it (.ttf, .otf, .ttc, .otc)"));
            }
            return sources;
        });
    }

    /** The directories of the operating system; those not there are passed over. */
    static FontPlace system() {
        return new FontPlace(problems -> {
            List<FontSource> sources = new ArrayList<>();
            for (Path directory : systemDirectories(System.getProperty("os.name", ""), home(), System.getenv())) {
                if (Files.isDirectory(directory)) {
                    sources.addAll(files(directory, problems));
                }
            }
            return sources;
        });
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /** Where the operating system keeps fonts, the user's own first. */
    static Set<Path> systemDirectories(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Set<Path> directories = new LinkedHashSet<>();
        if (name.startsWith("windows")) {
            add(directories, environment.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
            add(directories, environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts");
        } else if (name.startsWith("mac")) {
            directories.add(home.resolve("Library/Fonts"));
            directories.add(Path.of("/Library/Fonts"));
            directories.add(Path.of("/System/Library/Fonts"));
            for (int generation = 8; generation >= 3; generation--) {
                directories.add(Path.of("/System/Library/AssetsV2/com_apple_MobileAsset_Font" + generation));
            }
        } else {
            String data = environment.get("XDG_DATA_HOME");
            add(
                    directories,
                    data == null || data.isBlank()
                            ? home.resolve(".local/share").toString()
                            : data,
                    "fonts");
            directories.add(home.resolve(".local/share/fonts"));
            directories.add(home.resolve(".fonts"));
            directories.add(Path.of("/usr/local/share/fonts"));
            directories.add(Path.of("/usr/share/fonts"));
        }
        return directories;
    }

    private static void add(Set<Path> directories, String parent, String child) {
        if (parent == null || parent.isBlank()) {
            return;
        }
        try {
            directories.add(Path.of(parent).resolve(child));
        } catch (InvalidPathException wrong) {
            // a variable of the environment that names no directory names no fonts
        }
    }

    /** The font files under a directory in the order of their paths. */
    private static List<FontSource> files(Path directory, List<FontProblem> problems) {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Collector(files));
        } catch (IOException wrong) {
            problems.add(DamagedFontException.problem(directory.toString(), wrong));
        }
        return files.stream().map(FontSource::of).toList();
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Gathers font files, passing over what may not be read: other people's directories are no concern of a document. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Set<Path> files;

        Collector(Set<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isFont(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException wrong) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException wrong) {
            return FileVisitResult.CONTINUE;
        }
    }
}
