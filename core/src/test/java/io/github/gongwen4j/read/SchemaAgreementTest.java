package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reader and schema hold together: what an independent validator finds, the reader reports as a fault of structure, and nothing else. */
class SchemaAgreementTest {
    static List<Path> good() {
        return Corpus.good();
    }

    static List<Path> fixtures() {
        return Corpus.fixtures();
    }

    static List<BrokenCase> broken() {
        return BrokenCase.all();
    }

    private static List<Problem> read(Node document) {
        Problems problems = new Problems("x");
        Optional<?> read = DocumentShapes.ANY.read(document, problems);
        assertThat(problems.any() || read.isPresent())
                .as("a document or a problem")
                .isTrue();
        return problems.any() ? problems.toException().problems() : List.of();
    }

    private static boolean structural(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.STRUCTURE);
    }

    @ParameterizedTest
    @MethodSource("good")
    void theSchemaAcceptsWhatTheReaderReads(Path file) {
        assertThat(SchemaJudge.accepts(Corpus.tree(file))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theSchemaRefusesWhatTheReaderCallsAFaultOfStructure(BrokenCase broken) {
        Optional<Node> tree =
                NodeReader.read(broken.document(), broken.format(), ReadLimits.DEFAULTS, new Problems("x"));
        tree.filter(SchemaAgreementTest::whole)
                .ifPresent(node ->
                        assertThat(structural(read(node))).as(broken.rule()).isEqualTo(!SchemaJudge.accepts(node)));
    }

    private static boolean whole(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(SchemaAgreementTest::whole);
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().allMatch(entry -> whole(entry.value()));
        }
        return node instanceof Node.Scalar;
    }

    /** And each fault is reported where the document was changed, at a place its path leads to. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void readerAndSchemaAgreeOnEveryMutationOfAGoodDocument(Path file) {
        int refused = 0;
        for (Mutation mutation : Mutation.of(Corpus.tree(file))) {
            List<Problem> problems = read(mutation.document());
            boolean valid = SchemaJudge.accepts(mutation.document());
            String what = mutation.what() + " at " + mutation.at() + ": " + problems;
            assertThat(structural(problems)).as(what).isEqualTo(!valid);
            assertThat(valid
                            || problems.stream()
                                    .anyMatch(problem -> problem.path().startsWith(mutation.at())))
                    .as("reported where it is: " + what)
                    .isTrue();
            problems.forEach(problem -> assertThat(Places.along(mutation.document(), problem.path()))
                    .as(what)
                    .contains(new Place(problem.line(), problem.column())));
            refused += valid ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void theFixturesHoldEveryFieldOfTheSchema() {
        String fixtures = String.join("\n", Corpus.texts());
        assertThat(DocumentSchema.json().lines().filter(line -> line.matches("        \"(?!properties)[a-z-]+\": \\{")))
                .allMatch(line -> fixtures.contains(line.strip().replaceAll("[\":{ ]", "") + ":")
                        || fixtures.contains(line.strip().replaceAll("[:{ ]", "") + ":"));
    }
}
