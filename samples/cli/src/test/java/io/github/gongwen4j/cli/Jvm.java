package io.github.gongwen4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in a folder, as a person does who stands in it. */
final class Jvm {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    static final String CLASS_PATH = System.getProperty("java.class.path");

    private Jvm() {}

    /**
     * What a program did.
     *
     * @param code its exit code
     * @param printed all it printed
     */
    record Result(int code, String printed) {}

    /** Runs a class with the class path of the tests and the given folder of classes in front. */
    static Result main(Path folder, Path classes, String name) throws IOException, InterruptedException {
        String path = classes + System.getProperty("path.separator") + CLASS_PATH;
        return run(folder, List.of(JAVA, "-XX:TieredStopAtLevel=1", "-cp", path, name));
    }

    static Result run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), printed);
    }
}
