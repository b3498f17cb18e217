package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.StructureElement;
import io.github.gongwen4j.layout.StructureType;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What an element says about itself besides its type. */
final class StructureAttributes {
    private StructureAttributes() {}

    static Optional<COSDictionary> of(StructureElement element, FigureBoxes boxes) {
        Optional<COSArray> box = boxes.of(element.id());
        if (box.isPresent()) {
            COSDictionary layout = ownedBy("Layout");
            layout.setItem("BBox", box.get());
            layout.setName("Placement", "Block");
            return Optional.of(layout);
        }
        if (element.type() == StructureType.TH) {
            COSDictionary table = ownedBy("Table");
            table.setName("Scope", "Column");
            return Optional.of(table);
        }
        if (element.type() == StructureType.TABLE && element.summary().isPresent()) {
            COSDictionary table = ownedBy("Table");
            table.setString("Summary", element.summary().get());
            return Optional.of(table);
        }
        if (element.inline() && element.type() != StructureType.SPAN) {
            COSDictionary layout = ownedBy("Layout");
            layout.setName("Placement", "Inline");
            return Optional.of(layout);
        }
        return Optional.empty();
    }

    private static COSDictionary ownedBy(String owner) {
        COSDictionary attributes = Cos.inline();
        attributes.setName(COSName.O, owner);
        return attributes;
    }
}
