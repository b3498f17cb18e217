package io.github.gongwen4j.standard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.font.ResolvedFace;
import io.github.gongwen4j.style.FaceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The faces of the tests: those in the folder that {@code GONGWEN_TEST_FONTS} names, and no others. */
final class TestFonts {
    private static final String VARIABLE = "GONGWEN_TEST_FONTS";

    private TestFonts() {}

    static Path folder() {
        Optional<Path> folder =
                Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of).filter(Files::isDirectory);
        assumeTrue(folder.isPresent(), VARIABLE + " names no folder with Chinese fonts");
        return folder.orElseThrow();
    }

    /** The faces as the library chooses them. */
    static FontSet set() {
        return complete(builder().build());
    }

    /**
     * The faces as a word processor takes them that knows families only: of each family the regular one, also where the library
     * would take the bold.
     */
    static FontSet families() {
        FontSet chosen = set();
        FontSet.Builder builder = builder();
        for (FaceRole role : FaceRole.values()) {
            builder.name(role, chosen.resolve(role).orElseThrow().face().family() + "-Regular");
        }
        return complete(builder.build());
    }

    private static FontSet.Builder builder() {
        return FontSet.builder().system(false).classPath(false).directory(folder());
    }

    private static FontSet complete(FontSet fonts) {
        assumeTrue(
                Arrays.stream(FaceRole.values())
                        .allMatch(role -> fonts.resolve(role).isPresent()),
                "The folder " + VARIABLE + " names lacks a Chinese face");
        return fonts;
    }

    /** Writes a configuration that gives a word processor the very faces the library takes, under whatever name it asks for. */
    static Path fontconfig(Path folder) throws IOException {
        FontSet fonts = families();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n")
                .append("<fontconfig>\n<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>\n<dir>")
                .append(folder())
                .append("</dir>\n");
        for (FaceRole role : FaceRole.values()) {
            ResolvedFace face = fonts.resolve(role).orElseThrow();
            out.append(alias(role.documentName(), face));
        }
        return Files.writeString(folder.resolve("fonts.conf"), out.append("</fontconfig>\n"));
    }

    private static String alias(String asked, ResolvedFace given) {
        return "<match target=\"pattern\"><test qual=\"any\" name=\"family\"><string>" + asked
                + "</string></test><edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>"
                + given.face().family() + "</string></edit></match>\n";
    }
}
