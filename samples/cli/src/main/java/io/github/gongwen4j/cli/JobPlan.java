package io.github.gongwen4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which files come of a command line: its inputs, its {@code -o}, its {@code --format}. */
final class JobPlan {
    private final Messages messages;
    private final List<Job> jobs = new ArrayList<>();

    private JobPlan(Messages messages) {
        this.messages = messages;
    }

    /**
     * The jobs in the order of the inputs.
     *
     * @throws IllegalArgumentException if the command line does not say where each output goes; the message is for people
     */
    static List<Job> of(List<Path> inputs, List<String> outputs, Set<RenderFormat> formats, Messages messages) {
        JobPlan plan = new JobPlan(messages);
        for (Path input : inputs) {
            outputs.forEach(output -> plan.add(input, output, formats, inputs.size() > 1));
        }
        plan.refuseCollisions();
        return List.copyOf(plan.jobs);
    }

    private void add(Path input, String output, Set<RenderFormat> formats, boolean many) {
        Path path = Path.of(output);
        if (isFolder(output, path)) {
            formats.forEach(format -> jobs.add(new Job(input, path.resolve(stem(input) + "." + format), format)));
            return;
        }
        RenderFormat format = RenderFormat.of(path)
                .orElseThrow(() -> new IllegalArgumentException(messages.text("usage.output-format", output)));
        if (many) {
            throw new IllegalArgumentException(messages.text("usage.many-inputs", output));
        }
        jobs.add(new Job(input, path, format));
    }

    private static boolean isFolder(String text, Path path) {
        return text.endsWith("/") || text.endsWith("\\") || Files.isDirectory(path);
    }

    private static String stem(Path input) {
        String name = String.valueOf(input.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void refuseCollisions() {
        Map<Path, Path> taken = new HashMap<>();
        for (Job job : jobs) {
            Path output = job.output().toAbsolutePath().normalize();
            Path other = taken.put(output, job.input());
            if (other != null) {
                throw new IllegalArgumentException(messages.text("usage.collision", other, job.input(), job.output()));
            }
        }
    }
}
