package io.github.gongwen4j.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where in a file a path of the model is written, so that a finding about a document can name line and column. The model has one way to
 * hold a thing and the input several: {@code timeline} of a point is a block of its {@code intro}, a list of phases may stand under
 * {@code phases}, one paragraph may stand without a list.
 */
public final class DocumentPlaces {
    private static final Pattern STEP = Pattern.compile("\\.?(?:([^.\\[\\]]+)|\\[(\\d{1,9})])");

    /** Under these a list stands in the longer way of writing it. */
    private static final List<String> LISTS = List.of("phases", "items");

    private DocumentPlaces() {}

    /** What a path leads to, as the file writes it; where it cannot be followed to its end, the last value on it. */
    public static Node find(Node root, String path) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            steps.add(step.group(1) == null ? step.group(2) : step.group(1));
        }
        return follow(root, steps, 0);
    }

    private static Node follow(Node node, List<String> steps, int at) {
        if (at == steps.size()) {
            return node;
        }
        String step = steps.get(at);
        if (node instanceof Node.Sequence list && isIndex(step)) {
            return item(list, step).map(next -> follow(next, steps, at + 1)).orElse(node);
        }
        if (node instanceof Node.Mapping mapping) {
            return isIndex(step) ? longerList(mapping, steps, at) : field(mapping, steps, at);
        }
        return node instanceof Node.Scalar && isIndex(step) ? follow(node, steps, at + 1) : node;
    }

    private static Node longerList(Node.Mapping mapping, List<String> steps, int at) {
        return LISTS.stream()
                .flatMap(name -> mapping.value(name).stream())
                .findFirst()
                .map(list -> follow(list, steps, at))
                .orElse(mapping);
    }

    private static Node field(Node.Mapping mapping, List<String> steps, int at) {
        Optional<Node> value = mapping.value(steps.get(at));
        boolean block = steps.get(at).equals("intro") && at + 2 < steps.size();
        if (block && value.filter(intro -> holds(intro, steps, at)).isEmpty()) {
            return mapping.value(steps.get(at + 2))
                    .map(shorter -> follow(shorter, steps, at + 3))
                    .orElse(mapping);
        }
        return value.map(next -> follow(next, steps, at + 1)).orElse(mapping);
    }

    /** Whether the block that is looked for is among those of the introduction itself. */
    private static boolean holds(Node intro, List<String> steps, int at) {
        if (!(intro instanceof Node.Sequence list)) {
            return !steps.get(at + 2).equals("timeline") && !steps.get(at + 2).equals("tasks");
        }
        return item(list, steps.get(at + 1))
                .map(found -> !(found instanceof Node.Mapping block)
                        || block.value(steps.get(at + 2)).isPresent())
                .orElse(false);
    }

    private static Optional<Node> item(Node.Sequence list, String index) {
        int number = Integer.parseInt(index);
        return number < list.items().size() ? Optional.of(list.items().get(number)) : Optional.empty();
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(Character::isDigit);
    }
}
