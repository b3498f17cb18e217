package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TilingTest {
    private static final String STRAY =
            "\n\r\t 　。，：；、.:,(（)）《》“”一二十1①第１Ａ\"'\u200B一二十1①第;是要篇步同志們(chuàng)\uD83D\uFFFD\u0000\f\u2028\uFEFF";
    private static final int MUTATIONS = 400;

    @ParameterizedTest
    @MethodSource("texts")
    void everyCharacterIsAccountedForOnce(String text) {
        checkTiling(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyCharacterOfADamagedTextIsAccountedForOnce(String text) {
        Random random = new Random(20260318);
        for (int i = 0; i < MUTATIONS; i++) {
            checkTiling(damaged(text.substring(0, Math.min(text.length(), 3000)), random));
        }
    }

    @Test
    void whatIsSetAsideIsNamed() {
        assertThat(words(Drafts.SPEECH, PieceKind.CHROME)).contains("时间:2026-03-18 来源:范例网 点击:\n", "扩展阅读文章\n", "Top\n");
        assertThat(words(Drafts.GLOSSED, PieceKind.GLOSS))
                .startsWith("(jié)", "(fā)", "(kāi)")
                .hasSize(10);
        assertThat(words(Drafts.SPEECH, PieceKind.SALUTATION)).containsExactly("同志们：");
    }

    @Test
    void theTextOfAnItemIsWhatItsSpanHoldsWithoutGlosses() {
        for (String text : Drafts.all()) {
            DraftReader.create().parse(text).all().forEach(item -> {
                String kept = item.span().of(text).replaceAll("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔù]+\\)", "");
                assertThat(kept.replaceAll("\\s", "")).isEqualTo((item.number() + item.text()).replaceAll("\\s", ""));
            });
        }
    }

    private static void checkTiling(String text) {
        int at = 0;
        for (DraftPiece piece : DraftReader.create().parse(text).pieces()) {
            assertThat(piece.span().start()).as("gap or overlap in %s", text).isEqualTo(at);
            assertThat(piece.span().length()).isPositive();
            at = piece.span().end();
        }
        assertThat(at).as("end of %s", text).isEqualTo(text.length());
    }

    static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(40); i >= 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> damaged.insert(at, STRAY.charAt(random.nextInt(STRAY.length())));
                case 1 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(20)));
                default -> damaged.insert(at, text, 0, random.nextInt(Math.min(60, text.length())));
            }
        }
        return damaged.toString();
    }

    private static List<String> words(String text, PieceKind kind) {
        return DraftReader.create().parse(text).pieces().stream()
                .filter(piece -> piece.kind() == kind)
                .map(piece -> piece.span().of(text))
                .collect(Collectors.toList());
    }

    static Stream<String> texts() throws IOException {
        Stream<String> own = Drafts.all().stream();
        return Corpus.folder().isEmpty()
                ? own
                : Stream.concat(own, seeds(Corpus.folder().get()));
    }

    private static Stream<String> seeds(Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("seeds"))) {
            List<String> texts = new java.util.ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        }
    }
}
