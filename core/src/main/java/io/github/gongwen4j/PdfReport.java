package io.github.gongwen4j;

import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.font.ResolvedFace;
import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.MissingCharacter;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.style.FaceRole;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the report of a rendering off its pages. */
final class PdfReport {
    private PdfReport() {}

    static RenderReport of(
            Pages pages, FontSet fonts, List<Finding> found, List<Finding> doubts, Optional<Duration> speakingTime) {
        Set<Face> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Page page : pages.pages()) {
            for (PageItem item : page.items()) {
                if (item instanceof GlyphRun run) {
                    run.face().ifPresent(drawn::add);
                }
            }
        }
        List<FaceUse> faces = Arrays.stream(FaceRole.values())
                .map(fonts::resolve)
                .flatMap(Optional::stream)
                .filter(resolved -> drawn.contains(resolved.face()))
                .map(PdfReport::use)
                .toList();
        return new RenderReport(
                OptionalInt.of(pages.pages().size()),
                faces,
                Stream.concat(found.stream(), pages.missing().stream().map(PdfReport::finding))
                        .toList(),
                doubts,
                pages.adjustments(),
                speakingTime);
    }

    private static FaceUse use(ResolvedFace resolved) {
        return new FaceUse(
                resolved.role(), resolved.face().fullName(), resolved.face().source(), resolved.exact());
    }

    private static Finding finding(MissingCharacter missing) {
        String name = Character.toString(missing.codePoint());
        String code = String.format(Locale.ROOT, "U+%04X", missing.codePoint());
        return new Finding(
                "missing-character",
                "page " + missing.page(),
                new Bilingual(
                        "没有任何字体含有“" + name + "”（" + code + "），见“" + missing.context() + "”；请用 --fonts 指定含有该字的字体",
                        "No face has the character " + name + " (" + code + ") in \"" + missing.context()
                                + "\"; give a folder with a face that has it by --fonts"));
    }
}
