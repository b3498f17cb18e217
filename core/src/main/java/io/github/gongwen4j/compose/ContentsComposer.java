package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 目录: stands below the title; what it lists begins on a new page. It lists the headings of the document it belongs to, down to
 * its last level. A heading that only repeats the one above it, as the title of a document under the same name in a collection,
 * is not listed twice. Where there is no heading there is no table.
 */
final class ContentsComposer {
    /** The room kept for a page number and some dots, in characters. */
    private static final int NUMBER_ROOM = 3;

    private final Contents contents;
    private final Composition composition;
    private final int outermost;

    private ContentsComposer(Contents contents, Composition composition) {
        this.contents = contents;
        this.composition = composition;
        this.outermost = composition.outlineBase() + 1;
    }

    /** Composes what stands below the title, with the table of contents in front of it if one is wanted. */
    static void compose(Optional<Contents> contents, Composition composition, Runnable rest) {
        contents.ifPresentOrElse(wanted -> new ContentsComposer(wanted, composition).compose(rest), rest);
    }

    private void compose(Runnable rest) {
        int place = composition.size();
        int target = headings(composition.blocksFrom(0)).size();
        composition.newPage();
        rest.run();
        List<FlowContents.Entry> entries = new ArrayList<>();
        String above = "";
        for (OutlineEntry heading : headings(composition.blocksFrom(place))) {
            if (isListed(heading) && !heading.words().equals(above)) {
                entries.add(new FlowContents.Entry(target, entry(heading), OptionalInt.empty()));
            }
            above = heading.words();
            target++;
        }
        if (entries.isEmpty()) {
            composition.stayOnPage(place);
            return;
        }
        composition.insert(place, new FlowContents(title(), contents.levels(), entries));
    }

    private static List<OutlineEntry> headings(List<FlowBlock> blocks) {
        return blocks.stream()
                .filter(FlowParagraph.class::isInstance)
                .flatMap(block -> ((FlowParagraph) block).outline().stream())
                .toList();
    }

    private boolean isListed(OutlineEntry heading) {
        return heading.level() >= outermost && heading.level() < outermost + contents.levels();
    }

    private List<FlowParagraph> title() {
        FlowParagraph title = composition
                .plain(TextRole.CONTENTS_TITLE)
                .align(Alignment.CENTER)
                .run(contents.title(), composition.style(TextRole.CONTENTS_TITLE))
                .keep(Keep.WITH_NEXT)
                .build();
        return List.of(
                title, composition.plain(TextRole.BODY).keep(Keep.WITH_NEXT).build());
    }

    /** The heading, its turn lines below its first word. */
    private FlowParagraph entry(OutlineEntry heading) {
        int level = heading.level() - outermost + 1;
        TextRole role = TextRole.contents(level);
        Length left = FlowContents.indents(level, composition.grid()).left();
        Length room = composition.grid().cells(NUMBER_ROOM);
        Length number = composition.width(heading.number(), role);
        return composition
                .plain(role)
                .indents(new Indents(left.plus(number), room, Length.ZERO.minus(number)))
                .tab(FlowContents.numberStop(composition.profile().page()))
                .run(heading.text(), composition.style(role))
                .keep(Keep.TOGETHER)
                .build();
    }
}
