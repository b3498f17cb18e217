package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.numbering.Markers;
import io.github.gongwen4j.style.TextRole;

/** The order of a collection: its title, then the parts, each heading over a whole document, each but the first on a new page. */
final class CollectionComposer {
    private CollectionComposer() {}

    static void compose(Collection collection, Composition composition) {
        TitleComposer.compose(collection.title(), composition);
        composition.blankLines(1);
        ContentsComposer.compose(collection.contents(), composition, () -> parts(collection, composition));
    }

    private static void parts(Collection collection, Composition composition) {
        for (int i = 0; i < collection.parts().size(); i++) {
            if (i > 0) {
                composition.newPage();
            }
            part(collection, i, composition);
        }
    }

    private static void part(Collection collection, int index, Composition composition) {
        Collection.Part part = collection.parts().get(index);
        String number = Markers.marker(collection.scheme(), index + 1).text();
        String heading =
                number + part.heading().orElseGet(() -> part.document().title().text());
        composition.add(composition
                .paragraph(TextRole.PART_HEADING)
                .run(heading, composition.style(TextRole.PART_HEADING))
                .outline(new OutlineEntry(composition.outlineBase() + 1, heading, number, true))
                .keep(Keep.WITH_NEXT)
                .build());
        composition.blankLines(1);
        composition.deeper(2, () -> Composer.compose(part.document(), composition));
    }
}
