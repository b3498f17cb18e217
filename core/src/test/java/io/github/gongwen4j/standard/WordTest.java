package io.github.gongwen4j.standard;

import io.github.gongwen4j.style.FaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The library's DOCX as LibreOffice prints it, held to the standard. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordTest
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
    void print(@TempDir Path folder) throws IOException, InterruptedException {
        papers = Press.word(Press.ruled(folder), folder);
    }

    @Override
    public Paper paper(String name) {
        return papers.get(name);
    }

    @Override
    public String face(FaceRole role) {
        return TestFonts.families().resolve(role).orElseThrow().face().postScriptName();
    }
}
