package io.github.gongwen4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Samples.Output;
import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same document gives the same bytes, whenever, wherever and beside whatever else it is rendered. */
class SameBytesTest {
    private static final int RENDERS = 1000;
    private static final int THREADS = 8;

    @Test
    void aDocumentRenderedTwiceHasTheSameBytes() throws IOException {
        assertThat(digests()).isEqualTo(digests()).hasSizeGreaterThan(20);
    }

    @Test
    void aThousandRendersOnEightThreadsEqualThoseOfOneThread() throws Exception {
        List<Output> outputs = Samples.outputs();
        List<Work> works = new ArrayList<>();
        for (String name : Samples.names()) {
            Document document = Samples.document(name);
            for (Output output : outputs) {
                works.add(new Work(name, document, output));
            }
        }
        Map<String, String> alone = new TreeMap<>();
        for (Work work : works) {
            alone.put(work.toString(), work.digest());
        }

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> digests = new ArrayList<>();
            for (int i = 0; i < RENDERS; i++) {
                digests.add(threads.submit(works.get(i % works.size())::digest));
            }
            for (int i = 0; i < RENDERS; i++) {
                Work work = works.get(i % works.size());
                assertThat(digests.get(i).get()).as(work.toString()).isEqualTo(alone.get(work.toString()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aJvmWithAnotherClockLocaleAndCharsetWritesTheSameBytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SameBytesTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.lines()).containsExactlyElementsOf(lines());
    }

    /** What another JVM runs. */
    public static void main(String[] args) throws IOException {
        lines().forEach(System.out::println);
    }

    private static List<String> lines() throws IOException {
        return digests().entrySet().stream().map(Object::toString).collect(Collectors.toList());
    }

    private static Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        List<Output> outputs = Samples.outputs();
        for (String name : Samples.names()) {
            for (Output output : outputs) {
                digests.put(name + " " + output, output.digest(Samples.document(name)));
            }
        }
        return digests;
    }

    private record Work(String name, Document document, Output output) {
        String digest() throws IOException {
            return output.digest(document);
        }

        @Override
        public String toString() {
            return name + " " + output;
        }
    }
}
