package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values a place in a template can name: the parameters, the variables of the loops around it; and which are known to be there. */
final class Scope {
    private static final Bilingual PARAMETER = new Bilingual("参数", "parameter");
    private static final Bilingual FIELD = new Bilingual("字段", "field");
    private static final ParameterType TEXT = new ParameterType.Text(TypeReader.LONGEST, Optional.empty());
    private static final ParameterType COUNT =
            new ParameterType.Figure(Optional.of(BigDecimal.ONE), Optional.empty(), true);

    private final List<Parameter> parameters;
    private final Map<String, ParameterType> variables;
    private final Set<String> present;

    private Scope(List<Parameter> parameters, Map<String, ParameterType> variables, Set<String> present) {
        this.parameters = parameters;
        this.variables = variables;
        this.present = present;
    }

    static Scope of(List<Parameter> parameters) {
        return new Scope(parameters, Map.of(), Set.of());
    }

    /**
     * A value that was found.
     *
     * @param optional whether it may be absent here
     */
    record Found(Reference reference, ParameterType type, boolean optional) {}

    /** This scope within a loop. */
    Scope with(String variable, ParameterType type) {
        Map<String, ParameterType> more = new LinkedHashMap<>(variables);
        more.put(variable, type);
        return new Scope(parameters, more, present);
    }

    /** This scope where these values are known to be there. */
    Scope knowing(List<Reference> given) {
        Set<String> more = new HashSet<>(present);
        given.forEach(reference -> more.add(reference.toString()));
        return new Scope(parameters, variables, more);
    }

    boolean knows(String word) {
        return variables.containsKey(word) || Names.find(parameters, word).isPresent();
    }

    Optional<Found> find(Node at, String word, Optional<String> field, Problems problems) {
        Optional<Found> whole = whole(word);
        if (whole.isEmpty()) {
            List<String> known = new ArrayList<>(variables.keySet());
            known.addAll(Names.known(parameters));
            Faults.unknown(at.place(), at.path(), word, known, PARAMETER, ProblemKind.VALUE, problems);
            return Optional.empty();
        }
        return field.isEmpty() ? whole : whole.flatMap(value -> inner(at, value, field.get(), problems));
    }

    private Optional<Found> whole(String word) {
        if (variables.containsKey(word)) {
            return Optional.of(found(new Reference(word, Optional.empty()), variables.get(word), false));
        }
        return Names.find(parameters, word)
                .map(parameter -> found(
                        new Reference(parameter.name(), Optional.empty()), parameter.type(), parameter.optional()));
    }

    private Found found(Reference reference, ParameterType type, boolean optional) {
        return new Found(reference, type, optional && !present.contains(reference.toString()));
    }

    private Optional<Found> inner(Node at, Found whole, String field, Problems problems) {
        String name = whole.reference().name();
        List<String> known = new ArrayList<>();
        if (whole.type() instanceof ParameterType.Row row) {
            Optional<Parameter> parameter = row.field(field);
            if (parameter.isPresent()) {
                Reference reference =
                        new Reference(name, Optional.of(parameter.get().name()));
                return Optional.of(found(
                        reference,
                        parameter.get().type(),
                        whole.optional() || parameter.get().optional()));
            }
            known.addAll(Names.known(row.fields()));
        }
        if (whole.type() instanceof ParameterType.Organ) {
            if (Organs.word(field).equals(Organs.SHORT)) {
                Reference reference = new Reference(name, Optional.of(Organs.SHORT));
                return Optional.of(new Found(reference, TEXT, whole.optional()));
            }
            known.add(Organs.SHORT);
            known.add("简称");
        }
        if (variables.containsKey(name)) {
            if (field.equals(Reference.INDEX)) {
                return Optional.of(new Found(new Reference(name, Optional.of(field)), COUNT, false));
            }
            known.add(Reference.INDEX);
        }
        Faults.unknown(at.place(), at.path(), field, known, FIELD, ProblemKind.VALUE, problems);
        return Optional.empty();
    }
}
