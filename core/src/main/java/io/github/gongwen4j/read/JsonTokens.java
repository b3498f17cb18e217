package io.github.gongwen4j.read;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a JSON text. */
final class JsonTokens implements Tokens {
    /** Size, depth and number are limited by {@link ReadLimits}, with places and in human words; the parser's own limits stand aside. */
    static final StreamReadConstraints UNLIMITED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(UNLIMITED).build();

    private final SourceText source;
    private final JsonParser parser;

    JsonTokens(SourceText source) {
        this.source = source;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), source.text());
    }

    @Override
    public JsonParser parser() {
        return parser;
    }

    @Override
    public Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation location) {
        return source.placeAt((int) location.getCharOffset());
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public boolean plain() {
        return false;
    }

    @Override
    public Optional<UnusedFeature> unusedFeature() {
        return Optional.empty();
    }

    @Override
    public void report(RuntimeException fault, Problems problems) {
        TokenStreamLocation opened = parser.streamReadContext().startLocation(ContentReference.unknown());
        JsonFaults.report(fault, new Place(opened.getLineNr(), opened.getColumnNr()), source, problems);
    }
}
