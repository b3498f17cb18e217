package io.github.gongwen4j.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The tokens of a YAML text. */
final class YamlTokens implements Tokens {
    /** The scanner copies its window at each refill: with a small buffer a long line takes quadratic time. */
    private static final int BUFFER = 1 << 16;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(JsonTokens.UNLIMITED)
            .loadSettings(LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setAllowDuplicateKeys(true) // found and located by the node reader
                    .setBufferSize(BUFFER)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final YAMLParser parser;

    YamlTokens(SourceText source) {
        this.source = source;
        this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), source.text());
    }

    @Override
    public YAMLParser parser() {
        return parser;
    }

    @Override
    public Place place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public String text() {
        return Folding.unfold(
                parser.getString(), place(), parser.currentLocation().getLineNr(), source);
    }

    @Override
    public boolean plain() {
        return "\"'|>".indexOf(firstCharacter()) < 0;
    }

    /** By the first character: the parser keeps no anchor of a scalar, and nothing else can begin so. */
    @Override
    public Optional<UnusedFeature> unusedFeature() {
        return switch (firstCharacter()) {
            case '&' -> Optional.of(UnusedFeature.ANCHOR);
            case '*' -> Optional.of(UnusedFeature.ALIAS);
            case '!' -> Optional.of(UnusedFeature.TAG);
            default -> Optional.empty();
        };
    }

    private int firstCharacter() {
        return source.characterAt((int) parser.currentTokenLocation().getCharOffset());
    }

    @Override
    public void report(RuntimeException fault, Problems problems) {
        YamlFaults.report(fault, place(), source, problems);
    }
}
