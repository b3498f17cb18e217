package io.github.gongwen4j.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The settings of a document, the same for all: a resource, to be read as it is written. */
final class Settings {
    private static final String RESOURCE = "settings.xml";

    private Settings() {}

    static byte[] xml() {
        try (InputStream in = Settings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + RESOURCE + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
