package io.github.gongwen4j.font;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Fonts an application carries on its class path, the last resort on a bare machine: Noto Sans SC (黑体) as the artifact
 * {@code com.helger.font:ph-fonts-noto-sans-sc} packs it. Found by the names of the resources alone.
 */
final class ClassPathFonts {
    private static final String RESOURCE = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private ClassPathFonts() {}

    static FontPlace place() {
        return new FontPlace(problems -> sources());
    }

    private static List<FontSource> sources() {
        return loaders().stream()
                .map(loader -> loader.getResource(RESOURCE))
                .filter(Objects::nonNull)
                .limit(1)
                .map(FontSource::of)
                .toList();
    }

    private static Set<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        if (ofThread != null) {
            loaders.add(ofThread);
        }
        ClassLoader own = ClassPathFonts.class.getClassLoader();
        loaders.add(own == null ? ClassLoader.getSystemClassLoader() : own);
        return loaders;
    }
}
