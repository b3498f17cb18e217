package io.github.gongwen4j.templates;

import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates that come with the library (内置模板). Each is parsed when it is first asked for. Immutable to those who use it; safe for any number
 * of threads.
 */
public final class Templates {
    private static final List<String> NAMES = List.of(
            "mobilisation-speech",
            "deployment-speech",
            "closing-speech",
            "annual-work-points",
            "issuing-circular",
            "activity-plan",
            "rectification-plan",
            "meeting-notice",
            "upward-report",
            "request",
            "reply-letter",
            "minutes");

    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    private Templates() {}

    /** The templates that come with the library. */
    public static Templates builtIn() {
        return new Templates();
    }

    /** Their names, in the order in which they are listed. */
    public List<String> names() {
        return NAMES;
    }

    /** The template of this name, or of this Chinese label. */
    public Optional<Template> find(String nameOrLabel) {
        if (NAMES.contains(nameOrLabel)) {
            return Optional.of(parsed.computeIfAbsent(nameOrLabel, Templates::parse));
        }
        return nameOrLabel.chars().allMatch(c -> c < 128)
                ? Optional.empty()
                : all().stream()
                        .filter(template -> template.label().chinese().equals(nameOrLabel))
                        .findFirst();
    }

    /**
     * The template of this name, or of this Chinese label.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public Template get(String nameOrLabel) {
        return find(nameOrLabel).orElseThrow(() -> {
            Optional<String> near = Nearest.of(nameOrLabel, NAMES);
            String list = String.join(", ", NAMES);
            return new IllegalArgumentException("没有内置模板 " + nameOrLabel
                    + near.map(name -> "，是否应为 " + name + "？").orElse("；") + "现有：" + list + " / There is no template "
                    + nameOrLabel
                    + near.map(name -> "; did you mean " + name + "?").orElse(".") + " There are: "
                    + list);
        });
    }

    /** All of them. */
    public List<Template> all() {
        return NAMES.stream().map(this::get).toList();
    }

    /**
     * The text of a template: what to begin with when making one's own.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public String source(String name) {
        return text(get(name).name() + ".yaml");
    }

    /**
     * Sample data for a template, as YAML: a value for every parameter that must have one, and for most others.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public String sampleData(String name) {
        return text(get(name).name() + ".data.yaml");
    }

    /** The sample data for a template as values. */
    public Values sample(String name) {
        String file = get(name).name() + ".data.yaml";
        return Values.read(text(file), Format.YAML, file);
    }

    private static Template parse(String name) {
        String file = name + ".yaml";
        return TemplateReader.create().read(text(file), Format.YAML, file);
    }

    private static String text(String file) {
        try (InputStream in = Templates.class.getResourceAsStream("builtin/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The jar of gongwen4j-templates lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
