package io.github.gongwen4j.draft.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a drawing holds, in DrawingML or VML: text boxes, pictures, words drawn as pictures. */
final class Drawings {
    /** A letterhead of a few shapes is words; more are a diagram. */
    private static final int MOST_BOXES = 3;

    /** So many boxes at one place are a diagram, if each has but a label. */
    private static final int LEAST_DIAGRAM = 8;

    private static final int LABEL = 20;

    private Drawings() {}

    /** All that a drawing holds, in its order. */
    static List<Floating> in(XmlElement drawing) {
        XmlElement frame =
                drawing.child("wp:inline").or(() -> drawing.child("wp:anchor")).orElse(drawing);
        List<XmlElement> boxes = outermost(drawing, "w:txbxContent");
        if (boxes.size() > MOST_BOXES) {
            return List.of(new Floating(Floating.Kind.DIAGRAM, drawing, frame));
        }
        List<Floating> found = new ArrayList<>();
        boxes.forEach(box -> found.add(new Floating(Floating.Kind.BOX, box, frame)));
        outermost(drawing, "v:textpath")
                .forEach(words -> found.add(new Floating(Floating.Kind.DRAWN_WORDS, words, frame)));
        Floating.Kind picture = isLoose(frame) ? Floating.Kind.LOOSE_PICTURE : Floating.Kind.PICTURE;
        outermost(drawing, "a:blip").forEach(blip -> found.add(new Floating(picture, blip, frame)));
        outermost(drawing, "v:imagedata").forEach(data -> found.add(new Floating(Floating.Kind.PICTURE, data, frame)));
        if (found.isEmpty() && isObject(drawing)) {
            found.add(new Floating(Floating.Kind.OBJECT, drawing, frame));
        }
        return found;
    }

    private static boolean isObject(XmlElement drawing) {
        return drawing.is("w:object") || drawing.below().anyMatch(each -> each.is("c:chart") || each.is("dgm:relIds"));
    }

    /** Anchored so that text runs on beneath or above it. */
    private static boolean isLoose(XmlElement frame) {
        return frame.is("wp:anchor") && frame.child("wp:wrapNone").isPresent();
    }

    /** Elements of a name that lie in no other of that name, nor in a text box, which is read by itself. */
    private static List<XmlElement> outermost(XmlElement element, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : element.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (!child.is("w:txbxContent")) {
                found.addAll(outermost(child, name));
            }
        }
        return found;
    }

    /** The same, with many boxes of few words in one paragraph taken for one diagram, as old files of Word have them. */
    static List<Floating> gathered(List<Floating> floatings) {
        List<XmlElement> boxes = floatings.stream()
                .filter(each -> each.kind() == Floating.Kind.BOX)
                .map(Floating::element)
                .toList();
        int words = boxes.stream().mapToInt(box -> PlainWords.of(box).length()).sum();
        if (boxes.size() < LEAST_DIAGRAM || words > boxes.size() * LABEL) {
            return floatings;
        }
        XmlElement all = new XmlElement("w:drawing", List.of(), boxes, "");
        List<Floating> gathered = new ArrayList<>(List.of(new Floating(Floating.Kind.DIAGRAM, all, all)));
        floatings.stream().filter(each -> each.kind() != Floating.Kind.BOX).forEach(gathered::add);
        return gathered;
    }

    /** What a drawing shows, as its author says. */
    static String description(XmlElement frame) {
        Optional<XmlElement> said = frame.child("wp:docPr");
        return said.flatMap(each -> each.attribute("descr"))
                .or(() -> said.flatMap(each -> each.attribute("title")))
                .or(() -> frame.below("v:shape").findFirst().flatMap(shape -> shape.attribute("alt")))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElse("图片");
    }
}
