package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.numbering.Marker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outlines of real drafts against those made by hand. The rules were written with these drafts in view: this tells when one gets worse, not how a new draft fares. */
class CorpusOutlineTest {
    @Test
    void outlinesOfRealDraftsAgreeWithThoseMadeByHand() throws IOException {
        assumeTrue(
                Corpus.folder().isPresent(),
                "no corpus of drafts: neither GONGWEN_CORPUS nor ../shared/corpus beside the checkout has a folder golden");
        Path corpus = Corpus.folder().get();
        OutlineScore all = new OutlineScore(0, 0, 0);
        try (var files = Files.list(corpus.resolve("golden"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                OutlineScore score = score(corpus, new JsonMapper().readTree(Files.readString(file)));
                assertThat(score.f1()).as("%s: %s", file.getFileName(), score).isGreaterThanOrEqualTo(0.92);
                all = all.plus(score);
            }
        }
        assertThat(all.f1()).as("all: %s", all).isGreaterThanOrEqualTo(0.97);
        assertThat(all.found()).isGreaterThan(100);
    }

    @Test
    void aScoreFallsWithEachItemTooManyOrTooFew() {
        List<OutlineScore.Item> golden = List.of(item(1, "一、", "总体要求"), item(2, "（一）", "指导思想"), item(2, "（二）", "主要目标"));

        assertThat(OutlineScore.of(golden, golden)).isEqualTo(new OutlineScore(3, 0, 0));
        assertThat(OutlineScore.of(golden, golden.subList(1, 3))).isEqualTo(new OutlineScore(2, 0, 1));
        assertThat(OutlineScore.of(golden, List.of(golden.get(0), item(3, "（一）", "指导思想"), golden.get(2))))
                .isEqualTo(new OutlineScore(2, 1, 1));
    }

    private static OutlineScore.Item item(int level, String marker, String text) {
        return new OutlineScore.Item(level, Optional.of(marker), text, false);
    }

    private static OutlineScore score(Path corpus, JsonNode golden) throws IOException {
        Draft draft = DraftReader.create()
                .read(corpus.resolve("seeds").resolve(golden.get("file").asString()));
        boolean collection = golden.get("part").isNumber();
        DraftPart part = draft.parts().get(collection ? golden.get("part").asInt() - 1 : 0);
        List<OutlineScore.Item> wanted = new ArrayList<>();
        golden.get("sections").forEach(section -> wanted(section, wanted));
        List<OutlineScore.Item> outline = part.items().stream()
                .flatMap(DraftItem::all)
                .filter(item -> item.style() != PointStyle.IMPLIED)
                .map(item -> new OutlineScore.Item(
                        item.level() - (collection ? 1 : 0), item.marker().map(Marker::text), item.text(), false))
                .toList();
        return OutlineScore.of(wanted, outline);
    }

    /** The items of a hand-made outline; lost containers are left out, leads are optional. */
    private static void wanted(JsonNode node, List<OutlineScore.Item> items) {
        if (!node.get("style").asString().equals("implied")) {
            Optional<String> marker =
                    Optional.of(node.get("marker")).filter(JsonNode::isString).map(JsonNode::asString);
            items.add(new OutlineScore.Item(
                    node.get("level").asInt(), marker, node.get("text").asString(), marker.isEmpty()));
        }
        for (String below : List.of("points", "children", "items", "subPoints")) {
            if (node.has(below)) {
                node.get(below).forEach(child -> wanted(child, items));
            }
        }
    }
}
