package io.github.gongwen4j.cli;

import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Nearest;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the template a command line names: one of the library, or a file. */
final class TemplateChoice {
    private final Templates templates = Templates.builtIn();
    private final Messages messages;

    TemplateChoice(Messages messages) {
        this.messages = messages;
    }

    Templates builtIn() {
        return templates;
    }

    /**
     * The template of this name or in this file.
     *
     * @throws IllegalArgumentException if it is neither; the message is for people
     * @throws io.github.gongwen4j.read.DocumentException if the file holds no valid template
     */
    Template of(String nameOrFile) throws IOException {
        Optional<Template> known = templates.find(nameOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        if (Format.ofFileName(nameOrFile).isEmpty() && !Files.isRegularFile(Path.of(nameOrFile))) {
            throw unknown("usage.template", nameOrFile);
        }
        return Template.read(Path.of(nameOrFile));
    }

    /**
     * The built-in template of this name.
     *
     * @throws IllegalArgumentException if there is none; the message is for people
     */
    Template named(String name) {
        return templates.find(name).orElseThrow(() -> unknown("usage.template-name", name));
    }

    private IllegalArgumentException unknown(String key, String name) {
        Optional<String> near = Nearest.of(name, templates.names());
        String list = String.join(", ", templates.names());
        return new IllegalArgumentException(messages.text(key, name, near.isPresent() ? 1 : 0, near.orElse(""), list));
    }
}
