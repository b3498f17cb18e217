package io.github.gongwen4j.standard;

import io.github.gongwen4j.style.FaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The library's PDF, held to the standard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfTest
        implements PageRules,
                HeaderRules,
                BodyRules,
                SignatureRules,
                SpacingRules,
                ImprintRules,
                SpecialRules,
                LetterRules,
                LandscapeRules {
    private Map<String, Paper> papers;

    @BeforeAll
    void print(@TempDir Path folder) throws IOException {
        papers = Press.pdf(Press.ruled(folder), TestFonts.set(), folder);
    }

    @Override
    public Paper paper(String name) {
        return papers.get(name);
    }

    @Override
    public String face(FaceRole role) {
        return TestFonts.set().resolve(role).orElseThrow().face().postScriptName();
    }
}
