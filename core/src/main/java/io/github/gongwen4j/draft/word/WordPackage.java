package io.github.gongwen4j.draft.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a Word file, found by their relationships and never by their names. What lies outside the file is never fetched. */
final class WordPackage {
    private static final XmlElement NOTHING = new XmlElement("", java.util.List.of(), java.util.List.of(), "");

    private final ZipDirectory zip;
    private final XmlTree trees;
    private final Map<String, Map<String, Target>> relationships = new HashMap<>();
    private final String main;

    private WordPackage(ZipDirectory zip, XmlTree trees) {
        this.zip = zip;
        this.trees = trees;
        this.main = targets("")
                .filter(target -> target.kind().equals("officeDocument"))
                .map(Target::part)
                .findFirst()
                .filter(this::isText)
                .orElseThrow(() -> FileKind.refuse(zip));
    }

    /**
     * What a relationship leads to.
     *
     * @param kind the last word of its type, as {@code styles}
     * @param part the name of the part
     */
    private record Target(String kind, String part) {}

    /** The package in a file. */
    static WordPackage of(byte[] file, WordLimits limits) {
        if (file.length == 0) {
            throw WordFaults.empty();
        }
        if (file.length > limits.fileBytes()) {
            throw WordFaults.fileTooLarge(limits.fileBytes());
        }
        if (!FileKind.isZip(file)) {
            throw FileKind.refuse(file);
        }
        return new WordPackage(ZipDirectory.of(file, limits), new XmlTree(limits));
    }

    private boolean isText(String part) {
        return !part.startsWith("xl/") && !part.startsWith("ppt/");
    }

    /** The name of the part that holds the text. */
    String main() {
        return main;
    }

    /** The root of the part that holds the text. */
    XmlElement document() {
        XmlElement root = tree(main).orElseThrow(() -> WordFaults.missing(main));
        if (!root.is("w:document")) {
            throw FileKind.refuse(zip);
        }
        return root;
    }

    /** The root of the part of a kind that the text uses, as {@code styles}; an empty element where there is none. */
    XmlElement part(String kind) {
        return targets(main)
                .filter(target -> target.kind().equals(kind))
                .findFirst()
                .flatMap(target -> tree(target.part()))
                .orElse(NOTHING);
    }

    /** The name of the part of a kind that the text uses. */
    Optional<String> name(String kind) {
        return targets(main)
                .filter(target -> target.kind().equals(kind))
                .map(Target::part)
                .findFirst();
    }

    /** The name of the part that a part names by an id; empty where it lies outside the file. */
    Optional<String> target(String part, String id) {
        return Optional.ofNullable(relationships(part).get(id)).map(Target::part);
    }

    /** The root of a part. */
    Optional<XmlElement> tree(String part) {
        return bytes(part).map(content -> trees.read(part, content));
    }

    /** What a part holds. */
    Optional<byte[]> bytes(String part) {
        return zip.content(part);
    }

    private Stream<Target> targets(String part) {
        return relationships(part).values().stream();
    }

    private Map<String, Target> relationships(String part) {
        Map<String, Target> known = relationships.get(part);
        if (known == null) {
            known = read(part);
            relationships.put(part, known);
        }
        return known;
    }

    private Map<String, Target> read(String part) {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Map<String, Target> found = new LinkedHashMap<>();
        tree(name).ifPresent(root -> root.children("rel:Relationship")
                .filter(each -> !each.attribute("TargetMode").orElse("").equalsIgnoreCase("External"))
                .forEach(each -> found.putIfAbsent(
                        each.attribute("Id").orElse(""),
                        new Target(
                                each.attribute("Type").orElse("").replaceFirst(".*/", ""),
                                resolved(
                                        part.substring(0, folder),
                                        each.attribute("Target").orElse(""))))));
        return found;
    }

    /** A name as seen from a folder. */
    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        StringBuilder plain = new StringBuilder();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                plain.setLength(Math.max(0, plain.lastIndexOf("/", Math.max(0, plain.length() - 1))));
            } else if (!step.equals(".") && !step.isEmpty()) {
                plain.append(plain.isEmpty() ? "" : "/").append(step);
            }
        }
        return plain.toString();
    }
}
