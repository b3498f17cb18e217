package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * What a template says of itself.
 *
 * @param source the name of its file, for faults
 */
record TemplateHead(
        String source, String name, Bilingual label, Optional<Bilingual> about, List<Parameter> parameters) {
    TemplateHead {
        parameters = List.copyOf(parameters);
    }
}
