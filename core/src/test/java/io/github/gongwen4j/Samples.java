package io.github.gongwen4j;

import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The documents that come with the project, and renderers that need no font of the machine. */
final class Samples {
    static final Path FOLDER = Path.of("..", "samples", "documents");

    private Samples() {}

    /** Both renderers over the one face on the class path of the tests, each under the ending of its files. */
    static List<Output> outputs() {
        FontSet fonts = FontSet.builder().system(false).classPath(true).build();
        DocxRenderer docx = DocxRenderer.builder().fonts(fonts).build();
        PdfRenderer pdf = PdfRenderer.builder().fonts(fonts).build();
        return List.of(new Output("docx", docx::render, docx::render), new Output("pdf", pdf::render, pdf::render));
    }

    /** One of the documents, by the name of its file. */
    static Document document(String name) throws IOException {
        return Documents.read(FOLDER.resolve(name));
    }

    /** The names of all of them, in order. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** A renderer, whichever it is. */
    record Output(String ending, ToStream stream, ToFile file) {
        /** The digest of what a rendering writes. */
        String digest(Document document) throws IOException {
            try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
                stream.render(document, out);
                return HexFormat.of().formatHex(out.getMessageDigest().digest());
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return ending;
        }
    }

    /** Renders to a stream. */
    @FunctionalInterface
    interface ToStream {
        RenderReport render(Document document, OutputStream out) throws IOException;
    }

    /** Renders to a file. */
    @FunctionalInterface
    interface ToFile {
        RenderReport render(Document document, Path file) throws IOException;
    }
}
