package io.github.gongwen4j.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One room of the library and all that it may use besides the JDK's own {@code java} packages: other rooms by their name, or
 * one type of theirs as {@code room.Type}, and libraries by the patterns of ArchUnit.
 */
record Room(String name, List<String> rooms, List<String> libraries) {
    static final String ROOT = "io.github.gongwen4j";

    private static final List<String> JACKSON =
            List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "org.snakeyaml.engine..");
    private static final List<String> XML = List.of("javax.xml..", "org.w3c.dom..", "org.xml.sax..");
    private static final List<String> DOCX4J = List.of("org.docx4j..", "jakarta.xml.bind..", "org.glassfish.jaxb..");
    private static final List<String> FONTBOX = List.of("org.apache.fontbox..", "org.apache.pdfbox.io..");
    private static final List<String> PDFBOX = List.of("org.apache.pdfbox..", "org.apache.fontbox..");
    private static final List<String> COMMONMARK = List.of("org.commonmark..");
    private static final List<String> IMAGES = List.of("java.awt..", "javax.imageio..");

    /**
     * The corridor, room by room. A flow carries styles, markers and pictures, and pages carry faces, so whoever reads these
     * values may name their parts: of the model that is the numbering scheme of a marker, and pictures, and nothing else.
     */
    static final List<Room> ALL = List.of(
            room("time"),
            room("svg").with(XML).with(IMAGES),
            room("model").uses("time", "svg").with(IMAGES),
            room("numbering").uses("model"),
            room("schedule").uses("model", "time"),
            room("style"),
            room("read").uses("model", "time", "numbering", "style").with(JACKSON),
            room("compose").uses("model", "numbering", "schedule", "time", "style"),
            room("check").uses("model", "numbering", "schedule", "time"),
            room("draft")
                    .uses("model", "numbering", "read", "time")
                    .with(COMMONMARK)
                    .with(XML),
            room("docx")
                    .uses(
                            "compose",
                            "style",
                            "numbering",
                            "model.Scheme",
                            "model.Image",
                            "model.ImageType",
                            "svg.SvgDrawing")
                    .with(DOCX4J)
                    .with(XML)
                    .with(IMAGES),
            room("font").uses("style"),
            room("layout").uses("compose", "font", "style", "model.Image").with(IMAGES),
            room("pdf")
                    .uses("layout", "compose", "font", "style", "model.Image", "model.ImageType", "svg")
                    .with(PDFBOX)
                    .with(XML)
                    .with(IMAGES));

    /** The libraries that no public signature may show. */
    static final List<String> HIDDEN = Stream.of(JACKSON, DOCX4J, PDFBOX, FONTBOX, COMMONMARK)
            .flatMap(List::stream)
            .toList();

    private static Room room(String name) {
        return new Room(name, List.of(), List.of());
    }

    private Room uses(String... others) {
        return new Room(name, List.of(others), libraries);
    }

    private Room with(List<String> more) {
        return new Room(
                name, rooms, Stream.concat(libraries.stream(), more.stream()).toList());
    }

    /** The room's own packages. */
    String packages() {
        return ROOT + "." + name + "..";
    }

    /** What a class of this room may name. */
    DescribedPredicate<JavaClass> allowed() {
        String[] packages = Stream.of(
                        Stream.of("java..", packages()), ours(false).map(each -> each + ".."), libraries.stream())
                .flatMap(each -> each)
                .toArray(String[]::new);
        Set<String> types = ours(true).collect(Collectors.toSet());
        return resideInAnyPackage(packages)
                .or(describe(
                        "are of " + types,
                        each -> types.contains(each.getBaseComponentType().getName())));
    }

    private Stream<String> ours(boolean types) {
        return rooms.stream().filter(each -> each.contains(".") == types).map(each -> ROOT + "." + each);
    }

    @Override
    public String toString() {
        return name;
    }
}
