package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.ProfileText;
import io.github.gongwen4j.style.TextRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reader and schema of profiles hold together: what an independent validator finds, the reader reports as a fault of structure. */
class ProfileSchemaTest {
    private static final Path CHECKED_IN = Path.of("../docs/profile.schema.json");
    private static final Path EVERY_FIELD = Path.of("src/test/resources/read/profiles/every-field.yaml");

    private static List<Problem> read(Node tree) {
        Problems problems = new Problems("x");
        ProfileShapes.PROFILE
                .read(tree, problems)
                .ifPresent(changes -> new ProfileMaker(changes, new ProfileFaults(tree, problems)).make());
        return problems.any() ? problems.toException().problems() : List.of();
    }

    private static Node tree() {
        return Corpus.tree(EVERY_FIELD);
    }

    /** Run with {@code -Dgongwen.golden=update} after a change that is meant. */
    @Test
    void theSchemaInTheDocumentationIsTheGeneratedOne() throws IOException {
        if ("update".equals(System.getProperty("gongwen.golden"))) {
            Files.writeString(CHECKED_IN, ProfileSchema.json());
        }
        assertThat(ProfileSchema.json()).isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void everyFieldIsDescribedInBothLanguages() {
        assertThat(ProfileSchema.json().lines().filter(line -> line.contains("\"description\":")))
                .allMatch(line -> line.contains(" / "))
                .allMatch(line -> line.codePoints().anyMatch(Character::isIdeographic))
                .allMatch(line -> line.substring(line.lastIndexOf(" / ")).matches("(?s).*[a-z]{2}.*"));
    }

    @Test
    void everyStyleFaceAndDistanceHasItsField() {
        String schema = ProfileSchema.json();

        for (TextRole role : TextRole.values()) {
            String field = role == TextRole.ISSUER_MARK ? "mark" : ProfileText.word(role);
            assertThat(schema).contains("\"" + field + "\": {");
        }
        for (FaceRole role : FaceRole.values()) {
            assertThat(schema).contains("\"" + ProfileText.word(role) + "\": {");
        }
        for (Distance distance : Distance.values()) {
            assertThat(schema).contains("\"" + ProfileText.field(distance) + "\": {");
        }
    }

    @Test
    void theSchemaAcceptsAProfileWithEveryField() {
        assertThat(read(tree())).isEmpty();
        assertThat(SchemaJudge.accepts(ProfileSchema.json(), tree())).isTrue();
    }

    @Test
    void readerAndSchemaAgreeOnEveryMutationOfAProfile() {
        int refused = 0;
        for (Mutation mutation : Mutation.of(tree())) {
            List<Problem> problems = read(mutation.document());
            boolean structural = problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.STRUCTURE);
            boolean valid = SchemaJudge.accepts(ProfileSchema.json(), mutation.document());
            String what = mutation.what() + " at " + mutation.at() + ": " + problems;
            assertThat(structural).as(what).isEqualTo(!valid);
            assertThat(valid
                            || problems.stream()
                                    .anyMatch(problem -> problem.path().startsWith(mutation.at())))
                    .as("reported where it is: " + what)
                    .isTrue();
            refused += valid ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(100);
    }
}
